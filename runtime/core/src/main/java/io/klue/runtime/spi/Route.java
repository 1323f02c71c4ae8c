package io.klue.runtime.spi;

import java.util.Objects;
import java.util.function.Consumer;

/**
 * An operation with what serves it.
 *
 * @param endpoint the operation
 * @param handler reads one request and answers it
 */
public record Route(Endpoint endpoint, Consumer<Exchange> handler) {
    public Route {
        Objects.requireNonNull(endpoint, "endpoint");
        Objects.requireNonNull(handler, "handler");
    }
}
