package io.klue.it.shop;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;

/**
 * Keeps things under numbers, for any number of threads.
 *
 * @param <T> an immutable thing
 */
public final class Shelf<T> {
    private final ConcurrentSkipListMap<Long, T> things = new ConcurrentSkipListMap<>();
    private final AtomicLong lastNumber = new AtomicLong();

    /**
     * Adds a thing.
     *
     * @param number the number it shall have, or empty for the next free one
     * @param thing makes the thing, which knows its number
     * @return the thing, or empty if there is another under that number
     */
    public Optional<T> add(Optional<Long> number, LongFunction<T> thing) {
        if (number.isPresent()) {
            T added = thing.apply(number.get());
            return things.putIfAbsent(number.get(), added) == null ? Optional.of(added) : Optional.empty();
        }
        while (true) {
            long next = lastNumber.incrementAndGet();
            T added = thing.apply(next);
            if (things.putIfAbsent(next, added) == null) {
                return Optional.of(added);
            }
        }
    }

    /** The thing under this number. */
    public Optional<T> find(long number) {
        return Optional.ofNullable(things.get(number));
    }

    /** Changes the thing under this number, at once; empty if there is none. */
    public Optional<T> change(long number, UnaryOperator<T> change) {
        return Optional.ofNullable(things.computeIfPresent(number, (key, thing) -> change.apply(thing)));
    }

    /** Whether there was something to remove. */
    public boolean remove(long number) {
        return things.remove(number) != null;
    }

    /** Everything, by number. */
    public List<T> all() {
        return List.copyOf(things.values());
    }
}
