package io.klue.generator.spec.structure;

import io.klue.generator.source.ArrayNode;
import io.klue.generator.source.ObjectNode;
import io.klue.generator.source.ScalarNode;
import io.klue.generator.source.SpecNode;
import java.math.BigDecimal;
import java.util.Optional;

/** JSON types of values. */
final class Values {
    /** Beyond this exponent a number is not expanded to tell whether it is an integer. */
    private static final int MAX_SCALE = 10_000;

    private Values() {}

    static boolean isNumber(SpecNode node) {
        return node instanceof ScalarNode scalar
                && (scalar.kind() == ScalarNode.Kind.INTEGER || scalar.kind() == ScalarNode.Kind.NUMBER);
    }

    /** Also {@code 1.0} and {@code 1e3} are integers. */
    static boolean isInteger(SpecNode node) {
        if (!isNumber(node)) {
            return false;
        }
        var scalar = (ScalarNode) node;
        if (scalar.kind() == ScalarNode.Kind.INTEGER) {
            return true;
        }
        BigDecimal value = scalar.number();
        return Math.abs((long) value.scale()) <= MAX_SCALE
                && value.stripTrailingZeros().scale() <= 0;
    }

    static boolean isNull(SpecNode node) {
        return node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.NULL;
    }

    static Optional<BigDecimal> number(ObjectNode object, String key) {
        return object.get(key).filter(Values::isNumber).map(node -> ((ScalarNode) node).number());
    }

    /** In a sentence: "but is …". */
    static String described(SpecNode node) {
        if (node instanceof ObjectNode) {
            return "an object";
        }
        if (node instanceof ArrayNode) {
            return "an array";
        }
        return switch (((ScalarNode) node).kind()) {
            case STRING -> "a string";
            case INTEGER -> "an integer";
            case NUMBER -> "a number";
            case BOOLEAN -> "a boolean";
            case NULL -> "empty";
        };
    }

    /** Whether a value is of a type of JSON Schema; true for a type that nobody knows. */
    static boolean isOf(String type, SpecNode value) {
        return switch (type) {
            case "string" -> value instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.STRING;
            case "integer" -> isInteger(value);
            case "number" -> isNumber(value);
            case "boolean" -> value instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.BOOLEAN;
            case "array" -> value instanceof ArrayNode;
            case "object" -> value instanceof ObjectNode;
            case "null" -> isNull(value);
            default -> true;
        };
    }
}
