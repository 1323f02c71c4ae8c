package io.klue.runtime;

import java.util.Optional;

/**
 * Verifies the credentials of one security scheme of a contract. It is registered under the scheme's name at {@link
 * ApiServer.Builder#authenticator}, and called by many threads.
 */
@FunctionalInterface
public interface Authenticator {
    /**
     * Says who calls.
     *
     * @param request the request
     * @param credential what the caller sent where the scheme says: the key, the token without {@code Bearer}, {@code
     *     user:password} for basic authentication, the subject of the client's certificate for mutual TLS
     * @return empty if the credentials are wrong, which answers 401 {@code TOKEN_INVALID}
     * @throws ApiException to answer something else, such as {@code TOKEN_EXPIRED}
     */
    Optional<Caller> authenticate(RequestContext request, String credential);
}
