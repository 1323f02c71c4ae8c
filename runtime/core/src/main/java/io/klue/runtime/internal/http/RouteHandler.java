package io.klue.runtime.internal.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.klue.runtime.CrashReport;
import io.klue.runtime.ResponseValidation;
import io.klue.runtime.internal.Accept;
import io.klue.runtime.internal.CurrentRequest;
import io.klue.runtime.internal.auth.Gate;
import io.klue.runtime.internal.crash.CrashDesk;
import io.klue.runtime.spi.DeclaredFailure;
import io.klue.runtime.spi.Endpoint;
import io.klue.runtime.spi.Route;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves one operation: who calls, the operation itself, what went wrong, how long it took. */
final class RouteHandler implements Handler {
    /** What all operations of a server share. */
    record Shared(
            Gate gate,
            ErrorAnswers errors,
            CrashDesk desk,
            BodyLimits limits,
            long reportSlowMs,
            ResponseValidation validation,
            BooleanSupplier draining) {}

    private static final Logger LOG = LoggerFactory.getLogger("io.klue.server");

    private final Route route;
    private final Endpoint endpoint;
    private final PathTemplate template;
    private final Shared shared;
    private final String operation;

    RouteHandler(Route route, PathTemplate template, Shared shared) {
        this.route = route;
        this.endpoint = route.endpoint();
        this.template = template;
        this.shared = shared;
        this.operation = endpoint.api() + "." + endpoint.operation();
    }

    @Override
    public void handle(Context context) {
        ServedRequest request = new ServedRequest(context.req(), endpoint);
        context.attribute(ServedRequest.ATTRIBUTE, request);
        context.header(CallIds.ID, request.callId());
        context.header(CallIds.PATH, request.callPath());
        if (shared.draining().getAsBoolean() && context.req().getProtocol().startsWith("HTTP/1")) {
            context.header("Connection", "close");
        }
        CurrentRequest.during(request, () -> {
            serve(context, request);
            reportSlow(context, request);
        });
    }

    @SuppressWarnings("CatchingUnchecked") // an Error must be answered too
    private void serve(Context context, ServedRequest request) {
        try {
            String path = path(context);
            List<String> values = template.match(path).orElseThrow(() -> HttpErrors.notFound(request.method(), path));
            AnswerCheck check = new AnswerCheck(shared.validation(), broken -> warn(context, request, broken));
            JavalinExchange exchange = new JavalinExchange(context, request, template, values, shared.limits(), check);
            try {
                request.authenticated(shared.gate().admit(endpoint.security(), request));
                negotiate(exchange, request);
                serve(exchange);
                requireAnswer(exchange);
            } finally {
                exchange.close();
            }
            reportFailed(context, request);
        } catch (Throwable failure) {
            shared.errors().answer(context, request, operation, failure);
        }
    }

    private void serve(JavalinExchange exchange) {
        try {
            route.handler().accept(exchange);
        } catch (DeclaredFailure failure) {
            LOG.debug("{} answers {}: {}", operation, failure.status(), failure.getMessage());
            failure.answer(exchange);
        }
    }

    /** Refuses who accepts nothing before the operation has an effect, rather than after. */
    private void negotiate(JavalinExchange exchange, ServedRequest request) {
        List<String> produced = endpoint.produces();
        if (produced.size() > 1) {
            exchange.dependsOn("Accept");
        }
        Accept accept = request.accept();
        // who names problem+json speaks of errors, which every operation has
        if (!produced.isEmpty() && accept.best(produced).isEmpty() && !accept.names(ErrorBody.PROBLEM)) {
            throw HttpErrors.notAcceptable(produced);
        }
    }

    /** The raw path, as the templates of the contracts match it. */
    static String path(Context context) {
        return context.path().substring(context.contextPath().length());
    }

    private void warn(Context context, ServedRequest request, BrokenAnswerException broken) {
        String errorId = UUID.randomUUID().toString();
        LOG.warn("{}: {} (error_id {})", operation, broken.getMessage(), errorId);
        shared.desk().broken(operation, errorId, broken.facts(), response(context, request), request.reported());
    }

    private void requireAnswer(JavalinExchange exchange) {
        if (!exchange.isAnswered()) {
            throw new IllegalStateException(operation + " returned without an answer: call reply(…)");
        }
    }

    /** An answer of 500 and more that the operation gave by itself. */
    private void reportFailed(Context context, ServedRequest request) {
        if (context.statusCode() >= 500 && !BuiltIns.isBuiltIn(endpoint)) {
            String errorId = UUID.randomUUID().toString();
            shared.desk()
                    .fatal(
                            operation,
                            errorId,
                            CrashDesk.NO_FACTS,
                            response(context, request),
                            null,
                            request.reported());
        }
    }

    private void reportSlow(Context context, ServedRequest request) {
        long limit = endpoint.reportSlowMs().orElse(shared.reportSlowMs());
        if (request.milliseconds() > limit) {
            shared.desk().slow(operation, limit, response(context, request), request.reported());
        }
    }

    private static CrashReport.Response response(Context context, ServedRequest request) {
        return new CrashReport.Response(context.statusCode(), Optional.empty(), request.milliseconds());
    }
}
