package io.klue.runtime.internal.http;

import io.klue.runtime.ApiError;
import io.klue.runtime.ApiException;
import java.util.Collection;
import java.util.Map;

/** Words every failure that HTTP itself knows. */
public final class HttpErrors {
    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(400, "BAD_REQUEST"),
            Map.entry(401, "UNAUTHORIZED"),
            Map.entry(403, "FORBIDDEN"),
            Map.entry(404, "NOT_FOUND"),
            Map.entry(405, "METHOD_NOT_ALLOWED"),
            Map.entry(406, "NOT_ACCEPTABLE"),
            Map.entry(408, "REQUEST_TIMEOUT"),
            Map.entry(409, "CONFLICT"),
            Map.entry(410, "GONE"),
            Map.entry(412, "PRECONDITION_FAILED"),
            Map.entry(413, "PAYLOAD_TOO_LARGE"),
            Map.entry(414, "URI_TOO_LONG"),
            Map.entry(415, "UNSUPPORTED_MEDIA_TYPE"),
            Map.entry(416, "RANGE_NOT_SATISFIABLE"),
            Map.entry(417, "EXPECTATION_FAILED"),
            Map.entry(431, "REQUEST_HEADER_FIELDS_TOO_LARGE"),
            Map.entry(500, "UNHANDLED_SERVER_ERROR"),
            Map.entry(502, "BAD_RESPONSE"),
            Map.entry(503, "SERVICE_UNAVAILABLE"));

    private static final int MOST_SHOWN = 200;

    private HttpErrors() {}

    /** The code of a status that something other than an API answered. */
    static String code(int status) {
        return CODES.getOrDefault(status, "HTTP_" + status);
    }

    static ApiException notFound(String method, String path) {
        return ApiException.notFound("NOT_FOUND", "There is no operation " + shown(method) + " " + shown(path));
    }

    static ApiException methodNotAllowed(String method, String path, Collection<String> allowed) {
        return new ApiException(
                405,
                "METHOD_NOT_ALLOWED",
                shown(path) + " cannot be called with " + shown(method) + ", only with " + String.join(", ", allowed));
    }

    private static String shown(String text) {
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
    }

    static ApiException dotSegment() {
        return ApiException.badRequest(
                "BAD_REQUEST", "The path has a segment . or .., which a proxy may resolve: send it resolved");
    }

    static ApiException brokenEscape() {
        return ApiException.badRequest(
                "BAD_REQUEST",
                "The path has a percent sign without two hexadecimal digits behind it (RFC 3986, section 2.1)");
    }

    static ApiException transferEncoding() {
        return ApiException.badRequest(
                "BAD_REQUEST", "Transfer-Encoding can only be chunked, once, and in HTTP/1.1 (RFC 9112, section 6.1)");
    }

    /** What Jetty answers with a status of a server's failure, of which the client is the cause. */
    static String otherVersion() {
        return "This server speaks HTTP/1.1 and HTTP/1.0";
    }

    static ApiException tooLarge(long limit) {
        return new ApiException(413, "PAYLOAD_TOO_LARGE", "The body is larger than " + limit + " bytes");
    }

    static ApiException notAcceptable(Collection<String> produced) {
        return new ApiException(
                406,
                "NOT_ACCEPTABLE",
                "The answer is " + String.join(" or ", produced) + ", which the Accept header does not allow");
    }

    static ApiException preconditionFailed() {
        return new ApiException(
                412, "PRECONDITION_FAILED", "This is not the version that If-Match or If-Unmodified-Since asks for");
    }

    static ApiException rangeNotSatisfiable(long length) {
        return new ApiException(
                416, "RANGE_NOT_SATISFIABLE", "The range starts beyond the end: there are " + length + " bytes");
    }

    /** What is answered to a body of another media type. */
    public static ApiException unsupportedMediaType(String actual, String accepted) {
        return new ApiException(415, "UNSUPPORTED_MEDIA_TYPE", "The body is " + actual + ", but must be " + accepted);
    }

    /** What is answered to a part of a form of another media type. */
    public static ApiException unsupportedPart(String name, String actual, String accepted) {
        return new ApiException(
                415, "UNSUPPORTED_MEDIA_TYPE", "The part " + name + " is " + actual + ", but must be " + accepted);
    }

    static ApiException unsupportedEncoding(String encoding) {
        return new ApiException(
                415,
                "UNSUPPORTED_MEDIA_TYPE",
                "The body has the Content-Encoding " + MediaType.shown(encoding) + ", but must have gzip or none");
    }

    static ApiException brokenGzip() {
        return ApiException.badRequest("INVALID_PARAMETER", "The body is no well-formed gzip (RFC 1952)");
    }

    static ApiException timeout() {
        return new ApiException(408, "REQUEST_TIMEOUT", "The request did not arrive in time");
    }

    static ApiException brokenBody() {
        return ApiException.badRequest("INVALID_PARAMETER", "The body ends before its announced length");
    }

    static ApiException brokenChunks() {
        return ApiException.badRequest(
                "INVALID_PARAMETER", "The body is not chunked as it should be (RFC 9112, section 7.1)");
    }

    static ApiException tooManyParts(int limit) {
        return new ApiException(413, "PAYLOAD_TOO_LARGE", "The form has more than " + limit + " parts");
    }

    static ApiException partHeadersTooLarge(int limit) {
        return new ApiException(
                413, "PAYLOAD_TOO_LARGE", "A part of the form has headers of more than " + limit + " bytes");
    }

    static ApiException namelessPart(int number) {
        return ApiException.badRequest("INVALID_PARAMETER", "Part " + number + " of the form has no name");
    }

    static ApiException noBoundary() {
        return ApiException.badRequest("INVALID_PARAMETER", "The Content-Type of the form names no boundary");
    }

    static ApiException brokenForm() {
        return ApiException.badRequest(
                "INVALID_PARAMETER", "The body is no well-formed multipart/form-data (RFC 7578)");
    }

    static ApiError unhandled(String description) {
        return ApiError.of(500, "UNHANDLED_SERVER_ERROR", description);
    }

    static String hidden() {
        return "Something went wrong here. The error_id tells us what";
    }

    static String brokenAnswer(String violations) {
        return "The answer breaks the contract: " + violations;
    }

    static String nameless(Throwable failure) {
        return failure.getClass().getSimpleName();
    }

    static ApiError ofStatus(int status, String reason) {
        return ApiError.of(status, code(status), reason);
    }

    static ApiError draining() {
        return ApiError.of(503, "SERVICE_UNAVAILABLE", "draining: this server is about to stop");
    }
}
