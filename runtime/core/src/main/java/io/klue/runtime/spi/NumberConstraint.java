package io.klue.runtime.spi;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The keywords of numbers (JSON Schema 2020-12 validation, section 6.2), decided exactly in decimal.
 * {@code new NumberConstraint()} allows any.
 */
public final class NumberConstraint implements Constraint<Number> {
    private static final BigDecimal LEAST_LONG = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal GREATEST_LONG = BigDecimal.valueOf(Long.MAX_VALUE);

    private record Keywords(
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal maximum,
            @Nullable BigDecimal exclusiveMinimum,
            @Nullable BigDecimal exclusiveMaximum,
            @Nullable BigDecimal multipleOf) {}

    private final Keywords keywords;

    // what is certainly fine, so that a good value costs no allocation; all else is decided exactly
    private final long leastFineLong;
    private final long greatestFineLong;
    private final long step;
    private final double leastFineDouble;
    private final double greatestFineDouble;

    public NumberConstraint() {
        this(new Keywords(null, null, null, null, null));
    }

    private NumberConstraint(Keywords keywords) {
        this.keywords = keywords;
        BigDecimal least = leastWhole(keywords);
        BigDecimal greatest = greatestWhole(keywords);
        boolean anyLong = least.compareTo(GREATEST_LONG) <= 0 && greatest.compareTo(LEAST_LONG) >= 0;
        this.leastFineLong = anyLong ? least.longValueExact() : Long.MAX_VALUE;
        this.greatestFineLong = anyLong ? greatest.longValueExact() : Long.MIN_VALUE;
        this.step = step(keywords.multipleOf);
        boolean anyDouble = keywords.multipleOf == null;
        this.leastFineDouble = anyDouble ? leastFineDouble(keywords) : Double.NaN;
        this.greatestFineDouble = anyDouble ? greatestFineDouble(keywords) : Double.NaN;
    }

    /** At least this. */
    public NumberConstraint minimum(long bound) {
        return minimum(BigDecimal.valueOf(bound));
    }

    /** At least this decimal literal, such as {@code "0.01"}. */
    public NumberConstraint minimum(String bound) {
        return minimum(new BigDecimal(bound));
    }

    private NumberConstraint minimum(BigDecimal bound) {
        return new NumberConstraint(new Keywords(
                bound, keywords.maximum, keywords.exclusiveMinimum, keywords.exclusiveMaximum, keywords.multipleOf));
    }

    /** At most this. */
    public NumberConstraint maximum(long bound) {
        return maximum(BigDecimal.valueOf(bound));
    }

    /** At most this decimal literal. */
    public NumberConstraint maximum(String bound) {
        return maximum(new BigDecimal(bound));
    }

    private NumberConstraint maximum(BigDecimal bound) {
        return new NumberConstraint(new Keywords(
                keywords.minimum, bound, keywords.exclusiveMinimum, keywords.exclusiveMaximum, keywords.multipleOf));
    }

    /** Greater than this. */
    public NumberConstraint exclusiveMinimum(long bound) {
        return exclusiveMinimum(BigDecimal.valueOf(bound));
    }

    /** Greater than this decimal literal. */
    public NumberConstraint exclusiveMinimum(String bound) {
        return exclusiveMinimum(new BigDecimal(bound));
    }

    private NumberConstraint exclusiveMinimum(BigDecimal bound) {
        return new NumberConstraint(new Keywords(
                keywords.minimum, keywords.maximum, bound, keywords.exclusiveMaximum, keywords.multipleOf));
    }

    /** Less than this. */
    public NumberConstraint exclusiveMaximum(long bound) {
        return exclusiveMaximum(BigDecimal.valueOf(bound));
    }

    /** Less than this decimal literal. */
    public NumberConstraint exclusiveMaximum(String bound) {
        return exclusiveMaximum(new BigDecimal(bound));
    }

    private NumberConstraint exclusiveMaximum(BigDecimal bound) {
        return new NumberConstraint(new Keywords(
                keywords.minimum, keywords.maximum, keywords.exclusiveMinimum, bound, keywords.multipleOf));
    }

    /**
     * A multiple of this.
     *
     * @throws IllegalArgumentException unless the divisor is greater than 0
     */
    public NumberConstraint multipleOf(long divisor) {
        return multipleOf(BigDecimal.valueOf(divisor));
    }

    /** A multiple of this decimal literal. */
    public NumberConstraint multipleOf(String divisor) {
        return multipleOf(new BigDecimal(divisor));
    }

    private NumberConstraint multipleOf(BigDecimal divisor) {
        if (divisor.signum() <= 0) {
            throw new IllegalArgumentException("multipleOf must be greater than 0, but is " + divisor);
        }
        return new NumberConstraint(new Keywords(
                keywords.minimum, keywords.maximum, keywords.exclusiveMinimum, keywords.exclusiveMaximum, divisor));
    }

