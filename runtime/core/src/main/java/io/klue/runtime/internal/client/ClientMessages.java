package io.klue.runtime.internal.client;

import io.klue.runtime.internal.param.Escaping;
import io.klue.runtime.spi.ParamStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Words everything that can go wrong with a call. */
public final class ClientMessages {
    private static final int LONGEST_TEXT = 200;

    /** The reason phrases of RFC 9110 section 15 that occur. */
    private static final Map<Integer, String> REASONS = Map.ofEntries(
            Map.entry(400, "Bad Request"),
            Map.entry(401, "Unauthorized"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "Not Found"),
            Map.entry(405, "Method Not Allowed"),
            Map.entry(406, "Not Acceptable"),
            Map.entry(408, "Request Timeout"),
            Map.entry(409, "Conflict"),
            Map.entry(413, "Content Too Large"),
            Map.entry(415, "Unsupported Media Type"),
            Map.entry(422, "Unprocessable Content"),
            Map.entry(429, "Too Many Requests"),
            Map.entry(500, "Internal Server Error"),
            Map.entry(501, "Not Implemented"),
            Map.entry(502, "Bad Gateway"),
            Map.entry(503, "Service Unavailable"),
            Map.entry(504, "Gateway Timeout"));

    private ClientMessages() {}

    // what the caller passed

    static IllegalArgumentException badBaseUrl(String url, String problem) {
        return new IllegalArgumentException("The base URL \"" + url + "\" cannot be used: " + problem
                + ". Give one such as https://pets.example.com.");
    }

    public static IllegalArgumentException badTimeout(Duration timeout) {
        return new IllegalArgumentException(
                "The timeout " + timeout + " cannot be used: it must be more than zero and at most a day.");
    }

    public static IllegalArgumentException badRetries(int retries) {
        return new IllegalArgumentException(retries + " retries cannot be used: there may be 0 to 10.");
    }

    static IllegalArgumentException emptyPathParameter(String name, String template) {
        return new IllegalArgumentException("The path parameter " + name + " of " + template
                + " is empty, which would lead to another path: pass a value of at least one character.");
    }

    static IllegalArgumentException dotSegment(String segment, String template) {
        return new IllegalArgumentException("A parameter of the path " + template + " makes the segment \"" + segment
                + "\", which servers take for a directory: such a value cannot be sent in a path.");
    }

    static IllegalStateException missingPathParameter(String name, String template) {
        return new IllegalStateException("The path " + template + " has a parameter " + name
                + " that the call does not fill: call path(\"" + name + "\", value) before send.");
    }

    static IllegalArgumentException unknownType(Object value) {
        return new IllegalArgumentException(
                "A parameter cannot be a " + value.getClass().getName()
                        + ": pass a string, number, boolean, UUID, URI, LocalDate, OffsetDateTime, OffsetTime or Bytes.");
    }

    static IllegalArgumentException notANumber(Number value) {
        return new IllegalArgumentException(value + " cannot be sent: a parameter must be a finite number.");
    }

    static IllegalArgumentException absentItem() {
        return new IllegalArgumentException(
                "A list that is a parameter has an item that is null or empty: leave it out.");
    }

    static IllegalArgumentException badHeaderName(String name) {
        return new IllegalArgumentException(
                "\"" + name + "\" cannot be set as a header: it is malformed, or the HTTP client sets it itself.");
    }

    static IllegalArgumentException badHeaderValue(String name, char c, int index) {
        return new IllegalArgumentException("The value of the header " + name + " has the character " + codePoint(c)
                + " at index " + index + ": a header carries printable ASCII only.");
    }

    static IllegalArgumentException paddedHeaderValue(String name) {
        return new IllegalArgumentException("The value of the header " + name
                + " starts or ends with white space, which would be lost on the way: strip it.");
    }

    public static IllegalArgumentException wouldArriveChanged(String name, ParamStyle style, Escaping place) {
        return new IllegalArgumentException(
                "The value of the parameter " + name + " cannot be sent: written as " + style + " (" + place
                        + "), it would be read as another one, as when an item contains what separates items.");
    }

