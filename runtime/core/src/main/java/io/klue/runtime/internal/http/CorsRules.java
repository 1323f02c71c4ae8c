package io.klue.runtime.internal.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.klue.runtime.Cors;
import java.util.List;

/** Tells browsers which scripts of other origins may call, before anybody is asked who they are. */
final class CorsRules implements Handler {
    private final Cors cors;
    private final RouteTable table;

    CorsRules(Cors cors, RouteTable table) {
        this.cors = cors;
        this.table = table;
    }

    @Override
    public void handle(Context context) {
        // of every answer, also of those without Origin: a cache must not give one caller's to another
        context.res().addHeader("Vary", "Origin");
        String origin = context.req().getHeader("Origin");
        if (origin == null || !isAllowed(origin)) {
            return;
        }
        if (isPreflight(context)) {
            answerPreflight(context, origin);
            return;
        }
        allow(context, origin);
        if (!cors.exposed().isEmpty()) {
            context.header("Access-Control-Expose-Headers", String.join(", ", cors.exposed()));
        }
    }

    private boolean isAllowed(String origin) {
        return cors.origins().contains(Cors.ANY) || cors.origins().contains(origin);
    }

    private void allow(Context context, String origin) {
        context.header("Access-Control-Allow-Origin", cors.origins().contains(Cors.ANY) ? Cors.ANY : origin);
        if (cors.credentials()) {
            context.header("Access-Control-Allow-Credentials", "true");
        }
    }

    private static boolean isPreflight(Context context) {
        return context.req().getMethod().equals("OPTIONS")
                && context.req().getHeader("Access-Control-Request-Method") != null;
    }

    private void answerPreflight(Context context, String origin) {
        List<String> methods = table.methods(RouteHandler.path(context));
        if (methods.isEmpty()) {
            return;
        }
        allow(context, origin);
        context.header("Access-Control-Allow-Methods", String.join(", ", methods));
        if (!cors.headers().isEmpty()) {
            context.header("Access-Control-Allow-Headers", String.join(", ", cors.headers()));
        }
        context.header("Access-Control-Max-Age", String.valueOf(cors.maxAge().toSeconds()));
        context.status(204);
        context.res().setContentType(null); // Javalin has set one
        context.skipRemainingHandlers();
    }
}
