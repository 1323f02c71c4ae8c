package io.klue.runtime.internal.auth;

import io.klue.runtime.ApiError;
import io.klue.runtime.ApiException;
import io.klue.runtime.Caller;
import io.klue.runtime.RequestContext;
import io.klue.runtime.spi.SecurityRequirement;
import io.klue.runtime.spi.SecurityScheme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lets a request pass that satisfies one alternative of an operation's security: every scheme of it, each with its
 * scopes. Anonymous callers pass where the contract has an empty alternative, but only if they sent no credentials: a
 * caller whose token has expired must learn so.
 */
public final class Gate {
    /** How far a caller got with an alternative; the furthest failure is answered. */
    private enum Progress {
        MISSING,
        INVALID,
        FORBIDDEN
    }

    private record Refusal(Progress progress, AuthException error) {}

    private static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1;

        @SuppressWarnings("serial") // an exception is never serialised here
        private final Refusal refusal;

        RefusedException(Progress progress, AuthException error) {
            super(error);
            this.refusal = new Refusal(progress, error);
        }
    }

    private final Schemes schemes;
    private final String realm;

    /** {@code realm} is the service's name. */
    public Gate(Schemes schemes, String realm) {
        this.schemes = schemes;
        this.realm = realm;
    }

    /**
     * Says who calls; empty for anonymous callers of an operation that allows them.
     *
     * @throws AuthException 401, or 403 when a scope is missing
     */
    public Optional<Caller> admit(List<SecurityRequirement> alternatives, RequestContext request) {
        List<Refusal> refusals = new ArrayList<>();
        boolean anonymous = alternatives.isEmpty();
        for (SecurityRequirement alternative : alternatives) {
            if (alternative.schemes().isEmpty()) {
                anonymous = true;
                continue;
            }
            try {
                return Optional.of(admit(alternative, request));
            } catch (RefusedException e) {
                refusals.add(e.refusal);
            }
        }
        Optional<Refusal> worst = refusals.stream().max(Comparator.comparing(Refusal::progress));
        if (worst.isEmpty() || (anonymous && worst.get().progress() == Progress.MISSING)) {
            return Optional.empty();
        }
        throw worst.get().error();
    }

    private Caller admit(SecurityRequirement alternative, RequestContext request) throws RefusedException {
        Caller first = null;
        for (Map.Entry<SecurityScheme, Set<String>> entry :
                alternative.schemes().entrySet()) {
            Caller caller = admit(entry.getKey(), request);
            Set<String> lacking = new TreeSet<>(entry.getValue());
            lacking.removeAll(caller.scopes());
            if (!lacking.isEmpty()) {
                throw forbidden(entry.getKey(), lacking);
            }
            first = first == null ? caller : first;
        }
        if (first == null) {
            throw new IllegalStateException("an alternative without schemes is anonymous");
        }
        return first;
    }

    private Caller admit(SecurityScheme scheme, RequestContext request) throws RefusedException {
        try {
            String credential = Credential.of(scheme, request).orElseThrow(() -> missing(scheme));
            return schemes.verifier(scheme)
                    .flatMap(verifier -> verifier.authenticate(request, credential))
                    .orElseThrow(() -> ApiException.unauthorized("TOKEN_INVALID", AuthMessages.refused(scheme)));
        } catch (ApiException e) {
            if (e.status() != 401 && e.status() != 403) {
                throw e;
            }
            Progress progress = e.status() == 401 ? Progress.INVALID : Progress.FORBIDDEN;
            String code = e.status() == 401 ? "invalid_token" : "insufficient_scope";
            throw new RefusedException(
                    progress,
                    new AuthException(
                            e.error(), challenge(scheme, code, e.error().errorDescription())));
        }
    }

    private RefusedException missing(SecurityScheme scheme) {
        ApiError error = ApiError.of(401, "AUTHORIZATION_HEADER_MISSING", AuthMessages.missing(scheme));
        return new RefusedException(Progress.MISSING, new AuthException(error, challenge(scheme)));
    }

    private RefusedException forbidden(SecurityScheme scheme, Set<String> lacking) {
        ApiError error = ApiError.of(403, "INSUFFICIENT_SCOPE", AuthMessages.scopes(scheme, lacking));
        String challenge = challenge(scheme, "insufficient_scope", error.errorDescription()) + ", scope=\""
                + quotable(String.join(" ", lacking)) + "\"";
        return new RefusedException(Progress.FORBIDDEN, new AuthException(error, challenge));
    }

    /** A caller without credentials is told no error code (RFC 6750, section 3.1). */
    private String challenge(SecurityScheme scheme) {
        String name = switch (scheme.kind()) {
            case BASIC -> "Basic";
            case API_KEY_HEADER -> Schemes.isAuthorization(scheme) ? "Bearer" : "ApiKey";
            case API_KEY_QUERY, API_KEY_COOKIE -> "ApiKey";
            case MUTUAL_TLS -> "Mutual";
            case JWT, OAUTH2, OPEN_ID_CONNECT -> "Bearer";
        };
        return name + " realm=\"" + quotable(realm) + "\"";
    }

    private String challenge(SecurityScheme scheme, String code, String description) {
        String challenge = challenge(scheme);
        return challenge.startsWith("Bearer")
                ? challenge + ", error=\"" + code + "\", error_description=\"" + quotable(description) + "\""
                : challenge;
    }

    /** The characters that RFC 6750, section 3 allows in these values. */
    private static String quotable(String text) {
        return text.replaceAll("[^\\x20\\x21\\x23-\\x5B\\x5D-\\x7E]", "'");
    }
}
