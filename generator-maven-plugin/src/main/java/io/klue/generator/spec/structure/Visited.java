package io.klue.generator.spec.structure;

import io.klue.generator.source.ObjectNode;
import io.klue.generator.source.SpecNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What every node of the contract was seen as, so that each is looked at once. */
final class Visited {
    private final IdentityHashMap<SpecNode, Type> types = new IdentityHashMap<>();
    private final Map<String, List<ObjectNode>> byKind = new LinkedHashMap<>();

    /** False if the node was here before. */
    boolean add(SpecNode node, Type type) {
        if (types.putIfAbsent(node, type) != null) {
            return false;
        }
        if (type instanceof Type.Obj kind && node instanceof ObjectNode object) {
            byKind.computeIfAbsent(kind.name(), name -> new ArrayList<>()).add(object);
        }
        return true;
    }

    Optional<Type> typeOf(SpecNode node) {
        return Optional.ofNullable(types.get(node));
    }

    List<ObjectNode> all(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** Schemas are {@code Schema} in the older tables and {@code SchemaObject} in those of 3.1. */
    List<ObjectNode> schemas() {
        var schemas = new ArrayList<>(all("Schema"));
        schemas.addAll(all("SchemaObject"));
        return schemas;
    }
}
