package io.klue.runtime.internal.client;

import io.klue.runtime.ApiError;
import io.klue.runtime.RemoteApiException;
import io.klue.runtime.spi.Endpoint;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns what goes wrong with one call into an exception that names the service, the operation and the URL. The query is
 * left out: it may hold personal data.
 *
 * @param url without the query
 * @param timeout of the whole exchange
 */
public record CallFailures(Endpoint endpoint, String url, Duration timeout) {
    static final String UNREACHABLE = "SERVICE_UNREACHABLE";
    static final String TIMEOUT = "SERVICE_TIMEOUT";
    static final String INTERRUPTED = "CALL_INTERRUPTED";
    static final String BAD_RESPONSE = "BAD_RESPONSE";

    RemoteApiException unreachable(int attempts, Throwable cause) {
        return failure(502, UNREACHABLE, ClientMessages.unreachable(attempts, cause), cause);
    }

    RemoteApiException timedOut(int attempts, @Nullable Throwable lastFailure) {
        return failure(504, TIMEOUT, ClientMessages.timedOut(timeout, attempts, lastFailure), lastFailure);
    }

    RemoteApiException interrupted(@Nullable Throwable cause) {
        return failure(503, INTERRUPTED, ClientMessages.interrupted(), cause);
    }

    /** The headers are here, but the body does not arrive as it should. */
    RemoteApiException incompleteAnswer(IOException cause) {
        if (cause instanceof InterruptedIOException) {
            return interrupted(cause);
        }
        if (cause instanceof HttpTimeoutException) {
            return failure(504, TIMEOUT, String.valueOf(cause.getMessage()), cause);
        }
        return badAnswer(ClientMessages.cutOff(cause), cause);
    }

    /**
     * The answer is not what the contract promises.
     *
     * @param problem completes "the answer …"
     */
    public RemoteApiException badAnswer(String problem, @Nullable Throwable cause) {
        return failure(502, BAD_RESPONSE, ClientMessages.badAnswer(problem), cause);
    }

    /**
     * The answer breaks the contract.
     *
     * @param summary names the first places
     */
    public RemoteApiException brokenContract(String summary, List<ApiError.Violation> violations) {
        ApiError error = error(502, BAD_RESPONSE, ClientMessages.badAnswer(ClientMessages.brokenContract(summary)));
        return new RemoteApiException(endpoint.api(), error.withViolations(violations));
    }

    /** A status that is no success of the operation; {@code body} as the contract declares it. */
    RemoteApiException answered(ApiError error, @Nullable Object body) {
        return new RemoteApiException(endpoint.api(), error, body, null);
    }

    /** Prefixed with the operation and the URL. */
    ApiError error(int status, String code, String problem) {
        return ApiError.of(status, code, ClientMessages.of(endpoint.operation(), endpoint.method(), url, problem));
    }

    private RemoteApiException failure(int status, String code, String problem, @Nullable Throwable cause) {
        return new RemoteApiException(endpoint.api(), error(status, code, problem), cause);
    }
}
