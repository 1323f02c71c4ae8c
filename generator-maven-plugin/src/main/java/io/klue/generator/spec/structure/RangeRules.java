package io.klue.generator.spec.structure;

import io.klue.generator.diagnostic.Diagnostics;
import io.klue.generator.source.ObjectNode;
import io.klue.generator.source.ScalarNode;
import io.klue.generator.source.SpecNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bounds that leave nothing between them, and patterns. */
final class RangeRules {
    private final Diagnostics diagnostics;

    RangeRules(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(ObjectNode schema) {
        compare(bounds(schema, "minimum", "exclusiveMinimum"), bounds(schema, "maximum", "exclusiveMaximum"));
        for (String what : List.of("Length", "Items", "Properties", "Contains")) {
            compare(bounds(schema, "min" + what, ""), bounds(schema, "max" + what, ""));
        }
        Values.number(schema, "multipleOf")
                .filter(value -> value.signum() <= 0)
                .ifPresent(value -> scalar(schema, "multipleOf")
                        .ifPresent(node -> diagnostics.add(SchemaMessages.multipleOfNothing(node))));
        pattern(schema.get("pattern"));
        schema.object("patternProperties")
                .ifPresent(patterns -> patterns.fields()
                        .forEach((pattern, value) -> EcmaRegex.problem(pattern)
                                .ifPresent(why -> diagnostics.error(
                                        Codes.PATTERN, value.keySpan(), "the key is no regular expression: " + why))));
    }

    private void pattern(Optional<SpecNode> node) {
        if (node.orElse(null) instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.STRING) {
            EcmaRegex.problem(scalar.text()).ifPresent(why -> diagnostics.add(SchemaMessages.noPattern(scalar, why)));
        }
    }

    private void compare(List<Bound> lowers, List<Bound> uppers) {
        for (Bound lower : lowers) {
            for (Bound upper : uppers) {
                int order = lower.node().number().compareTo(upper.node().number());
                if (order > 0 || (order == 0 && (lower.exclusive() || upper.exclusive()))) {
                    diagnostics.add(SchemaMessages.emptyRange(lower.node(), lower.key(), upper.node(), upper.key()));
                    return;
                }
            }
        }
    }

    /** The exclusive bound is a flag before OpenAPI 3.1 and a bound of its own since. */
    private static List<Bound> bounds(ObjectNode schema, String key, String exclusiveKey) {
        var bounds = new ArrayList<Bound>();
        boolean flag = schema.bool(exclusiveKey).orElse(false);
        scalar(schema, key).ifPresent(node -> bounds.add(new Bound(key, node, flag)));
        scalar(schema, exclusiveKey).ifPresent(node -> bounds.add(new Bound(exclusiveKey, node, true)));
        return bounds;
    }

    private static Optional<ScalarNode> scalar(ObjectNode schema, String key) {
        return schema.get(key).filter(Values::isNumber).map(node -> (ScalarNode) node);
    }

    private record Bound(String key, ScalarNode node, boolean exclusive) {}
}
