package io.klue.runtime.spi;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;

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
 * @param produces the media types and ranges of its answers; a caller that accepts none of them is refused with 406. Empty:
 *     anything goes
 * @param consumes the media types and ranges that a body may have, the one to send first; empty: {@code application/json}
 *     where a JSON body is asked for, {@code text/plain} for text, either form for a form, anything for a payload
 * @param sensitive parameters whose values no report shows: {@code query/token}, {@code path/code}, {@code header/X-Pin}
 */
public record Endpoint(
        String api,
        String operation,
        String method,
        String path,
        List<SecurityRequirement> security,
        OptionalLong reportSlowMs,
        boolean forwardsCaller,
        List<String> produces,
        List<String> consumes,
        Set<String> sensitive) {
    public Endpoint {
        Objects.requireNonNull(api, "api");
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(reportSlowMs, "reportSlowMs");
        security = List.copyOf(security);
        produces = List.copyOf(produces);
        consumes = List.copyOf(consumes);
        sensitive = Set.copyOf(sensitive);
    }

    /** An operation that is open to anybody. */
    public static Endpoint of(String api, String operation, String method, String path) {
        return new Endpoint(
                api, operation, method, path, List.of(), OptionalLong.empty(), false, List.of(), List.of(), Set.of());
    }

    /** The same operation for callers that satisfy one of these alternatives; none: open to anybody. */
    public Endpoint secured(SecurityRequirement... alternatives) {
        List<SecurityRequirement> one = List.of(alternatives);
        return new Endpoint(
                api, operation, method, path, one, reportSlowMs, forwardsCaller, produces, consumes, sensitive);
    }

    /** The same operation, reported when a call takes longer than this. */
    public Endpoint reportSlowAfter(long milliseconds) {
        OptionalLong limit = OptionalLong.of(milliseconds);
        return new Endpoint(
                api, operation, method, path, security, limit, forwardsCaller, produces, consumes, sensitive);
    }

    /** The same operation, called with the token of the caller that is being served. */
    public Endpoint forwardingCaller() {
        return new Endpoint(api, operation, method, path, security, reportSlowMs, true, produces, consumes, sensitive);
    }

    /** The same operation, whose answers are of these media types and ranges. */
    public Endpoint producing(String... mediaTypes) {
        List<String> types = List.of(mediaTypes);
        return new Endpoint(
                api, operation, method, path, security, reportSlowMs, forwardsCaller, types, consumes, sensitive);
    }

    /** The same operation, with a body of one of these media types or ranges, such as {@code image/*}. */
    public Endpoint consuming(String... mediaTypes) {
        List<String> types = List.of(mediaTypes);
        return new Endpoint(
                api, operation, method, path, security, reportSlowMs, forwardsCaller, produces, types, sensitive);
    }

    /** The same operation, with parameters that are secret, such as {@code query/token}. */
    public Endpoint sensitive(String... places) {
        Set<String> secret = Set.of(places);
        return new Endpoint(
                api, operation, method, path, security, reportSlowMs, forwardsCaller, produces, consumes, secret);
    }
}
