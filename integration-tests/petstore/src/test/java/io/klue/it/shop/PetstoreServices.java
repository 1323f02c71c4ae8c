package io.klue.it.shop;

import io.klue.it.petstore.PetstoreRoutes;
import io.klue.runtime.ApiClient;
import io.klue.runtime.ApiRoutes;
import io.klue.runtime.ApiServer;
import io.klue.runtime.Config;
import io.klue.runtime.Credentials;
import io.klue.testing.Tokens;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** The petstore as the tests start and call it. */
public final class PetstoreServices {
    /** The file that {@link Main} reads too. */
    public static final Config CONFIG = Config.load(Path.of("klue-config.yaml"));

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-24T12:00:00Z"), ZoneOffset.UTC);

    private static final Tokens TOKENS = Tokens.of(CONFIG);

    private PetstoreServices() {}

    static ApiServer.Builder setUp(ApiServer.Builder server) {
        return Access.control(server.config(CONFIG).routes(PetstoreRoutes.of(new Petstore(CLOCK))));
    }

    /** A server of any version of the petstore, on a free port. */
    public static ApiServer server(ApiRoutes routes) {
        return Access.control(ApiServer.builder().port(0).config(CONFIG).routes(routes))
                .start();
    }

    /** A token of a person with these scopes. */
    public static String token(String scopes) {
        return TOKENS.valid("ann", Map.of("scope", scopes));
    }

    static Tokens tokens() {
        return TOKENS;
    }

    /** A client that may do everything. */
    public static ApiClient client(ApiServer server) {
        return ApiClient.builder(server.url())
                .credentials(Credentials.bearer(token("read:pets write:pets")))
                .options(options -> options.header("api_key", Access.KEY))
                .build();
    }
}
