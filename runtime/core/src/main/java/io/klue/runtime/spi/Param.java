package io.klue.runtime.spi;

import io.klue.runtime.internal.param.Delimiters;
import io.klue.runtime.internal.param.Escaping;
import io.klue.runtime.internal.param.MalformedException;
import io.klue.runtime.internal.param.RawValues;
import io.klue.runtime.internal.param.Wrapping;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One parameter of a request, or a header of an answer. Absent: null. Anything else than the type asked for: null, and
 * recorded. Nothing is converted on the way: no blanks, signs or exponents where the type has none.
 */
public final class Param extends ParamScalars {
    private static final Pattern ENCODED_COMMA = Pattern.compile("%2[Cc]");

    /** How it is read: whether it must be there, whether it is secret, and whether JSON in it is read leniently. */
    private record Reading(boolean required, boolean sensitive, boolean lenient) {
        static final Reading PLAIN = new Reading(false, false, false);
    }

    private final String pointer;
    private final String name;
    private final RawValues source;
    private final Violations violations;
    private final Reading reading;

    private Param(String pointer, String name, RawValues source, Violations violations, Reading reading) {
        this.pointer = pointer;
        this.name = name;
        this.source = source;
        this.violations = violations;
        this.reading = reading;
    }

    /**
     * A parameter.
     *
     * @param in where it stands: {@code query}, {@code path}, {@code header}, {@code cookie} or {@code form}
     * @param values every occurrence, decoded; empty if it is absent
     * @param violations where to record what is wrong
     */
    public static Param of(String in, String name, List<String> values, Violations violations) {
        return of(in, name, RawValues.of(name, values, Escaping.PLAIN), violations);
    }

    /** As {@link #of(String, String, List, Violations)}, of what has not been decoded yet. */
    public static Param of(String in, String name, RawValues source, Violations violations) {
        return new Param(JsonPath.parameter(in, name), name, source, violations, Reading.PLAIN);
    }

    /** A form, whose fields are read as the properties of one value, which is the body. */
    public static Param ofForm(RawValues fields, Violations violations) {
        return new Param("", "", fields, violations, Reading.PLAIN);
    }

    /**
     * The text of a body, which is read like a parameter.
     *
     * @param text null if there is no body
     */
    public static Param ofBody(@Nullable String text, Violations violations) {
        List<String> values = text == null ? List.of() : List.of(text);
        return new Param("", "", RawValues.of("", values, Escaping.PLAIN), violations, Reading.PLAIN);
    }

    /** The same, for a value that is secret: what is recorded of it does not show it. */
    public Param sensitive() {
        return reading(new Reading(reading.required, true, reading.lenient));
    }

    /** The same, of an answer that a client reads: JSON in it is read leniently. */
    Param lenient() {
        return reading(new Reading(reading.required, reading.sensitive, true));
    }

    /** The same; whatever reads it records it if it is absent. */
    public Param required() {
        return reading(new Reading(true, reading.sensitive, reading.lenient));
    }

    private Param reading(Reading other) {
        return new Param(pointer, name, source, violations, other);
    }

    public boolean isPresent() {
        return !source.all(name).isEmpty();
    }

    /** The same; a value of no characters counts as absent ({@code allowEmptyValue}), but not as missing. */
    public Param emptyIsAbsent() {
        boolean empty = isPresent() && source.all(name).stream().allMatch(String::isEmpty);
        return empty
                ? new Param(
                        pointer,
                        name,
                        new RawValues(source.escaping()),
                        violations,
                        new Reading(false, reading.sensitive, reading.lenient))
                : this;
    }

    /** The same without what its style puts before the value: a dot, or a semicolon and the name. */
    public Param styled(ParamStyle style) {
        RawValues unwrapped = new RawValues(source.escaping());
        try {
            for (String raw : source.all(name)) {
                unwrapped.add(name, Wrapping.unwrap(raw, name, style));
            }
        } catch (MalformedException e) {
            return malformed(e);
        }
        return new Param(pointer, name, unwrapped, violations, reading);
    }

    private Param malformed(MalformedException e) {
        record(e.keyword(), e.problem());
        return new Param(pointer, name, new RawValues(source.escaping()), violations, Reading.PLAIN);
    }

    @Override
    public @Nullable String string() {
        List<String> values = source.all(name);
        if (values.size() > 1) {
            record("type", Messages.repeated(values.size()));
        }
        if (values.isEmpty()) {
            recordAbsent();
        }
        if (values.size() != 1) {
            return null;
        }
        try {
            return source.escaping().decode(values.get(0));
        } catch (MalformedException e) {
            record(e.keyword(), e.problem());
            return null;
        }
    }

    private void recordAbsent() {
        if (reading.required && !source.isMalformed(name)) {
            record("required", Messages.required());
        }
    }

