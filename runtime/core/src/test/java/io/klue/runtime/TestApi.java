package io.klue.runtime;

import io.klue.runtime.spi.Endpoint;
import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** An API written by hand, and a server that serves it on a free port. */
final class TestApi implements ApiRoutes {
    static final String SECRET = "0123456789abcdef0123456789abcdef";
    static final Config CONFIG = Config.of(
            Map.of("name", "pets", "jwt_secret", SECRET, "jwt_issuer", "issuer", "jwt_audience", "pets-audience"));

    private final String name;
    private final List<Route> routes = new ArrayList<>();

    private TestApi(String name) {
        this.name = name;
    }

    static TestApi named(String name) {
        return new TestApi(name);
    }

    static TestApi pets() {
        return named("pets");
    }

    TestApi on(String method, String path, Consumer<Exchange> handler) {
        return on(method, path, endpoint -> endpoint, handler);
    }

    TestApi on(String method, String path, UnaryOperator<Endpoint> endpoint, Consumer<Exchange> handler) {
        String operation = "op" + routes.size();
        routes.add(new Route(endpoint.apply(Endpoint.of(name, operation, method, path)), handler));
        return this;
    }

    @Override
    public List<Route> routes() {
        return routes;
    }

    ApiServer start() {
        return start(server -> server);
    }

    ApiServer start(UnaryOperator<ApiServer.Builder> setup) {
        return setup.apply(ApiServer.builder()
                        .environment(Map.of())
                        .config(CONFIG)
                        .port(0)
                        .routes(this))
                .start();
    }
}
