package io.klue.generator.spec.structure;

import io.klue.generator.source.ArrayNode;
import io.klue.generator.source.ScalarNode;
import io.klue.generator.source.SpecNode;
import io.klue.generator.spec.SpecVersion;
import java.util.Optional;

/** What to do about a value of the wrong type, where it is known what people mean by it. */
final class Hints {
    private final SpecVersion version;

    Hints(SpecVersion version) {
        this.version = version;
    }

    Optional<String> forWrongType(String key, Type expected, SpecNode node) {
        return switch (key) {
            case "exclusiveMinimum", "exclusiveMaximum" -> exclusive(key, node);
            case "required" -> required(expected, node);
            case "type" -> type(node);
            default -> quotes(expected, node);
        };
    }

    private Optional<String> exclusive(String key, SpecNode node) {
        String bound = key.equals("exclusiveMinimum") ? "minimum" : "maximum";
        if (version == SpecVersion.OPENAPI_3_1) {
            return Optional.of("since OpenAPI 3.1 it is the bound itself: write " + key + " instead of " + bound);
        }
        return Values.isNumber(node)
                ? Optional.of("before OpenAPI 3.1 write " + bound + ": " + ((ScalarNode) node).text() + " and " + key
                        + ": true")
                : Optional.empty();
    }

    private static Optional<String> required(Type expected, SpecNode node) {
        return node instanceof ScalarNode && expected instanceof Type.ListOf
                ? Optional.of("a schema lists the names of its required properties: required: [id, name]")
                : Optional.empty();
    }

    private Optional<String> type(SpecNode node) {
        return node instanceof ArrayNode && version == SpecVersion.OPENAPI_3_0
                ? Optional.of("several types are of OpenAPI 3.1; write one type and nullable: true, or oneOf")
                : Optional.empty();
    }

    private static Optional<String> quotes(Type expected, SpecNode node) {
        if (!(node instanceof ScalarNode scalar) || scalar.text().isEmpty()) {
            return Optional.empty();
        }
        boolean quoted = scalar.kind() == ScalarNode.Kind.STRING;
        if (expected == Type.Scalar.BOOLEAN && quoted && scalar.text().matches("(?i)true|false|yes|no|on|off")) {
            boolean yes = scalar.text().matches("(?i)true|yes|on");
            return Optional.of("write " + yes + " without quotes");
        }
        boolean number =
                expected == Type.Scalar.NUMBER || expected == Type.Scalar.INTEGER || expected == Type.Scalar.COUNT;
        if (number && quoted && scalar.text().matches("-?[0-9]+(\\.[0-9]+)?")) {
            return Optional.of("write " + scalar.text() + " without quotes");
        }
        return expected == Type.Scalar.STRING && !quoted
                ? Optional.of("put it in quotes: \"" + scalar.text() + "\"")
                : Optional.empty();
    }
}
