package io.klue.runtime;

import io.klue.runtime.internal.Accept;
import io.klue.runtime.internal.CurrentRequest;
import java.util.List;
import java.util.Optional;

/** The request that is being served: who calls, and what ties it to other calls. */
public interface RequestContext {
    /** Follows the request through all services: what the caller sent as {@code X-Call-Id}, or a new UUID. */
    String callId();

    /** The APIs that the request has come through, this one included, separated by dots; clients pass it on. */
    String callPath();

    /** Who calls; empty for an operation that is open to anybody, and while the caller is being authenticated. */
    Optional<Caller> caller();

    /** The HTTP method, in upper case. */
    String method();

    /** The path as it was sent, neither decoded nor with its query. */
    String path();

    /** The first header of this name; the name's case does not count. */
    Optional<String> header(String name);

    /**
     * Which of these media types the caller wants most, by its {@code Accept} (RFC 9110 section 12.5.1); of equals the first;
     * empty if it accepts none of them.
     */
    default Optional<String> preferred(String... mediaTypes) {
        return Accept.of(header("Accept").orElse("")).best(List.of(mediaTypes));
    }

    /** The first query parameter of this name, decoded. */
    Optional<String> queryParameter(String name);

    /** The cookie of this name. */
    Optional<String> cookie(String name);

    /** The address of the peer, which may be a proxy: see also the header {@code X-Forwarded-For}. */
    String remoteAddress();

    /** The subject of the certificate that the client presented, if TLS ends here. */
    Optional<String> clientCertificate();

    /** The request that this thread serves, if any. */
    static Optional<RequestContext> current() {
        return CurrentRequest.get();
    }

    /** Work that sees this request as the current one, whichever thread runs it. */
    default Runnable wrap(Runnable work) {
        return () -> CurrentRequest.during(this, work);
    }
}
