package io.klue.runtime.internal.auth;

import io.klue.runtime.Authenticator;
import io.klue.runtime.JwtAuth;
import io.klue.runtime.internal.StartupMessages;
import io.klue.runtime.spi.Endpoint;
import io.klue.runtime.spi.SecurityRequirement;
import io.klue.runtime.spi.SecurityScheme;
import io.klue.runtime.spi.SecurityScheme.Kind;
import java.util.Map;
import java.util.Optional;

/** Knows who verifies each scheme. What nobody verifies stops the start: nothing is open by mistake. */
public final class Schemes {
    private final Map<String, Authenticator> byName;
    private final Optional<JwtAuth> jwt;

    public Schemes(Map<String, Authenticator> byName, Optional<JwtAuth> jwt) {
        this.byName = Map.copyOf(byName);
        this.jwt = jwt;
    }

    /** Throws StartupException if a scheme of {@code endpoint} has nobody who verifies it. */
    public void requireVerifiable(Endpoint endpoint) {
        for (SecurityRequirement alternative : endpoint.security()) {
            for (SecurityScheme scheme : alternative.schemes().keySet()) {
                if (verifier(scheme).isEmpty()) {
                    throw StartupMessages.nobodyVerifies(
                            scheme.name(), endpoint.api() + "." + endpoint.operation(), whatToWrite(scheme));
                }
            }
        }
    }

    /** Who verifies a scheme: what the author registered, or else the configured JWTs for schemes that carry one. */
    Optional<Authenticator> verifier(SecurityScheme scheme) {
        Authenticator registered = byName.get(scheme.name());
        if (registered != null) {
            return Optional.of(registered);
        }
        return carriesOurTokens(scheme) ? jwt.map(Authenticator.class::cast) : Optional.empty();
    }

    /** klue's contracts name their tokens an apiKey in the header Authorization. */
    static boolean isAuthorization(SecurityScheme scheme) {
        return scheme.kind() == Kind.API_KEY_HEADER && scheme.parameter().equalsIgnoreCase("Authorization");
    }

    private static boolean carriesOurTokens(SecurityScheme scheme) {
        return scheme.kind() == Kind.JWT || isAuthorization(scheme);
    }

    private static String whatToWrite(SecurityScheme scheme) {
        String code = "ApiServer.builder().authenticator(\"" + scheme.name() + "\", (request, credential) -> …)";
        return carriesOurTokens(scheme)
                ? "add jwt_secret, jwt_issuer and jwt_audience to klue-config.yaml, or write " + code
                : "write " + code;
    }
}
