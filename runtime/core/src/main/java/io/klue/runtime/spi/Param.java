package io.klue.runtime.spi;

import io.klue.runtime.Bytes;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One parameter of a request, or a header of an answer. Absent: null. Anything else than the type asked for: null, and
 * recorded. Nothing is converted on the way: no blanks, signs or exponents where the type has none.
 */
public final class Param {
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private final String pointer;
    private final List<String> values;
    private final Violations violations;
    private final boolean sensitive;
    private final boolean lenient;

    private Param(String pointer, List<String> values, Violations violations, boolean sensitive, boolean lenient) {
        this.pointer = pointer;
        this.values = values;
        this.violations = violations;
        this.sensitive = sensitive;
        this.lenient = lenient;
    }

    /**
     * A parameter.
     *
     * @param in where it stands: {@code query}, {@code path}, {@code header}, {@code cookie} or {@code form}
     * @param values every occurrence, decoded; empty if it is absent
     * @param violations where to record what is wrong
     */
    public static Param of(String in, String name, List<String> values, Violations violations) {
        return new Param(JsonPath.parameter(in, name), List.copyOf(values), violations, false, false);
    }

    /** The same, for a value that is secret: what is recorded of it does not show it. */
    public Param sensitive() {
        return new Param(pointer, values, violations, true, lenient);
    }

    /** The same, of an answer that a client reads: JSON in it is read leniently. */
    Param lenient() {
        return new Param(pointer, values, violations, sensitive, true);
    }

    /** Records that it is required, if it is absent. */
    public Param required() {
        if (values.isEmpty()) {
            record("required", Messages.required());
        }
        return this;
    }

    public boolean isPresent() {
        return !values.isEmpty();
    }

    public @Nullable String string() {
        if (values.size() > 1) {
            record("type", Messages.repeated(values.size()));
        }
        return values.size() == 1 ? values.get(0) : null;
    }

    public @Nullable String string(StringConstraint constraint) {
        return checked(string(), constraint);
    }