    /** Several values; null if it is absent. Items that cannot be read are recorded and left out. */
    public <T> @Nullable List<T> list(ParamStyle style, Function<Param, @Nullable T> item) {
        return list(style, new ArrayConstraint(), item);
    }

    /** As {@link #list(ParamStyle, Function)}; the constraint is checked if all items could be read. */
    public <T> @Nullable List<T> list(ParamStyle style, ArrayConstraint constraint, Function<Param, @Nullable T> item) {
        try {
            List<String> raw = new ParamTree(source, name, style).rawItems();
            if (raw == null) {
                recordAbsent();
                return null;
            }
            return items(separate(raw, style, item), constraint, item);
        } catch (MalformedException e) {
            record(e.keyword(), e.problem());
            return null;
        }
    }

    private <T> List<T> items(List<String> raw, ArrayConstraint constraint, Function<Param, @Nullable T> item) {
        List<T> items = read(raw, violations, item);
        if (items.size() == raw.size()) {
            checked(items, constraint);
        }
        return items;
    }

    private <T> List<T> read(List<String> raw, Violations found, Function<Param, @Nullable T> item) {
        List<T> items = new ArrayList<>(raw.size());
        for (int i = 0; i < raw.size(); i++) {
            RawValues one = RawValues.of(name, List.of(raw.get(i)), source.escaping());
            T value = item.apply(new Param(
                    pointer + "/" + i, name, one, found, new Reading(false, reading.sensitive, reading.lenient)));
            if (value != null) {
                items.add(value);
            }
        }
        return items;
    }

    /** Commas that are escaped are data, unless no item can hold them: then a client has escaped the delimiters. */
    private List<String> separate(List<String> raw, ParamStyle style, Function<Param, ?> item) {
        boolean escaped = raw.size() == 1
                && style.hasCommas()
                && source.escaping().isPercentEncoded()
                && ENCODED_COMMA.matcher(raw.get(0)).find();
        if (!escaped || isReadable(raw, item)) {
            return raw;
        }
        List<String> separated = Delimiters.splitEncoded(raw.get(0));
        return isReadable(separated, item) ? separated : raw;
    }

    private boolean isReadable(List<String> raw, Function<Param, ?> item) {
        Violations found = new Violations();
        read(raw, found, item::apply);
        return found.isEmpty();
    }

    /**
     * What {@code reader} reads of the JSON that the texts of the parameter stand for. What is wrong in it is recorded
     * below the parameter: {@code query/filter/name}.
     */
    public <T> @Nullable T read(ParamStyle style, ParamShape shape, Function<JsonReader, @Nullable T> reader) {
        try {
            String json = ParamJson.of(source, name, style, shape);
            if (json == null && reading.required && style.isSpread() && shape.isOnlyObject()) {
                // an object without properties is written so
                json = "{}";
            }
            if (json == null) {
                recordAbsent();
                return null;
            }
            return document(json, reader);
        } catch (MalformedException e) {
            record(e.keyword(), e.problem());
            return null;
        }
    }

    /**
     * What {@code reader} reads of a JSON text (RFC 8259), as a parameter with {@code content} carries it. What is wrong in
     * it is recorded below the parameter: {@code query/filter/name}.
     */
    public <T> @Nullable T json(Function<JsonReader, @Nullable T> reader) {
        String text = string();
        return text == null ? null : document(text, reader);
    }

    private <T> @Nullable T document(String json, Function<JsonReader, @Nullable T> reader) {
        ByteArrayInputStream bytes = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        JsonReader in = reading.lenient
                ? JsonReader.lenient(bytes, violations, JsonLimits.DEFAULT)
                : JsonReader.strict(bytes, violations, JsonLimits.DEFAULT);
        AtomicReference<@Nullable T> value = new AtomicReference<>();
        String outer = violations.path().moveTo(pointer);
        recorded(() -> value.set(in.document(reader)));
        violations.path().moveTo(outer);
        return value.get();
    }

    /** What {@code read} reads, if its JSON form keeps to the rules as well. */
    public <T> @Nullable T checked(Rules rules, BiConsumer<JsonWriter, T> write, Function<Param, @Nullable T> read) {
        T value = read.apply(this);
        if (value != null) {
            String outer = violations.path().moveTo(pointer);
            violations.rules(value, write, rules);
            violations.path().moveTo(outer);
        }
        return value;
    }

    @Override
    <T> @Nullable T checked(@Nullable T value, Constraint<? super T> constraint) {
        if (value != null) {
            String outer = violations.path().moveTo(pointer);
            recorded(() -> constraint.check(value, violations));
            violations.path().moveTo(outer);
        }
        return value;
    }

    @Override
    void record(String keyword, String message) {
        recorded(() -> violations.add(pointer, keyword, message));
    }

    private void recorded(Runnable checks) {
        if (reading.sensitive) {
            violations.sensitively(checks);
        } else {
            checks.run();
        }
    }
}
