package io.klue.generator.model;

/**
 * A security scheme of the contract.
 *
 * @param name as the contract calls it
 * @param constant its Java constant
 * @param parameter the header, query parameter or cookie of an API key; empty otherwise
 */
public record SecuritySchemeDef(String name, String constant, Kind kind, String parameter) {

    /** How the caller proves who it is; each knows the runtime's factory method. */
    public enum Kind {
        JWT("jwt"),
        API_KEY_HEADER("apiKeyHeader"),
        API_KEY_QUERY("apiKeyQuery"),
        API_KEY_COOKIE("apiKeyCookie"),
        BASIC("basic"),
        OAUTH2("oauth2"),
        OPEN_ID_CONNECT("openIdConnect"),
        MUTUAL_TLS("mutualTls");

        private final String factory;

        Kind(String factory) {
            this.factory = factory;
        }

        public String factory() {
            return factory;
        }
    }
}
