package io.klue.runtime.spi;

import io.klue.runtime.ApiError;
import io.klue.runtime.ApiException;
import io.klue.runtime.JsonValue;
import io.klue.runtime.Patch;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Collects what breaks the contract, each with its place: the current pointer, which moves with the value that is being
 * looked at. Keeps the first 100 and counts the rest; cuts pointers after 1000 characters and messages after 500. Null and empty values are skipped: whether a value may be absent is
 * not decided here. Not thread-safe.
 */
public final class Violations {
    static final int LIMIT = 100;

    /** Names are a caller's, so a pointer could be as long as its request. */
    static final int MAX_POINTER = 1000;

    static final int MAX_MESSAGE = 500;

    private final List<ApiError.Violation> found = new ArrayList<>();
    private final JsonPath path = new JsonPath();
    private final Consumer<Violations> listener;
    private int count;
    private @Nullable String undecided;

    /** From this one on, a place and keyword are recorded once. */
    private int distinctFrom = Integer.MAX_VALUE;

    public Violations() {
        this(violations -> {});
    }

    /** With a listener that hears of each violation, after it was recorded. */
    Violations(Consumer<Violations> listener) {
        this.listener = listener;
    }

    /** Records a violation at the current pointer. */
    public void add(String keyword, String message) {
        add(count < LIMIT ? path.pointer() : "", keyword, message); // a pointer is dear, and past the limit unused
    }

    /** Records a violation at a pointer such as {@code /items/3/price} or {@code query/limit}. */
    public void add(String pointer, String keyword, String message) {
        if (distinctFrom < found.size() && isKnown(pointer, keyword)) {
            return;
        }
        count++;
        if (found.size() < LIMIT) {
            String shown = path.isSensitive() ? Messages.withoutValue(message) : message;
            found.add(new ApiError.Violation(
                    Messages.shortened(pointer, MAX_POINTER), keyword, Messages.shortened(shown, MAX_MESSAGE)));
        }
        listener.accept(this);
    }

    private boolean isKnown(String pointer, String keyword) {
        String shown = Messages.shortened(pointer, MAX_POINTER);
        return found.subList(distinctFrom, found.size()).stream()
                .anyMatch(one -> one.pointer().equals(shown) && one.keyword().equals(keyword));
    }

    /**
     * Begins to record each place and keyword once, because the same value is looked at twice.
     *
     * @return what to hand to {@link #endDistinct}
     */
    int beginDistinct() {
        int before = distinctFrom;
        distinctFrom = Math.min(before, found.size());
        return before;
    }

    void endDistinct(int before) {
        distinctFrom = before;
    }

    /** Records that nobody can say whether the value at the current pointer matches a pattern. */
    void undecided(String message) {
        undecided = message;
        add("pattern", message);
    }

    /** What was undecided last, if anything. */
    @Nullable
    String undecided() {
        return undecided;
    }

    /** Records at a property of the object at the current pointer. */
    void at(String field, Runnable checks) {
        path.enter(field);
        checks.run();
        path.leave();
    }

    /** Records at an item of the array at the current pointer. */
    void at(int index, Runnable checks) {
        path.enter(index);
        checks.run();
        path.leave();
    }

    /** Runs checks of a value that is secret: what they record does not show it. */
    public void sensitively(Runnable checks) {
        int before = path.markSensitive();
        checks.run();
        path.unmarkSensitive(before);
    }

    /** Checks the value at the current pointer. */
    public <T> void check(@Nullable T value, Constraint<? super T> constraint) {
        if (value != null) {
            constraint.check(value, this);
        }
    }

    /** As {@link #check(Object, Constraint)}. */
    public <T> void check(Optional<T> value, Constraint<? super T> constraint) {
        check(value.orElse(null), constraint);
    }

    /** Checks the value of a field of the object at the current pointer. */
    public <T> void check(String field, @Nullable T value, Constraint<? super T> constraint) {
        if (value != null) {
            path.enter(field);
            constraint.check(value, this);
            path.leave();
        }
    }

