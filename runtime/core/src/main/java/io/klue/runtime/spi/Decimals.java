package io.klue.runtime.spi;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decimal numbers of a size that arithmetic can bear: {@code 1e999999999} is short to write and gigabytes to add to. */
final class Decimals {
    private Decimals() {}

    /** The number, or null if it has more than {@link JsonLimits#MAX_DIGITS} digits when written without exponent. */
    static @Nullable BigDecimal parse(String text) {
        try {
            BigDecimal value = new BigDecimal(text);
            long integerDigits = (long) value.precision() - value.scale();
            boolean fits = integerDigits <= JsonLimits.MAX_DIGITS && value.scale() <= JsonLimits.MAX_DIGITS;
            return fits ? value : null;
        } catch (NumberFormatException e) {
            // an exponent beyond 32 bits
            return null;
        }
    }
}
