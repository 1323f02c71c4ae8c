package io.klue.runtime.internal.auth;

import io.klue.runtime.spi.SecurityScheme;
import java.time.Instant;
import java.util.Collection;

/** Words every refusal of a caller; none of them repeats what the caller sent. */
final class AuthMessages {
    private AuthMessages() {}

    static String missing(SecurityScheme scheme) {
        return switch (scheme.kind()) {
            case API_KEY_QUERY -> "There is no query parameter " + scheme.parameter() + " in the HTTP request";
            case API_KEY_COOKIE -> "There is no cookie " + scheme.parameter() + " in the HTTP request";
            case MUTUAL_TLS -> "There is no client certificate with the HTTP request";
            default -> "There is no " + scheme.parameter() + " header in the HTTP request";
        };
    }

    static String notBearer() {
        return "The Authorization header must be: Bearer <token>";
    }

    static String notBasic() {
        return "The Authorization header must be: Basic <base64 of user:password>";
    }

    static String refused(SecurityScheme scheme) {
        return "The credentials for \"" + scheme.name() + "\" were not accepted";
    }

    static String scopes(SecurityScheme scheme, Collection<String> missing) {
        return "The credentials for \"" + scheme.name() + "\" lack the scopes: " + String.join(" ", missing);
    }

    static String expired(Instant when) {
        return "The token expired at " + when + ": get a new one";
    }

    static String malformed() {
        return "The token is no JWT (RFC 7519)";
    }

    static String algorithm() {
        return "The token is not signed with HS256";
    }

    static String signature() {
        return "The token's signature is wrong";
    }

    static String claimMissing(String claim) {
        return "The token has no claim \"" + claim + "\"";
    }

    static String claimWrong(String claim) {
        return "The token's claim \"" + claim + "\" is not what this service accepts";
    }

    static String critical() {
        return "The token has critical extensions (crit), which this service does not know";
    }
}
