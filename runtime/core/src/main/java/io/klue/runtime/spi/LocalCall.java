package io.klue.runtime.spi;

import io.klue.runtime.ApiException;
import io.klue.runtime.RemoteApiException;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A call of an implementation in the same process that fails as the same call over HTTP would. Used once. */
public final class LocalCall {
    private final Endpoint endpoint;
    private final Violations violations = new Violations();

    private LocalCall(Endpoint endpoint) {
        this.endpoint = Objects.requireNonNull(endpoint, "endpoint");
    }

    public static LocalCall of(Endpoint endpoint) {
        return new LocalCall(endpoint);
    }

    /** Checks the arguments, as the server would check the request. */
    public LocalCall check(Consumer<Violations> checks) {
        checks.accept(violations);
        return this;
    }

    /**
     * Calls the implementation.
     *
     * @throws RemoteApiException if the arguments break the contract (400 {@code INVALID_PARAMETER}; the implementation
     *     is not called), or with the error of the {@link ApiException} that the implementation throws; a failure of what it
     *     called itself comes as a server {@linkplain RemoteApiException#passedOn passes it on}
     */
    public <T> T run(Supplier<T> call) {
        if (!violations.isEmpty()) {
            throw new RemoteApiException(endpoint.api(), violations.toError());
        }
        try {
            return call.get();
        } catch (RemoteApiException e) {
            throw new RemoteApiException(endpoint.api(), e.passedOn(), e);
        } catch (DeclaredFailure e) {
            throw new RemoteApiException(endpoint.api(), e.error(), e.body(), e);
        } catch (ApiException e) {
            throw new RemoteApiException(endpoint.api(), e.error(), e);
        }
    }

    /** As {@link #run(Supplier)}, for an operation that answers nothing. */
    public void run(Runnable call) {
        Supplier<Boolean> answer = () -> {
            call.run();
            return Boolean.TRUE;
        };
        run(answer);
    }
}
