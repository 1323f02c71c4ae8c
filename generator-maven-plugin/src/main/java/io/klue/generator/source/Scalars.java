package io.klue.generator.source;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * The core schema of YAML 1.2 (section 10.3.2). It is what JSON means too, and it leaves alone what YAML 1.1 changed
 * silently: {@code no}, {@code on}, {@code 1:30}, {@code 2024-01-31} and {@code =} are strings.
 */
final class Scalars {
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?");

    private Scalars() {}

    /** What a plain (unquoted) scalar is. Infinity and NaN have no JSON form and stay strings. */
    static ScalarNode.Kind kindOfPlain(String text) {
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> ScalarNode.Kind.NULL;
            case "true", "True", "TRUE", "false", "False", "FALSE" -> ScalarNode.Kind.BOOLEAN;
            default -> kindOfOther(text);
        };
    }

    private static ScalarNode.Kind kindOfOther(String text) {
        char first = text.charAt(0);
        boolean numeric = (first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.';
        if (!numeric) {
            return ScalarNode.Kind.STRING;
        }
        if (INTEGER.matcher(text).matches()) {
            return ScalarNode.Kind.INTEGER;
        }
        return NUMBER.matcher(text).matches() ? ScalarNode.Kind.NUMBER : ScalarNode.Kind.STRING;
    }

    static BigDecimal number(String text) {
        if (text.startsWith("0x")) {
            return new BigDecimal(new BigInteger(text.substring(2), 16));
        }
        if (text.startsWith("0o")) {
            return new BigDecimal(new BigInteger(text.substring(2), 8));
        }
        return new BigDecimal(text);
    }
}
