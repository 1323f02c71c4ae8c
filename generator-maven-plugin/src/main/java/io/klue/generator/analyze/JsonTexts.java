package io.klue.generator.analyze;

import io.klue.generator.source.ArrayNode;
import io.klue.generator.source.ObjectNode;
import io.klue.generator.source.ScalarNode;
import io.klue.generator.source.SpecNode;
import java.util.stream.Collectors;

/** Values of the contract as compact JSON (RFC 8259), however the file writes them. */
final class JsonTexts {
    private JsonTexts() {}

    static String of(SpecNode node) {
        if (node instanceof ObjectNode object) {
            return object.fields().entrySet().stream()
                    .map(field -> quoted(field.getKey()) + ":" + of(field.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        } else if (node instanceof ArrayNode array) {
            return array.items().stream().map(JsonTexts::of).collect(Collectors.joining(",", "[", "]"));
        }
        return of((ScalarNode) node);
    }

    private static String of(ScalarNode scalar) {
        return switch (scalar.kind()) {
            case STRING -> quoted(scalar.text());
            case INTEGER, NUMBER -> scalar.number().toString();
            case BOOLEAN -> String.valueOf(scalar.bool());
            case NULL -> "null";
        };
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                json.append("\\u%04x".formatted((int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
