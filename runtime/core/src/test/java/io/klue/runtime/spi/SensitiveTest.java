package io.klue.runtime.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.runtime.JsonValue;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is said of a secret never shows it. */
class SensitiveTest {
    private static final String SECRET = "271828";
    private static final NumberConstraint SMALL = new NumberConstraint().maximum(9);
    private static final StringConstraint SHORT = new StringConstraint().maxLength(3);

    /** What these quote stands in the contract, or is wanted by the caller. */
    private static final Set<String> QUOTE_NO_VALUE = Set.of(
            "shown",
            "reason",
            "propertyName",
            "dependentRequired",
            "noneMatches",
            "cut",
            "quoted",
            "withoutValue",
            "pattern",
            "undecidedPattern",
            "malformed");

    private final Violations violations = new Violations();

    private static @Nullable String user(JsonReader in) {
        in.beginObject();
        while (in.nextField()) {
            switch (in.field()) {
                case "pin" -> in.sensitive().int32(SMALL);
                case "born" -> in.sensitive().nullable(JsonReader::date);
                case "codes" -> in.sensitive().list(code -> code.string(SHORT));
                case "kind" -> in.sensitive().constant(kind -> null, "");
                default -> in.int32(SMALL);
            }
        }
        return in.build(() -> "");
    }

    private List<String> read(String json) {
        ByteArrayInputStream bytes = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        JsonReader.strict(bytes, violations, JsonLimits.DEFAULT).document(SensitiveTest::user);
        return JsonTexts.lines(violations);
    }

    @Test
    void aViolationSaysTheLimitButNotTheValue() {
        assertEquals(
                List.of(
                        "/pin maximum: must be at most 9",
                        "/born format: must be a date such as 2024-12-31",
                        "/codes/1 maxLength: must have at most 3 characters",
                        "/codes/2 type: must be a string",
                        "/kind enum: is not one of the allowed values"),
                read("{\"pin\":271828,\"born\":\"271828\",\"codes\":[\"ok\",\"271828\",7],\"kind\":\"271828\"}"));
    }

    @Test
    void whatComesAfterTheSecretIsShown() {
        assertEquals(
                List.of("/pin maximum: must be at most 9", "/age maximum: must be at most 9, but is 10"),
                read("{\"pin\":271828,\"age\":10}"));
    }

    @Test
    void aSecretWithoutItsQuotesIsNotShownEither() {
        assertEquals(
                List.of(" json: is not valid JSON at line 1, column 8: unexpected word"), read("{\"pin\":hunter2}"));
    }

    @Test
    void checksInProcessKeepItTooAndOnlyIt() {
        violations.sensitively(() -> violations.check("pin", 271_828, SMALL));
        violations.check("age", 10, SMALL);

        assertEquals(
                List.of("/pin maximum: must be at most 9", "/age maximum: must be at most 9, but is 10"),
                JsonTexts.lines(violations));
    }

    @Test
    void parametersKeepItTooAndOnlyThey() {
        parameter("pin", SECRET).sensitive().int32(SMALL);
        parameter("day", SECRET).sensitive().date();
        parameter("pins", "1," + SECRET).sensitive().list(ParamStyle.CSV, item -> item.int32(SMALL));
        parameter("age", "10").int32(SMALL);

        assertEquals(
                List.of(
                        "query/pin maximum: must be at most 9",
                        "query/day format: must be a date such as 2024-12-31",
                        "query/pins/1 maximum: must be at most 9",
                        "query/age maximum: must be at most 9, but is 10"),
                JsonTexts.lines(violations));
    }

    private Param parameter(String name, String value) {
        return Param.of("query", name, List.of(value), violations);
    }

    /** Each method of Messages that quotes a value ends with it: ", but is …". */
    @Test
    void noMessageKeepsItsValue() throws ReflectiveOperationException {
        int quoting = 0;
        for (Method method : Messages.class.getDeclaredMethods()) {
            boolean words = method.getReturnType() == String.class
                    && !Modifier.isPrivate(method.getModifiers())
                    && !method.isSynthetic()
                    && !QUOTE_NO_VALUE.contains(method.getName())
                    && Arrays.stream(method.getParameterTypes()).noneMatch(type -> type == Violations.class);
            if (words) {
                String message = (String) method.invoke(null, arguments(method));
                quoting += message.contains(SECRET) ? 1 : 0;
                assertFalse(Messages.withoutValue(message).contains(SECRET), method + ": " + message);
            }
        }
        assertTrue(quoting >= 10, "quoting: " + quoting);
    }

    /** The value is the last argument, if that is a text or a decimal; a whole number is a limit or a count. */
    private static Object[] arguments(Method method) {
        Class<?>[] types = method.getParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = argument(types[i], i == types.length - 1);
        }
        return arguments;
    }

    private static @Nullable Object argument(Class<?> type, boolean isValue) {
        if (type == String.class) {
            return isValue ? SECRET : "x";
        }
        if (type == BigDecimal.class) {
            return isValue ? new BigDecimal(SECRET) : BigDecimal.ONE;
        }
        if (type == JsonValue.class) {
            return JsonValue.of(isValue ? SECRET : "x");
        }
        if (type == String[].class) {
            return new String[] {"string"};
        }
        if (type == int.class) {
            return 1;
        }
        if (type == long.class) {
            return 1L;
        }
        return type == double.class ? (Object) 1.0 : Objects.requireNonNull(type.getEnumConstants())[0];
    }
}
