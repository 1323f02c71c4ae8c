package io.klue.runtime.spi;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Reads the current token as a number. What is not one that fits is recorded and answered with null. */
final class JsonNumbers {
    private final JsonTokens tokens;
    private final Violations violations;

    JsonNumbers(JsonTokens tokens, Violations violations) {
        this.tokens = tokens;
        this.violations = violations;
    }

    @Nullable
    Integer int32() {
        if (tokens.isLong()) {
            long value = tokens.longValue();
            if ((int) value == value) {
                return (int) value;
            }
        }
        BigDecimal value = whole(Integer.MIN_VALUE, Integer.MAX_VALUE, Messages.INT32);
        return value == null ? null : value.intValueExact();
    }

    @Nullable
    Long int64() {
        if (tokens.isLong()) {
            return tokens.longValue();
        }
        BigDecimal value = whole(Long.MIN_VALUE, Long.MAX_VALUE, Messages.INT64);
        return value == null ? null : value.longValueExact();
    }

    @Nullable
    BigInteger integer() {
        BigDecimal value = decimal();
        if (value == null) {
            return null;
        }
        if (!Decimals.isWhole(value)) {
            violations.add("type", Messages.notWhole(value));
            return null;
        }
        return value.toBigIntegerExact();
    }

    private @Nullable BigDecimal whole(long least, long greatest, String type) {
        BigDecimal value = decimal();
        if (value == null) {
            return null;
        }
        if (value.stripTrailingZeros().scale() > 0) {
            violations.add("type", Messages.notWhole(value));
            return null;
        }
        if (value.compareTo(BigDecimal.valueOf(least)) < 0 || value.compareTo(BigDecimal.valueOf(greatest)) > 0) {
            violations.add("format", Messages.outOfRange(type, value));
            return null;
        }
        return value;
    }

    @Nullable
    Double float64() {
        double value = tokens.doubleValue();
        return isFinite(value, Messages.FLOAT64) ? value : null;
    }

    @Nullable
    Float float32() {
        // not by way of a double, which would round twice
        String text = tokens.text();
        if (text == null) {
            return null;
        }
        float value = Float.parseFloat(text);
        return isFinite(value, Messages.FLOAT32) ? value : null;
    }

    private boolean isFinite(double value, String type) {
        if (Double.isInfinite(value)) {
            String text = tokens.text();
            violations.add("format", Messages.outOfRange(type, text == null ? "" : text));
            return false;
        }
        return !tokens.isBroken();
    }

    @Nullable
    BigDecimal decimal() {
        BigDecimal value = tokens.decimal();
        if (value == null && !tokens.isBroken()) {
            String text = tokens.text();
            violations.add("format", Messages.tooManyDigits(JsonLimits.MAX_DIGITS, text == null ? "" : text));
        }
        return value;
    }
}
