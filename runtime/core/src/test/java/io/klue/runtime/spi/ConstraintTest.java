package io.klue.runtime.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.klue.runtime.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConstraintTest {
    private static <T> List<String> check(T value, Constraint<? super T> constraint) {
        Violations violations = new Violations();
        constraint.check(value, violations);
        return JsonTexts.lines(violations);
    }

    private static <T> void assertFine(T value, Constraint<? super T> constraint) {
        assertEquals(List.of(), check(value, constraint), () -> "of " + value);
    }

    private static <T> void assertBroken(String expected, T value, Constraint<? super T> constraint) {
        assertEquals(List.of(" " + expected), check(value, constraint));
    }

    @Test
    void anEmptyConstraintAllowsAnything() {
        assertFine("", new StringConstraint());
        assertFine(Long.MIN_VALUE, new NumberConstraint());
        assertFine(-Double.MAX_VALUE, new NumberConstraint());
        assertFine(new BigDecimal("1e999"), new NumberConstraint());
        assertFine(List.of(1, 1), new ArrayConstraint());
        assertFine(Map.of(), new ObjectConstraint());
    }

    @Test
    void lengthsCountCodePoints() {
        StringConstraint two = new StringConstraint().minLength(2).maxLength(2);
        assertFine("ab", two);
        assertFine("😀😀", two);
        assertBroken("minLength: must have at least 2 characters, but has 1", "😀", two);
        assertBroken("maxLength: must have at most 2 characters, but has 3", "😀😀😀", two);
        assertBroken("minLength: must have at least 1 character, but has 0", "", new StringConstraint().minLength(1));
        assertFine("x", new StringConstraint().maxLength(Integer.MAX_VALUE).minLength(0));
        assertBroken(
                "minLength: must have at least 2147483647 characters, but has 1",
                "x",
                new StringConstraint().minLength(Integer.MAX_VALUE));
    }

    @Test
    void boundsSayWhatTheyAre() {
        assertBroken("minimum: must be at least 1, but is 0", 0, new NumberConstraint().minimum(1));
        assertBroken("maximum: must be at most 1, but is 2", 2L, new NumberConstraint().maximum(1));
        assertBroken(
                "exclusiveMinimum: must be greater than 1, but is 1", 1, new NumberConstraint().exclusiveMinimum(1));
        assertBroken(
                "exclusiveMaximum: must be less than 1, but is 1", 1.0, new NumberConstraint().exclusiveMaximum(1));
        assertEquals(
                List.of(" minimum: must be at least 1, but is -3", " multipleOf: must be a multiple of 5, but is -3"),
                check(-3, new NumberConstraint().minimum(1).multipleOf(5)));
    }

    @Test
    void boundsAreExactWhereDoublesAreNot() {
        NumberConstraint tenth = new NumberConstraint().minimum("0.1").maximum("0.1");
        assertFine(0.1, tenth);
        assertFine(0.1f, tenth);
        assertFine(new BigDecimal("0.10"), tenth);
        assertBroken("minimum: must be at least 0.1, but is 0.09999999999999999", Math.nextDown(0.1), tenth);
        assertBroken("maximum: must be at most 0.1, but is 0.10000000000000002", Math.nextUp(0.1), tenth);

        NumberConstraint beyond = new NumberConstraint().exclusiveMaximum("9007199254740993");
        assertFine(9007199254740992L, beyond);
        assertBroken(
                "exclusiveMaximum: must be less than 9007199254740993, but is 9007199254740993",
                9007199254740993L,
                beyond);
        assertBroken(
                "maximum: must be at most 18446744073709551615, but is 18446744073709551616",
                new BigInteger("18446744073709551616"),
                new NumberConstraint().maximum("18446744073709551615"));
    }

    @Test
    void boundsBeyondLongsHold() {
        assertFine(Long.MAX_VALUE, new NumberConstraint().maximum("1e30").minimum("-1e30"));
        assertBroken(
                "minimum: must be at least 1E+30, but is 9223372036854775807",
                Long.MAX_VALUE,
                new NumberConstraint().minimum("1e30"));
        assertBroken(
                "exclusiveMinimum: must be greater than 9223372036854775807, but is 9223372036854775807",
                Long.MAX_VALUE,
                new NumberConstraint().exclusiveMinimum(Long.MAX_VALUE));
        assertBroken(
                "exclusiveMaximum: must be less than -9223372036854775808, but is -9223372036854775808",
                Long.MIN_VALUE,
                new NumberConstraint().exclusiveMaximum(Long.MIN_VALUE));
        assertBroken("minimum: must be at least 0.5, but is 0", 0, new NumberConstraint().minimum("0.5"));
        assertFine(1, new NumberConstraint().minimum("0.5").maximum("1.5"));
    }

    @Test
    void multiplesAreThoseOfDecimals() {
        NumberConstraint cents = new NumberConstraint().multipleOf("0.01");
        assertFine(19.99, cents);
        assertFine(0.07, cents);
        assertFine(4.35f, cents);
        assertFine(7, cents);
        assertFine(new BigDecimal("1e300"), cents);
        assertFine(1e300, cents);
        assertBroken("multipleOf: must be a multiple of 0.01, but is 0.005", 0.005, cents);
        assertFine(Long.MIN_VALUE, new NumberConstraint().multipleOf(2));
        assertBroken("multipleOf: must be a multiple of 2.5, but is 4", 4L, new NumberConstraint().multipleOf("2.5"));
        assertBroken(
                "multipleOf: must be a multiple of 10000000000000000000, but is 7",
                7,
                new NumberConstraint().multipleOf("10000000000000000000"));
        assertThrows(IllegalArgumentException.class, () -> new NumberConstraint().multipleOf(0));
        assertThrows(IllegalArgumentException.class, () -> new NumberConstraint().multipleOf("-0.1"));
    }

    @Test
    void theFastWayAgreesWithExactArithmetic() {
        Random random = new Random(20261125);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal low = new BigDecimal(BigInteger.valueOf(random.nextInt(2000) - 1000L), random.nextInt(3));
            BigDecimal high = low.add(new BigDecimal(BigInteger.valueOf(random.nextInt(2000)), random.nextInt(3)));
            long value = random.nextInt(3000) - 1500L;
            NumberConstraint within =
                    new NumberConstraint().minimum(low.toString()).exclusiveMaximum(high.toString());
            BigDecimal exact = BigDecimal.valueOf(value);
            boolean fine = exact.compareTo(low) >= 0 && exact.compareTo(high) < 0;

            assertEquals(fine, check(value, within).isEmpty(), () -> value + " in " + low + ".." + high);
            assertEquals(fine, check((int) value, within).isEmpty());
            assertEquals(fine, check((double) value, within).isEmpty());
            assertEquals(fine, check((float) value, within).isEmpty());
            assertEquals(fine, check(exact, within).isEmpty());
        }
    }

    @Test
    void whatIsNoNumberInJsonIsRefused() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> check(Double.NaN, new NumberConstraint().minimum(0)));
        assertEquals("JSON has no number NaN", e.getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> check(Float.POSITIVE_INFINITY, new NumberConstraint().maximum(0)));
    }

    @Test
    void hugeNumbersAreShortInMessages() {
        assertBroken(
                "maximum: must be at most 1, but is 1E+999",
                new BigDecimal("1e999"),
                new NumberConstraint().maximum(1));
    }

    @Test
    void arraysHaveSizes() {
        ArrayConstraint one = new ArrayConstraint().minItems(1).maxItems(1);
        assertFine(List.of(1), one);
        assertBroken("minItems: must have at least 1 item, but has 0", List.of(), one);
        assertBroken("maxItems: must have at most 1 item, but has 2", List.of(1, 2), one);
    }

    private static void assertUnique(Object... items) {
        assertFine((Collection<?>) Arrays.asList(items), new ArrayConstraint().uniqueItems());
        assertFine(among(items), new ArrayConstraint().uniqueItems());
    }

    private static void assertNotUnique(Object one, Object other) {
        assertBroken(
                "uniqueItems: must have no two equal items, but items 0 and 1 are equal",
                (Collection<?>) List.of(one, other),
                new ArrayConstraint().uniqueItems());
        assertBroken(
                "uniqueItems: must have no two equal items, but items 100 and 101 are equal",
                among(one, other),
                new ArrayConstraint().uniqueItems());
    }

    /** Behind a hundred others, where pairs are not compared one by one. */
    private static Collection<?> among(Object... items) {
        return Stream.concat(IntStream.range(0, 100).mapToObj(i -> "other " + i), Stream.of(items))
                .toList();
    }

    @Test
    void itemsAreUniqueAsValues() {
        assertUnique("a", "A", "b");
        assertUnique(List.of(1, 2), List.of(2, 1), List.of());
        assertUnique(JsonValue.of(1), JsonValue.of("1"), JsonValue.of(true), JsonValue.of("true"), JsonValue.of(null));
        assertUnique(JsonValue.of(List.of("a", "b")), JsonValue.of(List.of("a1:b")), JsonValue.of(List.of()));
        assertUnique(JsonValue.of(Map.of("a", 1)), JsonValue.of(Map.of("a", 2)), JsonValue.of(Map.of()));
        assertUnique(new BigDecimal("1.0"), new BigDecimal("1.1"));
        assertUnique(Optional.empty(), Optional.of("a"));

        assertNotUnique("a", "a");
        assertNotUnique(new BigDecimal("1.0"), new BigDecimal("1.00"));
        assertNotUnique(0.0, -0.0);
        assertNotUnique(List.of(new BigDecimal("1")), List.of(new BigDecimal("1.0")));
        assertNotUnique(Map.of("a", new BigDecimal("1")), Map.of("a", new BigDecimal("1.0")));
        assertNotUnique(Optional.of(new BigDecimal("1")), Optional.of(new BigDecimal("1.0")));
        assertNotUnique(JsonValue.of(1), JsonValue.of(new BigDecimal("1.0")));
        assertNotUnique(JsonValue.parse("{\"a\":[1,{}],\"b\":2e0}"), JsonValue.parse("{\"b\":2,\"a\":[1.0,{}]}"));
    }

    @Test
    void mapsHaveSizes() {
        ObjectConstraint one = new ObjectConstraint().minProperties(1).maxProperties(1);
        assertFine(Map.of("a", 1), one);
        assertBroken("minProperties: must have at least 1 property, but has 0", Map.of(), one);
        assertBroken("maxProperties: must have at most 1 property, but has 2", Map.of("a", 1, "b", 2), one);
    }

    @Test
    void constraintsAreImmutable() {
        StringConstraint any = new StringConstraint();
        assertEquals(1, check("", any.minLength(1)).size());
        assertFine("", any);
    }
}
