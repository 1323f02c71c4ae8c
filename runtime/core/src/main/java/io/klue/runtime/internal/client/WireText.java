package io.klue.runtime.internal.client;

import io.klue.runtime.Bytes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The text of a parameter's value, before any encoding. */
public final class WireText {
    private WireText() {}

    /**
     * The text of a value; empty for null and for an empty Optional.
     *
     * @throws IllegalArgumentException if the value has a type that no parameter has, or is not a number
     */
    public static Optional<String> of(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.flatMap(WireText::of);
        }
        return value == null ? Optional.empty() : Optional.of(text(value));
    }

    /**
     * The text of each item.
     *
     * @throws IllegalArgumentException as {@link #of}, and for an item that is null or empty
     */
    public static List<String> listOf(Collection<?> items) {
        List<String> texts = new ArrayList<>(items.size());
        for (Object item : items) {
            texts.add(of(item).orElseThrow(ClientMessages::absentItem));
        }
        return texts;
    }

    private static String text(Object value) {
        if (value instanceof String
                || value instanceof Boolean
                || value instanceof UUID
                || value instanceof URI
                || value instanceof LocalDate) {
            return value.toString();
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof OffsetDateTime time) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time); // unlike toString, never without seconds
        }
        if (value instanceof OffsetTime time) {
            return DateTimeFormatter.ISO_OFFSET_TIME.format(time);
        }
        if (value instanceof Bytes bytes) {
            return bytes.toBase64();
        }
        throw ClientMessages.unknownType(value);
    }

    private static String number(Number number) {
        boolean exact = number instanceof Integer
                || number instanceof Long
                || number instanceof Short
                || number instanceof Byte
                || number instanceof BigDecimal
                || number instanceof BigInteger;
        if (exact || Double.isFinite(number.doubleValue())) {
            return number.toString();
        }
        throw ClientMessages.notANumber(number);
    }
}
