package io.klue.runtime;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a request says of a property that is both optional and nullable: nothing (absent), null, or a value. As in a JSON
 * merge patch (RFC 7396), absent leaves a thing as it is and null clears it. Immutable.
 */
public final class Patch<T> {
    private static final Patch<?> ABSENT = new Patch<>(false, null);
    private static final Patch<?> NULL = new Patch<>(true, null);

    private final boolean given;
    private final @Nullable T value;

    private Patch(boolean given, @Nullable T value) {
        this.given = given;
        this.value = value;
    }

    /** Says nothing. */
    @SuppressWarnings("unchecked") // it holds no value of any type
    public static <T> Patch<T> absent() {
        return (Patch<T>) ABSENT;
    }

    /** Says null. */
    @SuppressWarnings("unchecked") // it holds no value of any type
    public static <T> Patch<T> ofNull() {
        return (Patch<T>) NULL;
    }

    /** Says a value. */
    public static <T> Patch<T> of(T value) {
        return new Patch<>(true, Objects.requireNonNull(value, "value"));
    }

    /** Says a value or null, never nothing. */
    public static <T> Patch<T> ofNullable(@Nullable T value) {
        return value == null ? ofNull() : of(value);
    }

    public boolean isAbsent() {
        return !given;
    }

    public boolean isNull() {
        return given && value == null;
    }

    /** Whether there is a value. */
    public boolean isPresent() {
        return value != null;
    }

    /** What becomes of {@code current}: itself if this is absent, else null or the value. */
    public @Nullable T applyTo(@Nullable T current) {
        return given ? value : current;
    }

    /** As {@link #applyTo(Object)}, with empty for null. */
    public Optional<T> applyTo(Optional<T> current) {
        return given ? toOptional() : current;
    }

    /** Hands over null or the value; does nothing if this is absent. */
    public void ifGiven(Consumer<? super @Nullable T> action) {
        if (given) {
            action.accept(value);
        }
    }

    /** Hands over the value, if there is one. */
    public void ifPresent(Consumer<? super T> action) {
        if (value != null) {
            action.accept(value);
        }
    }

    /** The same with another value; absent and null stay what they are. */
    public <R> Patch<R> map(Function<? super T, ? extends R> mapper) {
        if (value == null) {
            return given ? ofNull() : absent();
        }
        return of(mapper.apply(value));
    }

    /** The value, or {@code other} if this is absent or null. */
    public T orElse(T other) {
        return value == null ? other : value;
    }

    /** The value; empty if this is absent or null. */
    public Optional<T> toOptional() {
        return Optional.ofNullable(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Patch<?> patch && given == patch.given && Objects.equals(value, patch.value);
    }

    @Override
    public int hashCode() {
        return given ? Objects.hashCode(value) : -1;
    }

    /** {@code Patch.absent}, {@code Patch.null} or {@code Patch[value]}. */
    @Override
    public String toString() {
        if (value == null) {
            return given ? "Patch.null" : "Patch.absent";
        }
        return "Patch[" + value + "]";
    }
}
