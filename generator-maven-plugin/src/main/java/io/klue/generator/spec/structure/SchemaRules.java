package io.klue.generator.spec.structure;

import io.klue.generator.diagnostic.Diagnostics;
import io.klue.generator.source.ArrayNode;
import io.klue.generator.source.ObjectNode;
import io.klue.generator.source.Resolution;
import io.klue.generator.source.ScalarNode;
import io.klue.generator.source.SpecNode;
import io.klue.generator.spec.SpecVersion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a schema says about its own properties. */
final class SchemaRules {
    /** A schema of more parts is taken for one that allows anything: nobody wrote it by hand. */
    private static final int MAX_PARTS = 1000;

    private static final List<String> COMPOSITIONS = List.of("allOf", "oneOf", "anyOf");

    private final Contract contract;
    private final Diagnostics diagnostics;
    private final RangeRules ranges;
    private final ValueRules values;
    private final IdentityHashMap<SpecNode, ObjectNode> wholes = new IdentityHashMap<>();

    SchemaRules(Contract contract, Diagnostics diagnostics) {
        this.contract = contract;
        this.diagnostics = diagnostics;
        this.ranges = new RangeRules(diagnostics);
        this.values = new ValueRules(contract.version(), diagnostics);
    }

    void check() {
        List<ObjectNode> schemas = contract.visited().schemas();
        schemas.forEach(schema -> branches(schema).forEach(branch -> wholes.put(branch, schema)));
        for (ObjectNode schema : schemas) {
            keywords(schema);
            required(schema);
            discriminator(schema);
        }
        // Swagger 2.0 has the same keywords in parameters and headers
        if (contract.version() == SpecVersion.SWAGGER_2_0) {
            List.of("Parameter", "Items", "Header")
                    .forEach(kind -> contract.visited().all(kind).forEach(this::keywords));
        }
    }

    private void keywords(ObjectNode schema) {
        ranges.check(schema);
        values.check(schema);
        boolean array = schema.string("type").filter("array"::equals).isPresent();
        if (array && !schema.has("items") && contract.version() != SpecVersion.OPENAPI_3_1) {
            diagnostics.add(SchemaMessages.arrayWithoutItems(schema));
        }
    }

    private void required(ObjectNode schema) {
        List<SpecNode> names = schema.array("required").map(ArrayNode::items).orElse(List.of());
        if (names.isEmpty()) {
            return;
        }
        Optional<Set<String>> properties = properties(schema);
        if (properties.isEmpty() || properties.get().isEmpty()) {
            return;
        }
        for (SpecNode name : names) {
            if (name instanceof ScalarNode scalar && !properties.get().contains(scalar.text())) {
                diagnostics.add(SchemaMessages.unknownRequired(name.span(), scalar.text(), properties.get()));
            }
        }
    }

    private void discriminator(ObjectNode schema) {
        Optional<ScalarNode> name = schema.get("discriminator")
                .flatMap(node -> node instanceof ObjectNode object ? object.get("propertyName") : Optional.of(node))
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast);
        name.ifPresent(node -> properties(schema)
                .filter(properties -> !properties.isEmpty() && !properties.contains(node.text()))
                .ifPresent(properties ->
                        diagnostics.add(SchemaMessages.discriminatorWithoutProperty(node, node.text(), properties))));
        schema.object("discriminator")
                .flatMap(object -> object.object("mapping"))
                .ifPresent(this::mapping);
    }

    /** A value is the name of a schema, or a {@code $ref} (OpenAPI 3.0.4, section 4.7.25.1). */
    private void mapping(ObjectNode mapping) {
        Set<String> schemas = contract.root()
                .object("components")
                .flatMap(components -> components.object("schemas"))
                .map(ObjectNode::keys)
                .orElse(Set.of());
        for (SpecNode value : mapping.fields().values()) {
            if (value instanceof ScalarNode scalar
                    && !schemas.contains(scalar.text())
                    && contract.sources().resolve(scalar) instanceof Resolution.Missing missing) {
                List<String> known = scalar.text().contains("#") ? missing.candidates() : List.copyOf(schemas);
                diagnostics.add(SchemaMessages.unknownMapping(scalar, known));
            }
        }
    }

    /** The names of all properties that the schema has; empty if it also allows others by its own words. */
    private Optional<Set<String>> properties(ObjectNode schema) {
        var names = new LinkedHashSet<String>();
        Set<ObjectNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        ObjectNode whole = schema;
        boolean closed = collect(schema, names, seen);
        while (closed && wholes.containsKey(whole)) {
            whole = wholes.getOrDefault(whole, whole);
            closed = collect(whole, names, seen);
        }
        return closed ? Optional.of(names) : Optional.empty();
    }

    private boolean collect(ObjectNode schema, Set<String> names, Set<ObjectNode> seen) {
        if (!seen.add(schema)) {
            return true;
        }
        if (seen.size() > MAX_PARTS) {
            return false;
        }
        boolean open = schema.object("additionalProperties").isPresent()
                || schema.bool("additionalProperties").orElse(false)
                || schema.has("patternProperties");
        schema.object("properties").ifPresent(properties -> names.addAll(properties.keys()));
        List<SpecNode> parts = branches(schema);
        if (schema.has("$ref")) {
            contract.deref(schema).ifPresent(parts::add);
        }
        for (SpecNode part : parts) {
            Optional<ObjectNode> object = contract.deref(part);
            open |= object.isEmpty() || !collect(object.get(), names, seen);
        }
        return !open;
    }

    private static List<SpecNode> branches(ObjectNode schema) {
        var branches = new ArrayList<SpecNode>();
        for (String key : COMPOSITIONS) {
            schema.array(key).ifPresent(array -> branches.addAll(array.items()));
        }
        return branches;
    }
}
