package io.klue.runtime.spi;

import com.fasterxml.jackson.core.JsonToken;
import io.klue.runtime.Bytes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** The values of a {@link JsonReader} that are no containers. Each method answers null to anything else, and records it. */
abstract sealed class JsonScalars permits JsonReader {
    private final JsonTokens tokens;
    private final JsonNumbers numbers;
    private final Violations violations;
    private final boolean strict;

    JsonScalars(JsonTokens tokens, Violations violations, boolean strict) {
        this.tokens = tokens;
        this.numbers = new JsonNumbers(tokens, violations);
        this.violations = violations;
        this.strict = strict;
    }

    /** A string. */
    public @Nullable String string() {
        if (!expect(tokens.token() == JsonToken.VALUE_STRING, "a string")) {
            return null;
        }
        String text = tokens.text();
        return text == null || isWhole(text) ? text : null;
    }

    /** Whether the text is Unicode: every surrogate has its other half. Records that it is not. */
    final boolean isWhole(String text) {
        return !tokens.mayHoldHalfSurrogates() || isPaired(text);
    }

    private boolean isPaired(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && !isPair(text, i++)) {
                violations.add("json", Messages.halfSurrogate());
                return false;
            }
        }
        return true;
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }

    /** A string within a constraint. */
    public @Nullable String string(StringConstraint constraint) {
        return checked(string(), constraint);
    }

    /** True or false. */
    public @Nullable Boolean bool() {
        boolean yes = tokens.token() == JsonToken.VALUE_TRUE;
        return expect(yes || tokens.token() == JsonToken.VALUE_FALSE, "a boolean") ? yes : null;
    }

    /** A whole number of 32 bits; 2.0 and 1e3 are whole numbers (JSON Schema 2020-12 section 4.2.3). */
    public @Nullable Integer int32() {
        return isNumber("an integer") ? numbers.int32() : null;
    }

    /** As {@link #int32()}, within a constraint. */
    public @Nullable Integer int32(NumberConstraint constraint) {
        return checked(int32(), constraint);
    }

    /** A whole number of 64 bits; 2.0 and 1e3 are whole numbers (JSON Schema 2020-12 section 4.2.3). */
    public @Nullable Long int64() {
        return isNumber("an integer") ? numbers.int64() : null;
    }

    /** As {@link #int64()}, within a constraint. */
    public @Nullable Long int64(NumberConstraint constraint) {
        return checked(int64(), constraint);
    }

    /** A whole number of at most 1000 digits; 2.0 and 1e3 are whole numbers (JSON Schema 2020-12 section 4.2.3). */
    public @Nullable BigInteger integer() {
        return isNumber("an integer") ? numbers.integer() : null;
    }

    /** As {@link #integer()}, within a constraint. */
    public @Nullable BigInteger integer(NumberConstraint constraint) {
        return checked(integer(), constraint);
    }

    /** The nearest number of 32 bits; a number beyond its range is refused. */
    public @Nullable Float float32() {
        return isNumber("a number") ? numbers.float32() : null;
    }

    /** As {@link #float32()}, within a constraint. */
    public @Nullable Float float32(NumberConstraint constraint) {
        return checked(float32(), constraint);
    }

    /** The nearest number of 64 bits; a number beyond its range is refused. */
    public @Nullable Double float64() {
        return isNumber("a number") ? numbers.float64() : null;
    }

    /** As {@link #float64()}, within a constraint. */
    public @Nullable Double float64(NumberConstraint constraint) {
        return checked(float64(), constraint);
    }

    /** A number of at most 1000 digits, exactly. */
    public @Nullable BigDecimal decimal() {
        return isNumber("a number") ? numbers.decimal() : null;
    }

    /** As {@link #decimal()}, within a constraint. */
    public @Nullable BigDecimal decimal(NumberConstraint constraint) {
        return checked(decimal(), constraint);
    }

    private boolean isNumber(String expected) {
        JsonToken token = tokens.token();
        return expect(token != null && token.isNumeric(), expected);
    }

    /** A UUID in hexadecimal digits, 8-4-4-4-12 (RFC 9562 section 4). */
    public @Nullable UUID uuid() {
        return formatted(Messages.UUID, Formats::uuid);
    }

    /** A {@code full-date} of RFC 3339 section 5.6. */
    public @Nullable LocalDate date() {
        return formatted(Messages.DATE, Formats::date);
    }

    /** A {@code date-time} of RFC 3339 section 5.6, up to nanoseconds; a leap second reads as the second before. */
    public @Nullable OffsetDateTime dateTime() {
        return formatted(Messages.DATE_TIME, Formats::dateTime);
    }

    /** A {@code full-time} of RFC 3339 section 5.6, up to nanoseconds; a leap second reads as the second before. */
    public @Nullable OffsetTime time() {
        return formatted(Messages.TIME, Formats::time);
    }

    /** A URI with its scheme (RFC 3986 section 4.3, with a fragment or without), as far as {@link URI} takes it. */
    public @Nullable URI uri() {
        return formatted(Messages.URI, Formats::uri);
    }

    /** Base64 of RFC 4648 section 4, with its padding and without line breaks. */
    public @Nullable Bytes bytes() {
        return formatted(Messages.BYTES, Formats::bytes);
    }

    private <T> @Nullable T formatted(String expected, Function<String, @Nullable T> parse) {
        String text = string();
        if (text == null) {
            return null;
        }
        T value = parse.apply(text);
        if (value == null) {
            violations.add("format", Messages.format(expected, text));
        }
        return value;
    }

    /** A string that is one of an enum's constants; a lenient reader answers {@code unrecognized} to any other. */
    public <E> @Nullable E constant(Function<String, @Nullable E> of, E unrecognized) {
        String text = string();
        if (text == null) {
            return null;
        }
        E constant = of.apply(text);
        return constant == null ? unknown(unrecognized, Messages.quoted(text)) : constant;
    }

    /** A whole number that is one of an enum's constants; a lenient reader answers {@code unrecognized} to any other. */
    public <E> @Nullable E intConstant(LongFunction<@Nullable E> of, E unrecognized) {
        Long number = int64();
        if (number == null) {
            return null;
        }
        E constant = of.apply(number);
        return constant == null ? unknown(unrecognized, number.toString()) : constant;
    }

    private <E> @Nullable E unknown(E unrecognized, String actual) {
        if (!strict) {
            return unrecognized;
        }
        violations.add("enum", Messages.notAllowed(actual));
        return null;
    }

    /** Checks a value where constraints count. */
    final <T> @Nullable T checked(@Nullable T value, Constraint<? super T> constraint) {
        if (strict && value != null) {
            constraint.check(value, violations);
        }
        return value;
    }

    /** Records, if the value is of another type, that it is, and passes over it. */
    final boolean expect(boolean matches, String expected) {
        JsonToken token = tokens.token();
        if (!matches && token != null && (strict || token != JsonToken.VALUE_NULL)) {
            violations.add("type", Messages.type(expected, token));
            tokens.skip();
        }
        return matches;
    }
}
