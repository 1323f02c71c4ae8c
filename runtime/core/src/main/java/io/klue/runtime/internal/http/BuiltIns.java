package io.klue.runtime.internal.http;

import io.klue.runtime.ApiError;
import io.klue.runtime.ApiRoutes;
import io.klue.runtime.spi.Endpoint;
import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Route;
import io.klue.runtime.spi.SecurityScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What every service answers without writing it. */
final class BuiltIns implements ApiRoutes {
    private static final String API = "klue";

    private final String name;
    private final String version;
    private final String container;
    private final List<String> apis;
    private final boolean verifiesTokens;
    private final BooleanSupplier draining;

    BuiltIns(ServerSettings settings, List<String> apis, boolean verifiesTokens, BooleanSupplier draining) {
        this.name = settings.config().name();
        this.version = settings.version();
        this.container = settings.environment().getOrDefault("KLUE_CONTAINER", "");
        this.apis = List.copyOf(apis);
        this.verifiesTokens = verifiesTokens;
        this.draining = draining;
    }

    static boolean isBuiltIn(Endpoint endpoint) {
        return endpoint.api().equals(API);
    }

    @Override
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>(List.of(
                new Route(Endpoint.of(API, "ping", "GET", "/ping"), BuiltIns::ping),
                new Route(Endpoint.of(API, "version", "GET", "/version"), this::version),
                new Route(Endpoint.of(API, "health", "GET", "/health"), this::health)));
        if (verifiesTokens) {
            Endpoint authVersion = Endpoint.of(API, "authVersion", "GET", "/auth/version");
            routes.add(new Route(authVersion.secured(SecurityScheme.jwt("jwt").required()), this::version));
        }
        return routes;
    }

    private static void ping(Exchange exchange) {
        exchange.reply(200, "", (out, nothing) -> {
            out.beginObject();
            out.endObject();
        });
    }

    private void version(Exchange exchange) {
        exchange.reply(200, apis, (out, names) -> {
            out.beginObject();
            out.field("container").string(container);
            out.field("name").string(name);
            out.field("version").string(version);
            out.field("apis").list(names, JsonWriter::string);
            out.endObject();
        });
    }

    /** Not an exception while draining: nothing is wrong, and nothing must be reported. */
    private void health(Exchange exchange) {
        if (draining.getAsBoolean()) {
            exchange.reply(503, HttpErrors.draining(), ApiError.CODEC.writer());
        } else {
            exchange.reply(200, "ok", (out, status) -> {
                out.beginObject();
                out.field("status").string(status);
                out.endObject();
            });
        }
    }
}
