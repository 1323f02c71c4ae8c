package io.klue.generator.analyze;

import io.klue.generator.source.ArrayNode;
import io.klue.generator.source.ObjectNode;
import io.klue.generator.source.SpecNode;
import io.klue.generator.spec.BodySpec;
import io.klue.generator.spec.Contract;
import io.klue.generator.spec.SchemaSpec;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The schemas that a request body can hold, at any depth. The fields of a form are parameters, and not among them. */
final class RequestSchemas {
    private static final List<String> ONE = List.of(
            "items",
            "additionalItems",
            "additionalProperties",
            "contains",
            "if",
            "then",
            "else",
            "not",
            "propertyNames",
            "unevaluatedItems",
            "unevaluatedProperties");
    private static final List<String> SEVERAL = List.of("allOf", "anyOf", "oneOf", "x-one-of", "prefixItems");
    private static final List<String> NAMED = List.of("properties", "patternProperties", "dependentSchemas");

    private final Set<SpecNode> reached = Collections.newSetFromMap(new IdentityHashMap<>());

    RequestSchemas(Contract contract, Shapes shapes) {
        Deque<SchemaSpec> queue = new ArrayDeque<>();
        contract.operations().stream()
                .flatMap(operation -> operation.body().stream())
                .flatMap(RequestSchemas::roots)
                .forEach(queue::add);
        while (!queue.isEmpty()) {
            SchemaSpec schema = queue.removeFirst();
            if (reached.add(schema.node())) {
                schema.ref().flatMap(ref -> shapes.target(schema, ref)).ifPresent(queue::add);
                parts(schema).forEach(queue::add);
            }
        }
    }

    boolean contains(SchemaSpec schema) {
        return reached.contains(schema.node());
    }

    private static Stream<SchemaSpec> roots(BodySpec body) {
        return body.content().entrySet().stream()
                .filter(entry -> !MediaKinds.isForm(entry.getKey()))
                .map(Map.Entry::getValue)
                .flatMap(media -> media.schema().stream());
    }

    private static Stream<SchemaSpec> parts(SchemaSpec schema) {
        Stream<SpecNode> one = ONE.stream().flatMap(keyword -> schema.get(keyword).stream());
        Stream<SpecNode> several = SEVERAL.stream()
                .flatMap(keyword -> schema.get(keyword).stream())
                .filter(ArrayNode.class::isInstance)
                .flatMap(node -> ((ArrayNode) node).items().stream());
        Stream<SpecNode> named = NAMED.stream()
                .flatMap(keyword -> schema.get(keyword).stream())
                .filter(ObjectNode.class::isInstance)
                .flatMap(node -> ((ObjectNode) node).fields().values().stream());
        return Stream.of(one, several, named)
                .flatMap(nodes -> nodes)
                .map(node -> new SchemaSpec(node, schema.version()));
    }
}
