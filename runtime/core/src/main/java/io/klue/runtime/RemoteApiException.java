package io.klue.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A called service failed, or answered something that its contract does not allow. */
public class RemoteApiException extends ApiException {
    private static final long serialVersionUID = 1L;

    private final String service;

    /**
     * @param service the name of the called API
     * @param error what it answered
     */
    public RemoteApiException(String service, ApiError error) {
        this(service, error, null);
    }

    /** As {@link #RemoteApiException(String, ApiError)}, for a reason found on this side. */
    public RemoteApiException(String service, ApiError error, @Nullable Throwable cause) {
        super(error, service + ": " + error.status() + " " + error.error() + ": " + error.errorDescription(), cause);
        this.service = Objects.requireNonNull(service, "service");
    }

    /** The name of the called API. */
    public String service() {
        return service;
    }
}
