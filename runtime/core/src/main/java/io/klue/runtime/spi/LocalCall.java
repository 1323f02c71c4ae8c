package io.klue.runtime.spi;

import io.klue.runtime.ApiException;
import io.klue.runtime.Payload;
import io.klue.runtime.RemoteApiException;
import io.klue.runtime.internal.http.HttpErrors;
import io.klue.runtime.internal.http.MediaType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
     * Refuses a body of another media type, as the server would.
     *
     * @param mediaTypes those of {@link Endpoint#consumes()} that such a body may have
     * @throws RemoteApiException 415 if it has none of them
     */
    public LocalCall accept(@Nullable Payload body, String... mediaTypes) {
        if (body != null && !MediaType.isAccepted(body.mediaType(), List.of(mediaTypes))) {
            throw refused(HttpErrors.unsupportedMediaType(body.mediaType(), String.join(" or ", endpoint.consumes())));
        }
        return this;
    }

    /** As {@link #accept}, for the files of a form. */
    public LocalCall acceptPart(String field, Collection<Payload> files, String... mediaTypes) {
        for (Payload file : files) {
            if (!MediaType.isAccepted(file.mediaType(), List.of(mediaTypes))) {
                throw refused(HttpErrors.unsupportedPart(field, file.mediaType(), String.join(" or ", mediaTypes)));
            }
        }
        return this;
    }

    private RemoteApiException refused(ApiException refusal) {
        return new RemoteApiException(endpoint.api(), refusal.error());
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
