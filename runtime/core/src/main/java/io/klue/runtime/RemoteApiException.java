package io.klue.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A called service failed, or answered something that its contract does not allow. */
public class RemoteApiException extends ApiException {
    private static final long serialVersionUID = 1L;

    private final String service;
    private final transient @Nullable Object body;

    /**
     * @param service the name of the called API
     * @param error what it answered
     */
    public RemoteApiException(String service, ApiError error) {
        this(service, error, null);
    }

    /** As {@link #RemoteApiException(String, ApiError)}, for a reason found on this side. */
    public RemoteApiException(String service, ApiError error, @Nullable Throwable cause) {
        this(service, error, null, cause);
    }

    /**
     * As {@link #RemoteApiException(String, ApiError)}, with what else is known.
     *
     * @param body what the contract declares for this failure
     */
    public RemoteApiException(String service, ApiError error, @Nullable Object body, @Nullable Throwable cause) {
        super(error, service + ": " + error.status() + " " + error.error() + ": " + error.errorDescription(), cause);
        this.service = Objects.requireNonNull(service, "service");
        this.body = body;
    }

    /**
     * The body that the contract declares for this failure: {@code if (e.body() instanceof Problem problem)}. Null if it
     * declares none, or the service answered something else.
     */
    public @Nullable Object body() {
        return body;
    }

    /**
     * What a service answers whose own call failed so and that did not handle it: 502 {@code BAD_RESPONSE} naming the
     * called API, since a failure elsewhere is no answer of its own. 401 and 403 pass: they speak of the caller.
     */
    public ApiError passedOn() {
        if (status() == 401 || status() == 403) {
            return error();
        }
        String description = service + " failed: " + error().error() + ": " + error().errorDescription();
        return ApiError.of(502, "BAD_RESPONSE", description);
    }

    /** The name of the called API. */
    public String service() {
        return service;
    }
}
