package io.klue.runtime.spi;

import com.fasterxml.jackson.core.JsonToken;
import io.klue.runtime.ApiError;
import io.klue.runtime.JsonValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Words what breaks a contract. Each message continues "the value at this place …". */
final class Messages {
    static final String BOOLEAN = "true or false";
    static final String BYTES = "base64 (RFC 4648 section 4)";
    static final String DATE = "a date such as 2024-12-31";
    static final String DATE_TIME = "a date and time with offset such as 2024-12-31T23:59:59Z";
    static final String UUID = "a UUID such as 123e4567-e89b-12d3-a456-426614174000";
    static final String TIME = "a time with offset such as 23:59:59Z";
    static final String DURATION = "a duration such as P1DT12H";
    static final String EMAIL = "an email address";
    static final String HOSTNAME = "a host name";
    static final String IPV4 = "an IPv4 address such as 192.0.2.1";
    static final String IPV6 = "an IPv6 address such as 2001:db8::1";
    static final String URI = "a URI such as https://example.com/";
    static final String URI_REFERENCE = "a URI or a relative reference (RFC 3986)";
    static final String IRI = "an IRI such as https://example.com/";
    static final String IRI_REFERENCE = "an IRI or a relative reference (RFC 3987)";
    static final String URI_TEMPLATE = "a URI template (RFC 6570)";
    static final String JSON_POINTER = "a JSON pointer (RFC 6901)";
    static final String RELATIVE_JSON_POINTER = "a relative JSON pointer such as 1/name";
    static final String REGEX = "a regular expression (ECMA-262)";
    static final String INT32 = "a 32-bit integer";
    static final String INT64 = "a 64-bit integer";
    static final String FLOAT32 = "a 32-bit floating point number";
    static final String FLOAT64 = "a 64-bit floating point number";

    private static final int CUT = 40;
    private static final int SUMMED_UP = 3;

    private Messages() {}

    static String required() {
        return "is required";
    }

    static String type(String expected, JsonToken actual) {
        return type(
                expected,
                switch (actual) {
                    case VALUE_NULL -> "null";
                    case START_OBJECT -> "object";
                    case START_ARRAY -> "array";
                    case VALUE_STRING -> "string";
                    case VALUE_TRUE, VALUE_FALSE -> "boolean";
                    default -> "number";
                });
    }

    static String type(JsonValue actual, String... expected) {
        return type(either(expected), JsonTypes.of(actual));
    }

    private static String type(String expected, String actual) {
        return "must be " + expected + (actual.equals("null") ? ", not null" : ", but is " + withArticle(actual));
    }

    private static String either(String... types) {
        String last = withArticle(types[types.length - 1]);
        return types.length == 1
                ? last
                : Arrays.stream(types)
                        .limit(types.length - 1L)
                        .map(Messages::withArticle)
                        .collect(Collectors.joining(", ", "", " or " + last));
    }

    private static String withArticle(String type) {
        return switch (type) {
            case "null" -> type;
            case "array", "integer", "object" -> "an " + type;
            default -> "a " + type;
        };
    }

    static String notNull() {
        return "must not be null";
    }

    static String notWhole(BigDecimal actual) {
        return "must be an integer, but is " + plain(actual);
    }

    static String repeated(int times) {
        return "must be given once, but is given " + times + " times";
    }

    static String notPairs() {
        return "must be written as names and values, R=100,G=200";
    }

    static String notInTurn() {
        return "must be written as names and values in turn, R,100,G,200";
    }

    static String tooManyBrackets(int limit) {
        return "has a parameter whose name has more than " + limit + " brackets";
    }

    static String format(String expected, String actual) {
        return "must be " + expected + ", but is " + quoted(actual);
    }

    static String minLength(int bound, int actual) {
        return "must have at least " + plural(bound, "character") + ", but has " + actual;
    }

    static String maxLength(int bound, int actual) {
        return "must have at most " + plural(bound, "character") + ", but has " + actual;
    }

    static String pattern(String regex) {
        return "must match the pattern " + regex;
    }

    static String undecidedPattern(String regex) {
        return "takes too long to match with the pattern " + regex;
    }

    static String minimum(BigDecimal bound, BigDecimal actual) {
        return "must be at least " + plain(bound) + ", but is " + plain(actual);
    }

    static String maximum(BigDecimal bound, BigDecimal actual) {
        return "must be at most " + plain(bound) + ", but is " + plain(actual);
    }

    static String exclusiveMinimum(BigDecimal bound, BigDecimal actual) {
        return "must be greater than " + plain(bound) + ", but is " + plain(actual);
    }

    static String exclusiveMaximum(BigDecimal bound, BigDecimal actual) {
        return "must be less than " + plain(bound) + ", but is " + plain(actual);
    }

    static String multipleOf(BigDecimal divisor, BigDecimal actual) {
        return "must be a multiple of " + plain(divisor) + ", but is " + plain(actual);
    }

    static String minItems(int bound, int actual) {
        return "must have at least " + plural(bound, "item") + ", but has " + actual;
    }

    static String maxItems(int bound, int actual) {
        return "must have at most " + plural(bound, "item") + ", but has " + actual;
    }

    static String uniqueItems(int first, int second) {
        return "must have no two equal items, but items " + first + " and " + second + " are equal";
    }

    static String minProperties(int bound, int actual) {
        return "must have at least " + bound + (bound == 1 ? " property" : " properties") + ", but has " + actual;
    }

    static String maxProperties(int bound, int actual) {
        return "must have at most " + bound + (bound == 1 ? " property" : " properties") + ", but has " + actual;
    }

    static String notAllowed(String actual) {
        return "is not one of the allowed values: " + actual;
    }

    static String unrecognizedConstant() {
        return "is not one of the allowed values";
    }

