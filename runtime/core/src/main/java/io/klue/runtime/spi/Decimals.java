package io.klue.runtime.spi;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decimal numbers of a size that arithmetic can bear: {@code 1e999999999} is short to write and gigabytes to add to. */
final class Decimals {
    private Decimals() {}

    /** The number, or null if it has more than {@link JsonLimits#MAX_DIGITS} digits when written without exponent. */
    static @Nullable BigDecimal parse(String text) {
        return parse(text.toCharArray(), 0, text.length());
    }

    /** As {@link #parse(String)}, of a part of an array. */
    static @Nullable BigDecimal parse(char[] text, int offset, int length) {
        // sign, point and exponent take a few characters more than the digits
        if (length > JsonLimits.MAX_DIGITS + 16) {
            return null;
        }
        try {
            BigDecimal value = new BigDecimal(text, offset, length);
            return isPlain(value) ? value : null;
        } catch (NumberFormatException e) {
            // an exponent beyond 32 bits
            return null;
        }
    }

    /** Whether the number has at most {@link JsonLimits#MAX_DIGITS} digits when written without exponent. */
    static boolean isPlain(BigDecimal value) {
        long integerDigits = (long) value.precision() - value.scale();
        return integerDigits <= JsonLimits.MAX_DIGITS && value.scale() <= JsonLimits.MAX_DIGITS;
    }

    /** Whether the number has no fraction: 1.0 has none. */
    static boolean isWhole(BigDecimal value) {
        return value.scale() <= 0 || value.stripTrailingZeros().scale() <= 0;
    }
}
