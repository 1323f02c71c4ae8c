package io.klue.it.shop;

import io.klue.runtime.ApiServer;
import io.klue.runtime.Caller;
import io.klue.runtime.Config;
import io.klue.runtime.JwtAuth;
import io.klue.runtime.RequestContext;
import java.util.Optional;

/** Who may call: people with a token whose claim {@code scope} says what they may do, and programs with a key. */
public final class Access {
    /** The key that the contract suggests. */
    public static final String KEY = "special-key";

    private Access() {}

    /** Verifies the two security schemes of the contract. */
    public static ApiServer.Builder control(ApiServer.Builder server) {
        return server.authenticator("petstore_auth", Access::person).authenticator("api_key", Access::program);
    }

    private static Optional<Caller> person(RequestContext request, String token) {
        return JwtAuth.of(Config.get()).authenticate(request, token);
    }

    private static Optional<Caller> program(RequestContext request, String key) {
        return key.equals(KEY) ? Optional.of(Caller.of("program")) : Optional.empty();
    }
}
