package io.klue.runtime.internal.http;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.klue.runtime.ApiError;
import io.klue.runtime.CrashReport;
import io.klue.runtime.JsonValue;
import io.klue.runtime.internal.auth.AuthException;
import io.klue.runtime.internal.crash.CrashDesk;
import io.klue.runtime.spi.Endpoint;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EofException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers every failure in the one shape, logs it, and reports it when the server is to blame. */
final class ErrorAnswers {
    private static final Logger LOG = LoggerFactory.getLogger("io.klue.server");

    private final Failures failures;
    private final CrashDesk desk;
    private final String realm;

    ErrorAnswers(Failures failures, CrashDesk desk, String realm) {
        this.failures = failures;
        this.desk = desk;
        this.realm = realm;
    }

    /** What Javalin itself, or a handler of the author's, has thrown. */
    void answerForeign(Context context, Exception failure) {
        if (failure instanceof HttpResponseException http && http.getStatus() < 400) {
            context.status(http.getStatus()).result(Objects.requireNonNullElse(http.getMessage(), ""));
            return;
        }
        ServedRequest request = context.attribute(ServedRequest.ATTRIBUTE);
        if (request == null) {
            request = new ServedRequest(context.req(), Endpoint.of("", "", "", ""));
        }
        answer(context, request, request.method() + " " + request.path(), translated(context, failure));
    }

    private static Exception translated(Context context, Exception failure) {
        String method = context.req().getMethod();
        String path = context.path();
        if (failure instanceof MethodNotAllowedResponse) {
            List<String> allowed = allowed(((HttpResponseException) failure).getDetails());
            context.header("Allow", String.join(", ", allowed));
            return HttpErrors.methodNotAllowed(method, path, allowed);
        }
        boolean noRoute = failure instanceof HttpResponseException http
                && http.getStatus() == 404
                && failure.getClass().getName().equals("io.javalin.router.EndpointNotFound");
        return noRoute ? HttpErrors.notFound(method, path) : failure;
    }

    private static List<String> allowed(Map<String, String> details) {
        return details.values().stream()
                .flatMap(methods -> List.of(methods.split(", ", -1)).stream())
                .toList();
    }

    void answer(Context context, ServedRequest request, String operation, Throwable failure) {
        if (context.res().isCommitted() && isClientGone(failure)) {
            LOG.debug("The client of {} is gone", operation, failure);
            return;
        }
        ApiError error = failures.describe(failure);
        log(operation, error, failure);
        if (error.status() >= 500) {
            CrashReport.Response response =
                    new CrashReport.Response(error.status(), Optional.of(error.error()), request.milliseconds());
            JsonValue facts = failure instanceof BrokenAnswerException broken ? broken.facts() : CrashDesk.NO_FACTS;
            desk.fatal(operation, error.errorId().orElse(""), facts, response, failure, request.reported());
        }
        if (context.res().isCommitted()) {
            abort(context, failure);
        } else {
            write(context, error, failure);
        }
    }

    private static boolean isClientGone(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof EofException) {
                return true;
            }
        }
        return false;
    }

    private static void log(String operation, ApiError error, Throwable failure) {
        if (error.status() >= 500) {
            LOG.error(
                    "{} answers {} {} (error_id {})",
                    operation,
                    error.status(),
                    error.error(),
                    error.errorId().orElse(""),
                    failure);
        } else {
            LOG.debug(
                    "{} answers {} {}: {} (error_id {})",
                    operation,
                    error.status(),
                    error.error(),
                    error.errorDescription(),
                    error.errorId().orElse(""));
        }
    }

    private void write(Context context, ApiError error, @Nullable Throwable failure) {
        context.res().resetBuffer();
        context.status(error.status());
        if (failure instanceof AuthException auth) {
            context.header("WWW-Authenticate", auth.challenge());
        } else if (error.status() == 401 && !context.res().containsHeader("WWW-Authenticate")) {
            // RFC 9110, section 15.5.2 demands one
            context.header("WWW-Authenticate", "Bearer realm=\"" + realm.replaceAll("[\"\\\\]", "'") + "\"");
        }
        ErrorBody body = ErrorBody.of(error, context.req().getHeader("Accept"));
        context.header("X-Content-Type-Options", "nosniff");
        // not result(String): that would encode it in the charset of the request
        context.result(body.json().getBytes(StandardCharsets.UTF_8)).contentType(body.mediaType());
    }

    /** Cuts the connection: half an answer must not look like a whole one. */
    private static void abort(Context context, Throwable failure) {
        ServletContextRequest.getServletContextRequest(context.req())
                .getServletChannel()
                .abort(failure);
    }
}
