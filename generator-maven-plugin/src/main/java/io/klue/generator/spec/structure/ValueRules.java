package io.klue.generator.spec.structure;

import io.klue.generator.diagnostic.Diagnostics;
import io.klue.generator.source.ArrayNode;
import io.klue.generator.source.ObjectNode;
import io.klue.generator.source.ScalarNode;
import io.klue.generator.source.SpecNode;
import io.klue.generator.spec.SpecVersion;
import java.util.List;

/** Values of {@code enum}, {@code const} and {@code default} that the schema around them does not allow. */
final class ValueRules {
    private final SpecVersion version;
    private final Diagnostics diagnostics;

    ValueRules(SpecVersion version, Diagnostics diagnostics) {
        this.version = version;
        this.diagnostics = diagnostics;
    }

    void check(ObjectNode schema) {
        List<String> types = schema.string("type")
                .map(List::of)
                .orElseGet(() -> schema.array("type").map(ArrayNode::strings).orElse(List.of()));
        List<SpecNode> constants = schema.array("enum").map(ArrayNode::items).orElse(List.of());
        if (constants.isEmpty()) {
            schema.array("enum").ifPresent(empty -> diagnostics.add(SchemaMessages.emptyEnum(empty, version)));
        }
        if (!types.isEmpty()) {
            constants.forEach(value -> ofType(schema, types, value, "this value of the enum"));
            schema.get("const").ifPresent(value -> ofType(schema, types, value, "const"));
            schema.get("default").ifPresent(value -> ofType(schema, types, value, "the default"));
        }
        if (!constants.isEmpty()
                && schema.get("default").orElse(null) instanceof ScalarNode value
                && !Values.isNull(value)
                && constants.stream().noneMatch(constant -> same(constant, value))) {
            diagnostics.add(SchemaMessages.defaultNotInEnum(value));
        }
    }

    private void ofType(ObjectNode schema, List<String> types, SpecNode value, String what) {
        boolean nullable =
                schema.bool("nullable").or(() -> schema.bool("x-nullable")).orElse(false);
        boolean fits = (nullable && Values.isNull(value)) || types.stream().anyMatch(type -> Values.isOf(type, value));
        if (!fits) {
            diagnostics.add(SchemaMessages.valueOfOtherType(value, what, String.join(" or ", types)));
        }
    }

    private static boolean same(SpecNode constant, ScalarNode value) {
        if (Values.isNumber(constant) && Values.isNumber(value)) {
            return ((ScalarNode) constant).number().compareTo(value.number()) == 0;
        }
        return constant instanceof ScalarNode scalar && scalar.text().equals(value.text());
    }
}