    /** Exactly {@code true} or {@code false}. */
    public @Nullable Boolean bool() {
        return parsed("type", Messages.BOOLEAN, text -> switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        });
    }

    public @Nullable Integer int32() {
        BigDecimal value = whole(Integer.MIN_VALUE, Integer.MAX_VALUE, Messages.INT32);
        return value == null ? null : value.intValueExact();
    }

    public @Nullable Integer int32(NumberConstraint constraint) {
        return checked(int32(), constraint);
    }

    public @Nullable Long int64() {
        BigDecimal value = whole(Long.MIN_VALUE, Long.MAX_VALUE, Messages.INT64);
        return value == null ? null : value.longValueExact();
    }

    public @Nullable Long int64(NumberConstraint constraint) {
        return checked(int64(), constraint);
    }

    /** A whole number of at most 1000 digits. */
    public @Nullable BigInteger integer() {
        BigDecimal value = number("an integer", INTEGER);
        return value == null ? null : value.toBigIntegerExact();
    }

    public @Nullable BigInteger integer(NumberConstraint constraint) {
        return checked(integer(), constraint);
    }

    private @Nullable BigDecimal whole(long least, long greatest, String type) {
        BigDecimal value = number("an integer", INTEGER);
        if (value == null) {
            return null;
        }
        if (value.compareTo(BigDecimal.valueOf(least)) < 0 || value.compareTo(BigDecimal.valueOf(greatest)) > 0) {
            record("format", Messages.outOfRange(type, value));
            return null;
        }
        return value;
    }

    public @Nullable Float float32() {
        BigDecimal value = decimal();
        if (value != null && Float.isInfinite(value.floatValue())) {
            record("format", Messages.outOfRange(Messages.FLOAT32, value));
            return null;
        }
        return value == null ? null : value.floatValue();
    }

    public @Nullable Float float32(NumberConstraint constraint) {
        return checked(float32(), constraint);
    }

    public @Nullable Double float64() {
        BigDecimal value = decimal();
        if (value != null && Double.isInfinite(value.doubleValue())) {
            record("format", Messages.outOfRange(Messages.FLOAT64, value));
            return null;
        }
        return value == null ? null : value.doubleValue();
    }

    public @Nullable Double float64(NumberConstraint constraint) {
        return checked(float64(), constraint);
    }

    public @Nullable BigDecimal decimal() {
        return number("a number", NUMBER);
    }

    public @Nullable BigDecimal decimal(NumberConstraint constraint) {
        return checked(decimal(), constraint);
    }

    private @Nullable BigDecimal number(String expected, Pattern form) {
        String text = parsed("type", expected, value -> form.matcher(value).matches() ? value : null);
        if (text == null) {
            return null;
        }
        BigDecimal value = Decimals.parse(text);
        if (value == null) {
            record("format", Messages.tooManyDigits(JsonLimits.MAX_DIGITS, text));
        }
        return value;
    }

    public @Nullable UUID uuid() {
        return parsed("format", Messages.UUID, Formats::uuid);
    }

    public @Nullable LocalDate date() {
        return parsed("format", Messages.DATE, Formats::date);
    }

    public @Nullable OffsetDateTime dateTime() {
        return parsed("format", Messages.DATE_TIME, Formats::dateTime);
    }

    public @Nullable OffsetTime time() {
        return parsed("format", Messages.TIME, Formats::time);
    }

    public @Nullable URI uri() {
        return parsed("format", Messages.URI, Formats::uri);
    }

    public @Nullable Bytes bytes() {
        return parsed("format", Messages.BYTES, Formats::bytes);
    }

    /** One of the constants of an enum of strings. */
    public <E> @Nullable E constant(Function<String, @Nullable E> of) {
        String text = string();
        return text == null ? null : known(of.apply(text), Messages.quoted(text));
    }

    /** One of the constants of an enum of whole numbers. */
    public <E> @Nullable E intConstant(LongFunction<@Nullable E> of) {
        Long number = int64();
        return number == null ? null : known(of.apply(number), number.toString());
    }

    private <E> @Nullable E known(@Nullable E constant, String actual) {
        if (constant == null) {
            record("enum", Messages.notAllowed(actual));
        }
        return constant;
    }

    /** Several values; null if it is absent. Items that cannot be read are recorded and left out. */
    public <T> @Nullable List<T> list(ParamStyle style, Function<Param, @Nullable T> item) {
        return list(style, new ArrayConstraint(), item);
    }

    /** As {@link #list(ParamStyle, Function)}; the constraint is checked if all items could be read. */
    public <T> @Nullable List<T> list(ParamStyle style, ArrayConstraint constraint, Function<Param, @Nullable T> item) {
        List<String> texts = texts(style);
        if (texts == null) {
            return null;
        }
        List<T> items = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            T value = item.apply(new Param(pointer + "/" + i, List.of(texts.get(i)), violations, sensitive, lenient));
            if (value != null) {
                items.add(value);
            }
        }
        if (items.size() == texts.size()) {
            checked(items, constraint);
        }
        return items;
    }

    private @Nullable List<String> texts(ParamStyle style) {
        if (style == ParamStyle.MULTI) {
            return values.isEmpty() ? null : values;
        }
        String text = string();
        if (text == null) {
            return null;
        }
        return text.isEmpty() ? List.of() : split(text, style.separator());
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf(separator); to >= 0; to = text.indexOf(separator, from)) {
            parts.add(text.substring(from, to));
            from = to + 1;
        }
        parts.add(text.substring(from));
        return parts;
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
        JsonReader in = lenient
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

    private <T> @Nullable T parsed(String keyword, String expected, Function<String, @Nullable T> parse) {
        String text = string();
        if (text == null) {
            return null;
        }
        T value = parse.apply(text);
        if (value == null) {
            record(keyword, Messages.format(expected, text));
        }
        return value;
    }

    private <T> @Nullable T checked(@Nullable T value, Constraint<? super T> constraint) {
        if (value != null) {
            String outer = violations.path().moveTo(pointer);
            recorded(() -> constraint.check(value, violations));
            violations.path().moveTo(outer);
        }
        return value;
    }

    private void record(String keyword, String message) {
        recorded(() -> violations.add(pointer, keyword, message));
    }

    private void recorded(Runnable checks) {
        if (sensitive) {
            violations.sensitively(checks);
        } else {
            checks.run();
        }
    }
}
