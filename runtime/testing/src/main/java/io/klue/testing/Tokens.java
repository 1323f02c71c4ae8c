package io.klue.testing;

import io.klue.runtime.Config;
import io.klue.runtime.JsonValue;
import io.klue.runtime.JwtAuth;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tokens that a service accepts, and such that it must refuse. */
public final class Tokens {
    private static final Duration VALIDITY = Duration.ofHours(1);

    private final JwtAuth auth;
    private final JwtAuth forger;
    private final String issuer;
    private final String audience;

    private Tokens(JwtAuth auth, JwtAuth forger, String issuer, String audience) {
        this.auth = auth;
        this.forger = forger;
        this.issuer = issuer;
        this.audience = audience;
    }

    /**
     * Tokens for a service with this configuration.
     *
     * @throws io.klue.runtime.StartupException if it lacks {@code jwt_secret}, {@code jwt_issuer} or {@code jwt_audience}
     */
    public static Tokens of(Config config) {
        JwtAuth auth = JwtAuth.of(config);
        String issuer = config.string("jwt_issuer");
        String audience = config.string("jwt_audience");
        Config forged = Config.of(Map.of(
                "name",
                "forger",
                "jwt_secret",
                "not the secret of any service at all",
                "jwt_issuer",
                issuer,
                "jwt_audience",
                audience));
        return new Tokens(auth, JwtAuth.of(forged), issuer, audience);
    }

    /** A token of this user, valid for an hour. */
    public String valid(String userId) {
        return valid(userId, Map.of());
    }

    /** A token of this user with further claims, valid for an hour. */
    public String valid(String userId, Map<String, ?> claims) {
        return auth.issue(userId, claims, VALIDITY);
    }

    /** A token that was valid until an hour ago: 401 {@code TOKEN_EXPIRED}. */
    public String expired(String userId) {
        return auth.issue(userId, Map.of(), VALIDITY.negated());
    }

    /** A token signed with another secret: 401 {@code TOKEN_INVALID}. */
    public String forged(String userId) {
        return forger.issue(userId, Map.of(), VALIDITY);
    }

    /** A token without a signature ({@code alg: none}): 401 {@code TOKEN_INVALID}. */
    public String unsigned(String userId) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", issuer);
        claims.put("aud", audience);
        claims.put("sub", userId);
        claims.put("exp", Instant.now().plus(VALIDITY).getEpochSecond());
        return base64("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "."
                + base64(JsonValue.of(claims).toString()) + ".";
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
