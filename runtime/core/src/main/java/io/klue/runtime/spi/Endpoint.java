package io.klue.runtime.spi;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * One operation of a contract.
 *
 * @param api the name of the API
 * @param operation the name of the operation
 * @param method the HTTP method, in upper case
 * @param path the contract's template with the base path, such as {@code /v1/pets/{petId}}; a segment may hold several
 *     parameters, and names need not be identifiers
 * @param security alternatives, of which a caller must satisfy one; empty: open to anybody
 * @param reportSlowMs a call that takes longer, in milliseconds, is reported; empty: the server's default
 * @param forwardsCaller whether the client sends the token of the caller that is being served
 */
public record Endpoint(
        String api,
        String operation,
        String method,
        String path,
        List<SecurityRequirement> security,
        OptionalLong reportSlowMs,
        boolean forwardsCaller) {
    public Endpoint {
        Objects.requireNonNull(api, "api");
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(reportSlowMs, "reportSlowMs");
        security = List.copyOf(security);
    }

    /** An operation that is open to anybody. */
    public static Endpoint of(String api, String operation, String method, String path) {
        return new Endpoint(api, operation, method, path, List.of(), OptionalLong.empty(), false);
    }

    /** The same operation for callers that satisfy one of these alternatives; none: open to anybody. */
    public Endpoint secured(SecurityRequirement... alternatives) {
        return new Endpoint(api, operation, method, path, List.of(alternatives), reportSlowMs, forwardsCaller);
    }

    /** The same operation, reported when a call takes longer than this. */
    public Endpoint reportSlowAfter(long milliseconds) {
        return new Endpoint(api, operation, method, path, security, OptionalLong.of(milliseconds), forwardsCaller);
    }

    /** The same operation, called with the token of the caller that is being served. */
    public Endpoint forwardingCaller() {
        return new Endpoint(api, operation, method, path, security, reportSlowMs, true);
    }
}
