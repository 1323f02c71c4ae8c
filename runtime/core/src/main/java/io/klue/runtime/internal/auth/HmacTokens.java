package io.klue.runtime.internal.auth;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.AlgorithmMismatchException;
import com.auth0.jwt.exceptions.IncorrectClaimException;
import com.auth0.jwt.exceptions.InvalidClaimException;
import com.auth0.jwt.exceptions.MissingClaimException;
import com.auth0.jwt.exceptions.SignatureVerificationException;
import com.auth0.jwt.exceptions.TokenExpiredException;
import com.auth0.jwt.interfaces.DecodedJWT;
import io.klue.runtime.ApiException;
import io.klue.runtime.Caller;
import io.klue.runtime.internal.StartupMessages;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes and checks JWTs signed with HS256. */
public final class HmacTokens {
    private static final Duration LEEWAY = Duration.ofMinutes(5);
    private static final Set<String> OURS = Set.of("iss", "aud", "sub", "exp", "iat");

    private final Algorithm algorithm;
    private final String issuer;
    private final String audience;
    private final Clock clock;
    private final JWTVerifier verifier;

    /**
     * @param secret at least 32 bytes in UTF-8
     * @throws io.klue.runtime.StartupException if the secret is shorter
     */
    public HmacTokens(String secret, String issuer, String audience, Clock clock) {
        byte[] key = secret.getBytes(StandardCharsets.UTF_8);
        if (key.length < 32) {
            throw StartupMessages.jwtSecretShort(key.length);
        }
        this.algorithm = Algorithm.HMAC256(key);
        this.issuer = issuer;
        this.audience = audience;
        this.clock = clock;
        JWTVerifier.BaseVerification rules = (JWTVerifier.BaseVerification) JWT.require(algorithm)
                .withIssuer(issuer)
                .withAudience(audience)
                .withClaimPresence("exp")
                .withClaimPresence("sub")
                .acceptLeeway(LEEWAY.toSeconds());
        this.verifier = rules.build(clock);
    }

    /** A new token. Claims that the token sets itself (iss, aud, sub, exp, iat) cannot be overridden. */
    public String issue(String userId, Map<String, ?> claims, Duration validity) {
        Instant now = clock.instant();
        Map<String, Object> own = new HashMap<>(claims);
        own.keySet().removeAll(OURS);
        JWTCreator.Builder token = JWT.create().withPayload(own);
        return token.withIssuer(issuer)
                .withAudience(audience)
                .withSubject(userId)
                .withIssuedAt(now)
                .withExpiresAt(now.plus(validity))
                .sign(algorithm);
    }

    /** Who a token speaks for; throws ApiException 401 TOKEN_EXPIRED or TOKEN_INVALID. */
    public Caller verify(String token) {
        try {
            DecodedJWT decoded = verifier.verify(token);
            if (!decoded.getHeaderClaim("crit").isMissing()) {
                throw invalid(AuthMessages.critical());
            }
            String subject = decoded.getSubject();
            if (subject == null || subject.isEmpty()) {
                throw invalid(AuthMessages.claimMissing("sub"));
            }
            Map<String, Object> claims = claims(decoded);
            return new Caller(subject, claims, scopes(claims), token);
        } catch (ApiException e) {
            throw e;
        } catch (TokenExpiredException e) {
            throw ApiException.unauthorized("TOKEN_EXPIRED", AuthMessages.expired(e.getExpiredOn()));
        } catch (RuntimeException e) {
            throw invalid(reason(e));
        }
    }

    private static ApiException invalid(String reason) {
        return ApiException.unauthorized("TOKEN_INVALID", reason);
    }

    private static String reason(RuntimeException e) {
        if (e instanceof AlgorithmMismatchException) {
            return AuthMessages.algorithm();
        } else if (e instanceof SignatureVerificationException) {
            return AuthMessages.signature();
        } else if (e instanceof MissingClaimException missing) {
            return AuthMessages.claimMissing(missing.getClaimName());
        } else if (e instanceof IncorrectClaimException wrong) {
            return AuthMessages.claimWrong(wrong.getClaimName());
        } else if (e instanceof InvalidClaimException) {
            return AuthMessages.claimWrong("exp");
        }
        return AuthMessages.malformed();
    }

    private static Map<String, Object> claims(DecodedJWT token) {
        Map<String, Object> claims = new HashMap<>();
        token.getClaims().forEach((name, claim) -> {
            Object value = claim.as(Object.class);
            if (value != null) {
                claims.put(name, value);
            }
        });
        return claims;
    }

    /** Scopes as RFC 8693, section 4.2 writes them, or as a list, as others do. */
    private static Set<String> scopes(Map<String, Object> claims) {
        Set<String> scopes = new HashSet<>();
        for (String name : List.of("scope", "scp", "scopes")) {
            Object value = claims.get(name);
            if (value instanceof String text) {
                scopes.addAll(List.of(text.trim().split(" +")));
            } else if (value instanceof List<?> list) {
                list.forEach(item -> scopes.add(String.valueOf(item)));
            }
        }
        scopes.remove("");
        return scopes;
    }
}