    @Override
    public void check(Number value, Violations at) {
        if (!isCertainlyFine(value)) {
            checkExactly(decimal(value), at);
        }
    }

    private boolean isCertainlyFine(Number value) {
        if (value instanceof Integer || value instanceof Long) {
            long number = value.longValue();
            return number >= leastFineLong && number <= greatestFineLong && step > 0 && number % step == 0;
        }
        if (value instanceof Double || value instanceof Float) {
            double number = value.doubleValue();
            return number >= leastFineDouble && number <= greatestFineDouble;
        }
        return false;
    }

    private void checkExactly(BigDecimal value, Violations at) {
        if (keywords.minimum != null && value.compareTo(keywords.minimum) < 0) {
            at.add("minimum", Messages.minimum(keywords.minimum, value));
        }
        if (keywords.exclusiveMinimum != null && value.compareTo(keywords.exclusiveMinimum) <= 0) {
            at.add("exclusiveMinimum", Messages.exclusiveMinimum(keywords.exclusiveMinimum, value));
        }
        if (keywords.maximum != null && value.compareTo(keywords.maximum) > 0) {
            at.add("maximum", Messages.maximum(keywords.maximum, value));
        }
        if (keywords.exclusiveMaximum != null && value.compareTo(keywords.exclusiveMaximum) >= 0) {
            at.add("exclusiveMaximum", Messages.exclusiveMaximum(keywords.exclusiveMaximum, value));
        }
        if (keywords.multipleOf != null && value.remainder(keywords.multipleOf).signum() != 0) {
            at.add("multipleOf", Messages.multipleOf(keywords.multipleOf, value));
        }
    }

    private static BigDecimal decimal(Number value) {
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        if (value instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        if (value instanceof Double || value instanceof Float) {
            return decimal(value.doubleValue(), value);
        }
        return BigDecimal.valueOf(value.longValue());
    }

    /** The shortest decimal that reads as this number: 0.3 counts as 0.3, not as the 0.299999… that it is stored as. */
    private static BigDecimal decimal(double finite, Number value) {
        if (!Double.isFinite(finite)) {
            throw new IllegalArgumentException(Messages.noNumber(finite));
        }
        String shortest = value instanceof Float
                ? NumberOutput.toString((float) finite, true)
                : NumberOutput.toString(finite, true);
        return new BigDecimal(shortest).stripTrailingZeros();
    }

    private static BigDecimal leastWhole(Keywords keywords) {
        BigDecimal least = LEAST_LONG;
        if (keywords.minimum != null) {
            least = least.max(keywords.minimum.setScale(0, RoundingMode.CEILING));
        }
        if (keywords.exclusiveMinimum != null) {
            least = least.max(
                    keywords.exclusiveMinimum.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE));
        }
        return least;
    }

    private static BigDecimal greatestWhole(Keywords keywords) {
        BigDecimal greatest = GREATEST_LONG;
        if (keywords.maximum != null) {
            greatest = greatest.min(keywords.maximum.setScale(0, RoundingMode.FLOOR));
        }
        if (keywords.exclusiveMaximum != null) {
            greatest = greatest.min(
                    keywords.exclusiveMaximum.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE));
        }
        return greatest;
    }

    /** The divisor of longs; 1 if any long is fine, 0 if only the exact way can tell. */
    private static long step(@Nullable BigDecimal multipleOf) {
        if (multipleOf == null) {
            return 1;
        }
        boolean isLong = multipleOf.stripTrailingZeros().scale() <= 0 && multipleOf.compareTo(GREATEST_LONG) <= 0;
        return isLong ? multipleOf.longValueExact() : 0;
    }

    private static double leastFineDouble(Keywords keywords) {
        double least = -Double.MAX_VALUE;
        if (keywords.minimum != null) {
            least = Math.max(least, Math.nextUp(keywords.minimum.doubleValue()));
        }
        if (keywords.exclusiveMinimum != null) {
            least = Math.max(least, Math.nextUp(Math.nextUp(keywords.exclusiveMinimum.doubleValue())));
        }
        return least;
    }

    private static double greatestFineDouble(Keywords keywords) {
        double greatest = Double.MAX_VALUE;
        if (keywords.maximum != null) {
            greatest = Math.min(greatest, Math.nextDown(keywords.maximum.doubleValue()));
        }
        if (keywords.exclusiveMaximum != null) {
            greatest = Math.min(greatest, Math.nextDown(Math.nextDown(keywords.exclusiveMaximum.doubleValue())));
        }
        return greatest;
    }
}
