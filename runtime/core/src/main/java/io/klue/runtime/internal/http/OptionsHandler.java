package io.klue.runtime.internal.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;

/** Answers OPTIONS of a path for which the contract has none: with the methods that it has. */
final class OptionsHandler implements Handler {
    private final RouteTable table;

    OptionsHandler(RouteTable table) {
        this.table = table;
    }

    @Override
    public void handle(Context context) {
        String path = RouteHandler.path(context);
        List<String> methods = table.methods(path);
        if (methods.isEmpty()) {
            throw HttpErrors.notFound("OPTIONS", path);
        }
        context.header("Allow", String.join(", ", methods) + ", OPTIONS").status(204);
        context.res().setContentType(null); // Javalin has set one
    }
}
