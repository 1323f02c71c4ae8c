package io.klue.runtime;

import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Elements that travel one after the other, each as soon as it is there: events, or lines of JSON. Can be gone through
 * once.
 *
 * <p>A server takes the next element when the one before has been sent, in the thread of the request, and closes what it
 * came from when the last one is sent, the caller is gone, or an element cannot be sent. A caller receives elements as
 * it asks for them and must close it, unless it has come to the end:
 *
 * <pre>{@code
 * try (Streamed<Price> prices = shop.watchPrices()) {
 *     for (Price price : prices) { … }
 * }
 * }</pre>
 */
public final class Streamed<T> implements Iterable<T>, AutoCloseable {
    private final Supplier<? extends Iterator<? extends T>> source;
    private final Runnable onClose;
    private final AtomicBoolean taken = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();

    private Streamed(Supplier<? extends Iterator<? extends T>> source, Runnable onClose) {
        this.source = source;
        this.onClose = onClose;
    }

    /** The elements of a collection, or of anything else that can be gone through. */
    public static <T> Streamed<T> of(Iterable<? extends T> elements) {
        Objects.requireNonNull(elements, "elements");
        return new Streamed<>(elements::iterator, () -> {});
    }

    /** The elements of a stream, which is closed too. */
    public static <T> Streamed<T> of(Stream<? extends T> elements) {
        return new Streamed<>(elements::iterator, elements::close);
    }

    /** The elements of an iterator; {@code onClose} releases what they come from. */
    public static <T> Streamed<T> of(Iterator<? extends T> elements, Runnable onClose) {
        Objects.requireNonNull(elements, "elements");
        return new Streamed<>(() -> elements, Objects.requireNonNull(onClose, "onClose"));
    }

    /** The same elements; closing them calls {@code also} too, whatever else fails. */
    public Streamed<T> onClose(Runnable also) {
        Objects.requireNonNull(also, "also");
        return new Streamed<>(this::iterator, () -> {
            try {
                close();
            } finally {
                also.run();
            }
        });
    }

    /**
     * The elements. {@code hasNext} waits for one.
     *
     * @throws IllegalStateException if they were asked for before
     */
    @Override
    @SuppressWarnings("unchecked") // an iterator only gives
    public Iterator<T> iterator() {
        if (taken.getAndSet(true)) {
            throw new IllegalStateException("These elements are streamed: they can be gone through only once."
                    + " Keep the list of stream().toList() to use them again.");
        }
        return (Iterator<T>) source.get();
    }

    /**
     * The elements as a sequential stream; closing it closes them.
     *
     * @throws IllegalStateException if they were asked for before
     */
    public Stream<T> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED), false)
                .onClose(this::close);
    }

    /** Releases what the elements come from: over HTTP, the connection. From the second time on, nothing happens. */
    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            onClose.run();
        }
    }
}
