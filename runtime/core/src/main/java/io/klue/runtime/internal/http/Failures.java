package io.klue.runtime.internal.http;

import io.javalin.http.HttpResponseException;
import io.klue.runtime.ApiError;
import io.klue.runtime.ApiException;
import io.klue.runtime.RemoteApiException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides what the caller learns of a failure. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final boolean hideUnhandled;
    private final UnaryOperator<ApiError> decorator;

    /** {@code hideUnhandled}: a caller does not learn the message of an exception that nobody expected. */
    Failures(boolean hideUnhandled, UnaryOperator<ApiError> decorator) {
        this.hideUnhandled = hideUnhandled;
        this.decorator = decorator;
    }

    /** The error to send, with an id. */
    ApiError describe(Throwable failure) {
        ApiError error = plain(failure);
        String id = error.errorId().orElseGet(() -> UUID.randomUUID().toString());
        return decorate(error.withErrorId(id));
    }

    private ApiError plain(Throwable failure) {
        if (failure instanceof RemoteApiException remote) {
            return remote.passedOn();
        }
        if (failure instanceof ApiException known) {
            return known.error();
        }
        if (failure instanceof HttpResponseException http) {
            String reason = Objects.requireNonNullElse(http.getMessage(), HttpErrors.code(http.getStatus()));
            return HttpErrors.ofStatus(http.getStatus(), reason);
        }
        Optional<ApiException> read = RequestBody.readFailure(failure);
        if (read.isPresent()) {
            return read.get().error();
        }
        String message = failure.getMessage();
        String shown = message == null || message.isEmpty() ? HttpErrors.nameless(failure) : message;
        return HttpErrors.unhandled(hideUnhandled ? HttpErrors.hidden() : shown);
    }

    private ApiError decorate(ApiError error) {
        try {
            ApiError decorated = decorator.apply(error);
            return decorated.errorId().isPresent()
                    ? decorated
                    : decorated.withErrorId(error.errorId().orElse(null));
        } catch (RuntimeException e) {
            LOG.error("The error decorator failed on {}; the error is sent undecorated", error, e);
            return error;
        }
    }
}
