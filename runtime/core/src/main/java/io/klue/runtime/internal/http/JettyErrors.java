package io.klue.runtime.internal.http;

import io.klue.runtime.ApiError;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** What Jetty answers itself, before or beside Javalin, in the one shape: malformed requests above all. */
final class JettyErrors {
    private static final String JSON = "application/json";

    /** A client's mistakes, which must not look like a server's, and which 426 needs an Upgrade field for. */
    private static final Set<Integer> VERSION_REFUSED =
            Set.of(HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505, HttpStatus.UPGRADE_REQUIRED_426);

    private JettyErrors() {}

    /** For what Jetty refuses before it looks for a servlet. */
    static final class OfServer extends ErrorHandler {
        private final Patience patience;

        OfServer(Patience patience) {
            this.patience = patience;
        }

        @Override
        public boolean errorPageForMethod(String method) {
            return true;
        }

        @Override
        protected void generateResponse(
                Request request,
                Response response,
                int code,
                @Nullable String message,
                @Nullable Throwable cause,
                Callback callback)
                throws IOException {
            if (VERSION_REFUSED.contains(code)) {
                response.setStatus(HttpStatus.BAD_REQUEST_400);
                generateResponse(
                        request, response, HttpStatus.BAD_REQUEST_400, HttpErrors.otherVersion(), cause, callback);
                return;
            }
            Callback last = Callback.from(
                    callback.getInvocationType(),
                    new Leftover(request, patience, callback)::discardBytes,
                    callback::failed);
            generateAcceptableResponse(
                    request, response, last, JSON, List.of(StandardCharsets.UTF_8), code, message, cause);
        }

        @Override
        protected void writeErrorJson(
                Request request, PrintWriter writer, int code, @Nullable String message, @Nullable Throwable cause) {
            writer.write(envelope(code, message));
        }
    }

    /** For sendError of servlets. */
    static final class OfServlets extends org.eclipse.jetty.ee10.servlet.ErrorHandler {
        @Override
        public boolean errorPageForMethod(String method) {
            return true;
        }

        @Override
        protected void generateResponse(
                Request request,
                Response response,
                int code,
                @Nullable String message,
                @Nullable Throwable cause,
                Callback callback)
                throws IOException {
            generateAcceptableResponse(
                    request, response, callback, JSON, List.of(StandardCharsets.UTF_8), code, message, cause);
        }

        @Override
        protected void writeErrorJson(
                Request request, PrintWriter writer, int code, @Nullable String message, @Nullable Throwable cause) {
            writer.write(envelope(code, message));
        }
    }

    static String envelope(int status, @Nullable String message) {
        String reason = Objects.requireNonNullElseGet(message, () -> HttpStatus.getMessage(status));
        ApiError error = HttpErrors.ofStatus(status, reason)
                .withErrorId(UUID.randomUUID().toString());
        return ApiError.CODEC.toJson(error);
    }
}