    /** As {@link #check(String, Object, Constraint)}. */
    public <T> void check(String field, Optional<T> value, Constraint<? super T> constraint) {
        check(field, value.orElse(null), constraint);
    }

    /** Checks the list in an optional field: an empty one is one that was left out. */
    public <T extends Collection<?>> void checkUnlessEmpty(String field, T value, Constraint<? super T> constraint) {
        if (!value.isEmpty()) {
            check(field, value, constraint);
        }
    }

    /** Checks the map in an optional field: an empty one is one that was left out. */
    public <T extends Map<?, ?>> void checkUnlessEmpty(String field, T value, Constraint<? super T> constraint) {
        if (!value.isEmpty()) {
            check(field, value, constraint);
        }
    }

    /** Checks the value at the current pointer if it is not null. */
    public <T> void present(Optional<T> value, BiConsumer<T, Violations> check) {
        value.ifPresent(present -> check.accept(present, this));
    }

    /** Checks the value at the current pointer with the check of its type. */
    public <T> void value(T value, BiConsumer<T, Violations> check) {
        check.accept(value, this);
    }

    /** Checks the value of a field with the check of its type. */
    public <T> void nested(String field, @Nullable T value, BiConsumer<T, Violations> check) {
        if (value != null) {
            path.enter(field);
            check.accept(value, this);
            path.leave();
        }
    }

    /** As {@link #nested(String, Object, BiConsumer)}. */
    public <T> void nested(String field, Optional<T> value, BiConsumer<T, Violations> check) {
        value.ifPresent(present -> nested(field, present, check));
    }

    /** Records that a field of the object at the current pointer is required, if it has no value. */
    public void required(String field, Optional<?> value) {
        if (value.isEmpty()) {
            missing(field);
        }
    }

    /** Checks the value of a field, if it has one, with the check of its type. */
    public <T> void patch(String field, Patch<T> value, BiConsumer<T, Violations> check) {
        value.ifPresent(present -> nested(field, present, check));
    }

    /** Checks each item of the list at the current pointer. */
    public <T> void each(List<T> items, BiConsumer<T, Violations> check) {
        for (int i = 0; i < items.size(); i++) {
            path.enter(i);
            check.accept(items.get(i), this);
            path.leave();
        }
    }

    /** Checks each item of the list in a field. */
    public <T> void each(String field, List<T> items, BiConsumer<T, Violations> check) {
        path.enter(field);
        each(items, check);
        path.leave();
    }

    /** Checks each value of the map at the current pointer. */
    public <T> void entries(Map<String, T> map, BiConsumer<T, Violations> check) {
        map.forEach((name, value) -> nested(name, value, check));
    }

    /** Checks each value of the map in a field. */
    public <T> void entries(String field, Map<String, T> map, BiConsumer<T, Violations> check) {
        path.enter(field);
        entries(map, check);
        path.leave();
    }

    /** Checks that the enum value at the current pointer is one that the contract knows. */
    public <E> void constant(@Nullable E value, E unrecognized) {
        if (value != null && value.equals(unrecognized)) {
            add("enum", Messages.unrecognizedConstant());
        }
    }

    /** As {@link #constant(Object, Object)}. */
    public <E> void constant(Optional<E> value, E unrecognized) {
        constant(value.orElse(null), unrecognized);
    }

    /** Checks that the enum value of a field is one that the contract knows. */
    public <E> void constant(String field, @Nullable E value, E unrecognized) {
        path.enter(field);
        constant(value, unrecognized);
        path.leave();
    }

    /** As {@link #constant(String, Object, Object)}. */
    public <E> void constant(String field, Optional<E> value, E unrecognized) {
        constant(field, value.orElse(null), unrecognized);
    }

    /**
     * Checks a parameter of a request.
     *
     * @param in where it stands: {@code query}, {@code path}, {@code header}, {@code cookie} or {@code form}
     */
    public <T> void parameter(String in, String name, @Nullable T value, Constraint<? super T> constraint) {
        if (value != null) {
            parameter(in, name, value, (present, at) -> constraint.check(present, at));
        }
    }

