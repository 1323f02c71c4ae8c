package io.klue.runtime;

import io.klue.runtime.internal.StartupMessages;
import io.klue.runtime.internal.auth.HmacTokens;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes and verifies JSON Web Tokens (RFC 7519) signed with HS256. A token must have {@code iss}, {@code aud}, {@code
 * sub} and {@code exp}; times may be off by 300 seconds. Any other algorithm, {@code none} included, is refused.
 *
 * <p>As an {@link Authenticator} it can serve other schemes of a contract whose tokens are of this kind.
 */
public final class JwtAuth implements Authenticator {
    private static final long DAY = 86_400;

    private final HmacTokens tokens;
    private final Duration validity;
    private final Optional<String> defaultUser;

    private JwtAuth(HmacTokens tokens, Duration validity, Optional<String> defaultUser) {
        this.tokens = tokens;
        this.validity = validity;
        this.defaultUser = defaultUser;
    }

    /**
     * Takes {@code jwt_secret}, {@code jwt_issuer}, {@code jwt_audience}, and, when they are there, {@code
     * jwt_token_timeout} (seconds, 86400) and {@code default_user_id} from the configuration.
     *
     * @throws StartupException if one of the first three is missing, or the secret is shorter than 32 bytes
     */
    public static JwtAuth of(Config config) {
        return of(config, Clock.systemUTC());
    }

    /** As {@link #of(Config)} at another time, for tests. */
    public static JwtAuth of(Config config, Clock clock) {
        List<String> missing = new ArrayList<>();
        for (String key : List.of("jwt_secret", "jwt_issuer", "jwt_audience")) {
            if (config.optionalString(key).isEmpty()) {
                missing.add(key);
            }
        }
        if (!missing.isEmpty()) {
            throw StartupMessages.jwtIncomplete(missing);
        }
        HmacTokens tokens = new HmacTokens(
                config.string("jwt_secret"), config.string("jwt_issuer"), config.string("jwt_audience"), clock);
        Duration validity =
                Duration.ofSeconds(config.optionalInteger("jwt_token_timeout").orElse(DAY));
        return new JwtAuth(tokens, validity, config.optionalString("default_user_id"));
    }

    /** A token for the {@code default_user_id} of the configuration, valid for its {@code jwt_token_timeout}. */
    public String issue() {
        return issue(defaultUser.orElseThrow(StartupMessages::noDefaultUser));
    }

    /** A token for a user, valid for the configuration's {@code jwt_token_timeout}. */
    public String issue(String userId) {
        return issue(userId, Map.of(), validity);
    }

    /**
     * A token.
     *
     * @param userId the claim {@code sub}
     * @param claims further claims: texts, numbers, booleans, lists and maps of them; {@code iss}, {@code aud}, {@code
     *     sub}, {@code iat} and {@code exp} cannot be set
     * @param validity how long it is valid from now
     */
    public String issue(String userId, Map<String, ?> claims, Duration validity) {
        return tokens.issue(userId, claims, validity);
    }

    /**
     * Says who a token speaks for.
     *
     * @throws ApiException 401 {@code TOKEN_EXPIRED} or {@code TOKEN_INVALID}
     */
    public Caller verify(String token) {
        return tokens.verify(token);
    }

    @Override
    public Optional<Caller> authenticate(RequestContext request, String credential) {
        return Optional.of(verify(credential));
    }
}
