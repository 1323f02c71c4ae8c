package io.klue.runtime;

import io.klue.runtime.internal.crash.CrashReportJson;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What went wrong, to whom, where. Credentials are taken out: see {@link Request}.
 *
 * @param title starts with {@code FATAL BACKEND ERROR} or {@code NON-FATAL BACKEND ERROR}
 * @param fatal whether a caller was answered a status of 500 or more
 * @param time when it was noticed
 * @param errorId the same as in the answer and in the log
 * @param trace the stack trace of what was caught; empty if nothing was
 * @param data what {@link Crash#report} was given; what is wrong with an answer that breaks the contract
 * @param repeats how many equal errors were left out before this one
 * @param server where it happened
 * @param callId ties it to other services' logs; empty outside of a request
 * @param callPath the APIs that the request came through; empty outside of a request
 * @param user who called, if it happened during a request
 * @param request the request, if it happened during one
 * @param response the answer, if there is one already
 */
public record CrashReport(
        String title,
        boolean fatal,
        Instant time,
        String errorId,
        String trace,
        JsonValue data,
        long repeats,
        Server server,
        String callId,
        String callPath,
        Optional<User> user,
        Optional<Request> request,
        Optional<Response> response) {

    /**
     * The caller.
     *
     * @param id the user id; empty for an anonymous caller
     * @param ip the peer's address
     * @param forwardedIp what a proxy says in {@code X-Forwarded-For}
     * @param userAgent what the client calls itself
     * @param claims those of the caller's claims that {@code report_claims} in klue-config.yaml lists
     */
    public record User(
            Optional<String> id,
            String ip,
            Optional<String> forwardedIp,
            Optional<String> userAgent,
            JsonValue claims) {}

    /**
     * The server.
     *
     * @param environment {@code KLUE_ENV}; empty if it is not set
     * @param onEc2 whether it runs on Amazon EC2
     */
    public record Server(String name, String version, String environment, String host, int port, boolean onEc2) {}

    /**
     * The request.
     *
     * @param path as it was sent; its template if the contract calls a part of it secret
     * @param query the query as it was sent, without the values of parameters that are credentials by name, or secret by
     *     contract
     * @param headers without the values of Authorization, Cookie and others that are credentials by name, or secret by
     *     contract
     */
    public record Request(String method, String path, String query, Map<String, String> headers) {
        public Request {
            headers = Map.copyOf(headers);
        }
    }

    /**
     * The answer.
     *
     * @param error the code of the error; empty if it was none
     * @param milliseconds from the start of the request
     */
    public record Response(int status, Optional<String> error, long milliseconds) {}

    /** The same report with another trace, as when the log has it already. */
    public CrashReport withTrace(String other) {
        return new CrashReport(
                title, fatal, time, errorId, other, data, repeats, server, callId, callPath, user, request, response);
    }

    /** The report as one JSON object. */
    public String toJson() {
        return CrashReportJson.write(this);
    }
}
