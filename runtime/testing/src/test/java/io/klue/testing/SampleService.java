package io.klue.testing;

import io.klue.runtime.ApiRoutes;
import io.klue.runtime.ApiServer;
import io.klue.runtime.Caller;
import io.klue.runtime.Config;
import io.klue.runtime.JsonValue;
import io.klue.runtime.spi.Endpoint;
import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Route;
import io.klue.runtime.spi.SecurityScheme;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A service to try the kit on. */
final class SampleService implements ApiRoutes {
    static final Config CONFIG = Config.of(Map.of(
            "name", "sample",
            "jwt_secret", "0123456789abcdef0123456789abcdef",
            "jwt_issuer", "issuer",
            "jwt_audience", "audience"));

    static ApiServer.Builder setUp(ApiServer.Builder server) {
        return server.config(CONFIG).routes(new SampleService());
    }

    private static Route route(String method, String path, Consumer<Exchange> handler) {
        return new Route(endpoint(method, path), handler);
    }

    private static Endpoint endpoint(String method, String path) {
        return Endpoint.of("sample", method.toLowerCase() + path.replace('/', '_'), method, path);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                route("GET", "/text", e -> e.replyText(200, "text/plain", "hello")),
                route("GET", "/html", e -> e.replyText(200, "text/html", "<h1>Hello</h1>")),
                route("GET", "/moved", e -> {
                    e.answerHeader("Location", "/text");
                    e.reply(302);
                }),
                route(
                        "GET",
                        "/trace",
                        e -> e.replyText(
                                200,
                                "text/plain",
                                e.header("X-Trace").required().string())),
                route("POST", "/echo", SampleService::echo),
                route("DELETE", "/echo", e -> e.reply(204)),
                new Route(
                        endpoint("GET", "/me").secured(SecurityScheme.jwt("jwt").required()),
                        e -> e.replyText(
                                200,
                                "text/plain",
                                e.request().caller().map(Caller::subject).orElse("-"))));
    }

    private static void echo(Exchange exchange) {
        JsonValue body = exchange.json(JsonReader::value);
        exchange.check();
        exchange.reply(201, body, JsonWriter::value);
    }
}