    public static IllegalArgumentException nullInParameter(String name) {
        return new IllegalArgumentException(
                "The value of the parameter " + name + " contains a null, which no style can write: leave it out.");
    }

    static IllegalArgumentException badCookieName() {
        return new IllegalArgumentException("A cookie must have a name of at least one character.");
    }

    /** The value is not shown: it may be a secret. */
    private static String codePoint(char c) {
        return String.format(Locale.ROOT, "U+%04X", (int) c);
    }

    static UncheckedIOException unreadableBody(IOException cause) {
        return new UncheckedIOException("The content to send cannot be read: " + cause.getMessage(), cause);
    }

    // what the network or the service did; each completes "listPets (GET http://pets/v1/pets): …"

    static String of(String operation, String method, String url, String problem) {
        return operation + " (" + method + " " + url + "): " + problem;
    }

    static String unreachable(int attempts, Throwable cause) {
        return "no answer after " + attempts(attempts) + ": " + reason(cause)
                + ". Check that the service runs, and the base URL.";
    }

    static String timedOut(Duration timeout, int attempts, @Nullable Throwable lastFailure) {
        String last = lastFailure == null ? "" : "; the attempt before failed: " + reason(lastFailure);
        return "no answer within " + seconds(timeout) + " (" + attempts(attempts) + last
                + "). Raise CallOptions.timeout if the operation needs longer.";
    }

    static String incomplete(Duration timeout) {
        return "the answer was not complete within " + seconds(timeout)
                + ". Raise CallOptions.timeout if the operation needs longer.";
    }

    static String silent(Duration timeout) {
        return "nothing arrived for " + seconds(timeout)
                + ". Raise CallOptions.timeout if there are longer pauses between elements.";
    }

    static String interrupted() {
        return "the calling thread was interrupted, and the call cancelled.";
    }

    static String badAnswer(String problem) {
        return "the answer " + problem + ".";
    }

    static String notHttp(Throwable cause) {
        return "is not HTTP: " + cause.getMessage();
    }

    static String cutOff(Throwable cause) {
        return "ended before it was complete: " + cause.getMessage();
    }

    static String tooLarge(int limit) {
        return "has more than " + limit + " bytes";
    }

    public static String otherMediaType(String actual, List<String> expected) {
        return "is " + actual + ", but should be " + String.join(" or ", expected);
    }

    public static String noLocation(String location) {
        return location.isEmpty()
                ? "redirects, but has no Location"
                : "redirects to \"" + location + "\", which is no URI reference";
    }

    static String unexpectedStatus(int status) {
        return "has the status " + status + ", which the contract does not have";
    }

    static String status(int status, String text) {
        String cut = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
        return "the answer is " + status + " " + REASONS.getOrDefault(status, "")
                + (cut.isEmpty() ? "" : " (" + cut.replaceAll("\\s+", " ") + ")");
    }

    /** Often the reason why a body is no JSON: it comes from a proxy, or from another service. */
    public static String unlessJson(String mediaType) {
        return mediaType.toLowerCase(Locale.ROOT).contains("json") ? "" : " (its media type is " + mediaType + ")";
    }

    static String brokenContract(String summary) {
        return "breaks the contract: " + summary;
    }

    private static String reason(Throwable cause) {
        if (cause instanceof HttpConnectTimeoutException) {
            return "no connection within the connect timeout";
        }
        if (cause instanceof ConnectException) {
            boolean unresolved = cause.getCause() instanceof UnresolvedAddressException;
            return unresolved ? "the host is unknown" : "connection refused";
        }
        if (cause instanceof SSLException) {
            return "TLS failed (" + cause.getMessage() + ")";
        }
        return "the connection broke (" + cause.getMessage() + ")";
    }

    private static String attempts(int attempts) {
        return attempts == 1 ? "1 attempt" : attempts + " attempts";
    }

    private static String seconds(Duration timeout) {
        return timeout.toMillis() % 1000 == 0 ? timeout.toSeconds() + " s" : timeout.toMillis() + " ms";
    }
}
