package io.klue.runtime.internal.auth;

import io.klue.runtime.ApiException;
import io.klue.runtime.RequestContext;
import io.klue.runtime.spi.SecurityScheme;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Takes a scheme's credentials out of a request. */
final class Credential {
    private Credential() {}

    /**
     * What the caller sent for this scheme; empty if nothing.
     *
     * @throws ApiException 401 TOKEN_INVALID if the header Authorization is of another form
     */
    static Optional<String> of(SecurityScheme scheme, RequestContext request) {
        return switch (scheme.kind()) {
            case API_KEY_QUERY -> request.queryParameter(scheme.parameter());
            case API_KEY_COOKIE -> request.cookie(scheme.parameter());
            case API_KEY_HEADER ->
                Schemes.isAuthorization(scheme)
                        ? request.header("Authorization").map(Credential::bearer)
                        : request.header(scheme.parameter());
            case BASIC -> request.header("Authorization").map(Credential::basic);
            case MUTUAL_TLS -> request.clientCertificate();
            case JWT, OAUTH2, OPEN_ID_CONNECT -> request.header("Authorization").map(Credential::bearer);
        };
    }

    private static String bearer(String header) {
        String token = afterScheme(header, "Bearer ").orElseThrow(() -> invalid(AuthMessages.notBearer()));
        if (token.isEmpty()) {
            throw invalid(AuthMessages.notBearer());
        }
        return token;
    }

    private static String basic(String header) {
        String encoded = afterScheme(header, "Basic ").orElseThrow(() -> invalid(AuthMessages.notBasic()));
        try {
            String decoded = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            if (decoded.indexOf(':') < 0) {
                throw invalid(AuthMessages.notBasic());
            }
            return decoded;
        } catch (IllegalArgumentException e) {
            throw invalid(AuthMessages.notBasic());
        }
    }

    /** Scheme names are case-insensitive (RFC 9110, section 11.1). */
    private static Optional<String> afterScheme(String header, String scheme) {
        return header.regionMatches(true, 0, scheme, 0, scheme.length())
                ? Optional.of(header.substring(scheme.length()).strip())
                : Optional.empty();
    }

    private static ApiException invalid(String message) {
        return ApiException.unauthorized("TOKEN_INVALID", message);
    }
}
