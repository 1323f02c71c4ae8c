package io.klue.runtime.spi;

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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a text can say that is one value. */
abstract class ParamScalars {
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]*)");

    /** The text; null if there is none, or not exactly one, which is recorded. */
    public abstract @Nullable String string();

    abstract <T> @Nullable T checked(@Nullable T value, Constraint<? super T> constraint);

    abstract void record(String keyword, String message);

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
        return number("a number", ParamJson.NUMBER);
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
}
