package io.klue.runtime.spi;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A way to authenticate that a contract names (OpenAPI 3.1 section 4.8.27).
 *
 * @param name its name in the contract
 * @param kind what it is
 * @param parameter the header, query parameter or cookie of an API key; {@code Authorization} for the kinds that use
 *     it; empty for mutual TLS
 */
public record SecurityScheme(String name, Kind kind, String parameter) {
    /** What a scheme is. */
    public enum Kind {
        JWT,
        API_KEY_HEADER,
        API_KEY_QUERY,
        API_KEY_COOKIE,
        BASIC,
        OAUTH2,
        OPEN_ID_CONNECT,
        MUTUAL_TLS
    }

    private static final String AUTHORIZATION = "Authorization";

    public SecurityScheme {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(parameter, "parameter");
    }

    public static SecurityScheme jwt(String name) {
        return new SecurityScheme(name, Kind.JWT, AUTHORIZATION);
    }

    public static SecurityScheme apiKeyHeader(String name, String header) {
        return new SecurityScheme(name, Kind.API_KEY_HEADER, header);
    }

    public static SecurityScheme apiKeyQuery(String name, String parameter) {
        return new SecurityScheme(name, Kind.API_KEY_QUERY, parameter);
    }

    public static SecurityScheme apiKeyCookie(String name, String cookie) {
        return new SecurityScheme(name, Kind.API_KEY_COOKIE, cookie);
    }

    public static SecurityScheme basic(String name) {
        return new SecurityScheme(name, Kind.BASIC, AUTHORIZATION);
    }

    public static SecurityScheme oauth2(String name) {
        return new SecurityScheme(name, Kind.OAUTH2, AUTHORIZATION);
    }

    public static SecurityScheme openIdConnect(String name) {
        return new SecurityScheme(name, Kind.OPEN_ID_CONNECT, AUTHORIZATION);
    }

    public static SecurityScheme mutualTls(String name) {
        return new SecurityScheme(name, Kind.MUTUAL_TLS, "");
    }

    /** The requirement of this scheme alone, with all of these scopes. */
    public SecurityRequirement required(String... scopes) {
        return new SecurityRequirement(Map.of(this, Set.of(scopes)));
    }
}
