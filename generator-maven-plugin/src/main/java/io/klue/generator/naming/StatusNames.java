package io.klue.generator.naming;

import java.util.Map;

/** What answers are called by their status (RFC 9110 section 15 and the registry of IANA). */
public final class StatusNames {
    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(200, "Ok"),
            Map.entry(201, "Created"),
            Map.entry(202, "Accepted"),
            Map.entry(203, "NonAuthoritative"),
            Map.entry(204, "NoContent"),
            Map.entry(205, "ResetContent"),
            Map.entry(206, "PartialContent"),
            Map.entry(207, "MultiStatus"),
            Map.entry(300, "MultipleChoices"),
            Map.entry(301, "MovedPermanently"),
            Map.entry(302, "Found"),
            Map.entry(303, "SeeOther"),
            Map.entry(304, "NotModified"),
            Map.entry(307, "TemporaryRedirect"),
            Map.entry(308, "PermanentRedirect"),
            Map.entry(400, "BadRequest"),
            Map.entry(401, "Unauthorized"),
            Map.entry(402, "PaymentRequired"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "NotFound"),
            Map.entry(405, "MethodNotAllowed"),
            Map.entry(406, "NotAcceptable"),
            Map.entry(408, "RequestTimeout"),
            Map.entry(409, "Conflict"),
            Map.entry(410, "Gone"),
            Map.entry(411, "LengthRequired"),
            Map.entry(412, "PreconditionFailed"),
            Map.entry(413, "ContentTooLarge"),
            Map.entry(415, "UnsupportedMediaType"),
            Map.entry(416, "RangeNotSatisfiable"),
            Map.entry(422, "UnprocessableContent"),
            Map.entry(423, "Locked"),
            Map.entry(424, "FailedDependency"),
            Map.entry(428, "PreconditionRequired"),
            Map.entry(429, "TooManyRequests"),
            Map.entry(451, "UnavailableForLegalReasons"),
            Map.entry(500, "InternalServerError"),
            Map.entry(501, "NotImplemented"),
            Map.entry(502, "BadGateway"),
            Map.entry(503, "ServiceUnavailable"),
            Map.entry(504, "GatewayTimeout"));

    private static final Map<String, String> RANGES = Map.of(
            "2XX", "Success", "3XX", "Redirection", "4XX", "ClientError", "5XX", "ServerError", "default", "Other");

    private StatusNames() {}

    /** The name for {@code 404}, {@code 4XX} or {@code default}. */
    public static String of(String status) {
        String range = RANGES.get(status);
        return range != null ? range : NAMES.getOrDefault(Integer.valueOf(status), "Status" + status);
    }
}