    /** As {@link #parameter(String, String, Object, Constraint)}. */
    public <T> void parameter(String in, String name, Optional<T> value, Constraint<? super T> constraint) {
        parameter(in, name, value.orElse(null), constraint);
    }

    /** Checks a parameter of a request with the check of its type. */
    public <T> void parameter(String in, String name, @Nullable T value, BiConsumer<T, Violations> check) {
        if (value != null) {
            String outer = path.moveTo(JsonPath.parameter(in, name));
            check.accept(value, this);
            path.moveTo(outer);
        }
    }

    /** As {@link #parameter(String, String, Object, BiConsumer)}, if there is one. */
    public <T> void optionalParameter(String in, String name, Optional<T> value, BiConsumer<T, Violations> check) {
        value.ifPresent(present -> parameter(in, name, present, check));
    }

    /** Records that a header of an answer is required, if there is none. */
    public void requiredHeader(String name, @Nullable Object value) {
        if (value == null) {
            add(JsonPath.parameter("header", name), "required", Messages.required());
        }
    }

    /** Checks the body of a request with the check of its type. */
    public <T> void body(T body, BiConsumer<T, Violations> check) {
        check.accept(body, this);
    }

    /** As {@link #body(Object, BiConsumer)}. */
    public <T> void optionalBody(Optional<T> body, BiConsumer<T, Violations> check) {
        body.ifPresent(present -> check.accept(present, this));
    }

    /** Holds the value at the current pointer, in its JSON form, to rules. */
    public <T> void rules(@Nullable T value, BiConsumer<JsonWriter, T> write, Rules rules) {
        if (value != null) {
            int before = count;
            JsonReader in = JsonReader.lenient(
                    new ByteArrayInputStream(JsonWriter.toBytes(value, write)), this, JsonLimits.DEFAULT);
            JsonValue json = in.document(JsonReader::value);
            if (json != null && count == before) {
                Evaluator.check(json, rules, this);
            }
        }
    }

    /** As {@link #rules(Object, BiConsumer, Rules)}. */
    public <T> void optionalRules(Optional<T> value, BiConsumer<JsonWriter, T> write, Rules rules) {
        rules(value.orElse(null), write, rules);
    }

    /** Holds the value of a field, in its JSON form, to rules. */
    public <T> void rules(String field, @Nullable T value, BiConsumer<JsonWriter, T> write, Rules rules) {
        nested(field, value, (present, at) -> at.rules(present, write, rules));
    }

    /** As {@link #rules(String, Object, BiConsumer, Rules)}. */
    public <T> void optionalRules(String field, Optional<T> value, BiConsumer<JsonWriter, T> write, Rules rules) {
        rules(field, value.orElse(null), write, rules);
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** How many there are; more than {@link #list()} holds, if there are more than 100. */
    public int count() {
        return count;
    }

    /** The first 100, in the order in which they were found. */
    public List<ApiError.Violation> list() {
        return List.copyOf(found);
    }

    /** The first of them in one line. */
    public String summary() {
        return Messages.summary(this);
    }

    /** What a server answers to a request with these violations: 400 {@code INVALID_PARAMETER}. */
    public ApiError toError() {
        return ApiError.of(400, "INVALID_PARAMETER", Messages.brokenRequest(this))
                .withViolations(found);
    }

    /**
     * Refuses the request if anything was recorded.
     *
     * @throws ApiException with {@link #toError()}
     */
    public void throwIfAny() {
        if (!isEmpty()) {
            throw new ApiException(toError());
        }
    }

    JsonPath path() {
        return path;
    }

    /** Records that a field of the object at the current pointer is required, unless something is wrong with it anyway. */
    void missing(String field) {
        String pointer = Messages.shortened(path.pointer(field), MAX_POINTER);
        if (!anyAtOrBelow(pointer)) {
            add(pointer, "required", Messages.required());
        }
    }

    private boolean anyAtOrBelow(String pointer) {
        for (ApiError.Violation violation : found) {
            String at = violation.pointer();
            if (at.startsWith(pointer) && (at.length() == pointer.length() || at.charAt(pointer.length()) == '/')) {
                return true;
            }
        }
        return false;
    }
}