    static String additionalProperties() {
        return "is not a property that the contract allows";
    }

    static String readOnly() {
        return "must be left out of a request: only the server sets it";
    }

    static String duplicate() {
        return "is given more than once";
    }

    static String outOfRange(String type, BigDecimal actual) {
        return outOfRange(type, plain(actual));
    }

    static String outOfRange(String type, String actual) {
        return "must fit " + type + ", but is " + cut(actual);
    }

    static String noNumber(double value) {
        return "JSON has no number " + value;
    }

    static String tooManyDigits(int limit, String actual) {
        return "must have at most " + limit + " digits, but is " + cut(actual);
    }

    static String malformed(int line, int column, String detail) {
        return "is not valid JSON at line " + line + ", column " + column + ": " + detail;
    }

    static String tooLargeToDecide(int limit) {
        return "is too large: what it must be is not decided within " + limit + " tokens";
    }

    static String tooEntangled() {
        return "is nested too deeply to be checked";
    }

    static String nothingAllowed() {
        return "is not allowed: the contract has no value for this place";
    }

    static String constant(JsonValue expected, JsonValue actual) {
        return "must be " + shown(expected) + ", but is " + shown(actual);
    }

    static String dependentRequired(String name) {
        return "is required where there is " + quoted(name);
    }

    static String propertyName(String reason) {
        return "has a name that the contract does not allow" + (reason.isEmpty() ? "" : ": " + reason);
    }

    static String noItem() {
        return "is an item that the contract does not allow";
    }

    static String minContains(int bound, int actual) {
        return "must contain at least " + plural(bound, "item")
                + " of the kind that the contract asks for, but contains " + actual;
    }

    static String maxContains(int bound, int actual) {
        return "must contain at most " + plural(bound, "item") + " of the kind that the contract bounds, but contains "
                + actual;
    }

    static String not() {
        return "is what the contract rules out";
    }

    static String severalMatch(int first, int second) {
        return "must match exactly one of the alternatives, but matches " + first + " and " + second;
    }

    static String noneMatches(int choices, List<String> reasons) {
        String words = "matches none of the " + plural(choices, "alternative");
        return reasons.isEmpty() ? words : words + "; nearest is " + String.join("; ", reasons);
    }

    /** A value that is too long or too deep for a message is told by its type. */
    static String shown(JsonValue value) {
        if (value instanceof JsonValue.JsonString string) {
            return quoted(string.value());
        }
        if (value instanceof JsonValue.JsonNumber number) {
            return plain(number.value());
        }
        boolean isContainer = value instanceof JsonValue.JsonObject || value instanceof JsonValue.JsonArray;
        return isContainer ? withArticle(JsonTypes.of(value)) : value.toString();
    }

    /** A violation as the reason of another one. */
    static String reason(ApiError.Violation violation) {
        String pointer = violation.pointer();
        return pointer.isEmpty() ? violation.message() : cut(pointer) + " " + violation.message();
    }

    static String endsTooEarly() {
        return "the text ends too early";
    }

    static String notUtf8(long position) {
        return "is not valid JSON: byte " + position + " of the text is not JSON in UTF-8";
    }

    static String byteOrderMark() {
        return "is not valid JSON: the text starts with a byte order mark, but must start with the value";
    }

    static String halfSurrogate() {
        return "has half of a surrogate pair, which is no character";
    }

    static String tooDeep(int limit) {
        return "is nested deeper than " + limit + " levels";
    }

    static String numberTooLong(int limit) {
        return "has a number of more than " + limit + " digits";
    }

    static String stringTooLong(int limit) {
        return "has a string of more than " + limit + " characters";
    }

    static String nameTooLong(int limit) {
        return "has a name of more than " + limit + " bytes";
    }

    static String empty() {
        return "is empty, but must be JSON";
    }

    static String trailing(int line, int column) {
        return "must end before line " + line + ", column " + column + ", where another value follows";
    }

    /** What the contract asks, without the value that breaks it, which may be a secret. */
    static String withoutValue(String message) {
        if (message.startsWith(unrecognizedConstant())) {
            return unrecognizedConstant();
        }
        int but = message.indexOf(", but ");
        return but < 0 ? message : message.substring(0, but);
    }

    /** One sentence for the whole. */
    static String brokenRequest(Violations violations) {
        return violations.count() == 1
                ? "The request breaks the contract: " + summary(violations)
                : "The request breaks the contract in " + violations.count() + " places: " + summary(violations);
    }

    /** The first violations in one line. */
    static String summary(Violations violations) {
        String first =
                violations.list().stream().limit(SUMMED_UP).map(Messages::place).collect(Collectors.joining("; "));
        int more = violations.count() - SUMMED_UP;
        return more > 0 ? first + "; and " + more + " more" : first;
    }

    private static String place(ApiError.Violation violation) {
        return (violation.pointer().isEmpty() ? "the body" : violation.pointer()) + " " + violation.message();
    }

    static String quoted(String value) {
        return "\"" + cut(value) + "\"";
    }

    /** At most 40 characters, none of them half a pair or a control character. */
    static String cut(String value) {
        StringBuilder text = new StringBuilder(shortened(value, CUT));
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                text.setCharAt(i, '\uFFFD');
            }
        }
        return text.toString();
    }

    /** At most so many characters and a sign that there were more; no half of a pair at the end. */
    static String shortened(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
        return text.substring(0, end) + "…";
    }

    private static String plural(int count, String noun) {
        return count == 1 ? "1 " + noun : count + " " + noun + "s";
    }

    private static String plain(BigDecimal number) {
        boolean isShort = number.precision() - (long) number.scale() <= CUT / 2 && number.scale() <= CUT / 2;
        return cut(isShort ? number.toPlainString() : number.toString());
    }
}
