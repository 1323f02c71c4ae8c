package io.klue.it.roundtrip;

import io.klue.runtime.ApiClient;
import io.klue.runtime.ApiException;
import io.klue.runtime.ApiRoutes;
import io.klue.runtime.ApiServer;
import io.klue.runtime.Caller;
import io.klue.runtime.Config;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;

/** Runs one script against an API over HTTP and in process, and keeps what each call came to. */
final class BothWays {
    private static final Caller ANN = new Caller("ann", Map.of(), Set.of("read:all"), "");

    private final List<String> log = new ArrayList<>();

    /** What a call came to: its result, or what went wrong in full. */
    void call(String name, Callable<?> call) {
        try {
            log.add(name + " -> " + call.call());
        } catch (ApiException e) {
            log.add(name + " -> " + e.getClass().getSimpleName() + " " + e.status() + " " + e.code() + " "
                    + e.error().errorDescription() + " " + e.error().violations());
        } catch (Exception e) {
            log.add(name + " -> " + e);
        }
    }

    static List<String> logOf(Consumer<BothWays> script) {
        BothWays run = new BothWays();
        script.accept(run);
        return run.log;
    }

    /** Serves the routes on a free port, with everybody let in, while {@code use} runs. */
    static <T> T served(ApiRoutes routes, Function<ApiClient, T> use) {
        return servedAt(
                routes,
                url -> use.apply(ApiClient.of(url)
                        .with(options -> options.header("X-Key", "k").header("Authorization", "Bearer t"))));
    }

    /** As {@link #served}, for callers that need no client. */
    static <T> T servedAt(ApiRoutes routes, Function<String, T> use) {
        try (ApiServer server = ApiServer.builder()
                .config(Config.of(Map.of("name", "round-trip")))
                .port(0)
                .routes(routes)
                .authenticator("key", (request, credential) -> Optional.of(ANN))
                .authenticator("login", (request, credential) -> Optional.of(ANN))
                .authenticator("jwt", (request, credential) -> Optional.of(ANN))
                .start()) {
            return use.apply(server.url());
        }
    }
}
