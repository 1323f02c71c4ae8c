package io.klue.generator.spec;

import io.klue.generator.source.ArrayNode;
import io.klue.generator.source.ObjectNode;
import io.klue.generator.source.ScalarNode;
import io.klue.generator.source.Span;
import io.klue.generator.source.SpecNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A schema as written: a view on its node.
 *
 * @param node an object, or in OpenAPI 3.1 a boolean
 * @param foreign fields of the object that are not the schema's: a Swagger 2.0 parameter is its own schema
 */
public record SchemaSpec(SpecNode node, SpecVersion version, Set<String> foreign) {

    public SchemaSpec(SpecNode node, SpecVersion version) {
        this(node, version, Set.of());
    }

    /** The keywords that stand here, in the order of the file; extensions too. */
    public Set<String> keywords() {
        Set<String> keys = new LinkedHashSet<>();
        object().ifPresent(object -> keys.addAll(object.keys()));
        keys.removeAll(foreign);
        return keys;
    }

    public boolean has(String keyword) {
        return !foreign.contains(keyword) && object().map(o -> o.has(keyword)).orElse(false);
    }

    public Span span() {
        return node.span();
    }

    /** Where a keyword stands. */
    public Span span(String keyword) {
        return object().map(o -> o.keySpan(keyword)).orElseGet(this::span);
    }

    /** The reference. A {@code $dynamicRef} is one too: it is refused where it would not always lead to the same. */
    public Optional<ScalarNode> ref() {
        return get("$ref")
                .or(() -> get("$dynamicRef"))
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast);
    }

    /** The types but {@code null}; none if the schema does not say. */
    public List<String> types() {
        return rawTypes().stream().filter(type -> !type.equals("null")).toList();
    }

    /** Whether null is said to be legal: {@code nullable}, {@code x-nullable}, or {@code null} among the types. */
    public boolean nullable() {
        return flag("nullable") || flag("x-nullable") || rawTypes().contains("null");
    }

    private List<String> rawTypes() {
        SpecNode type = get("type").orElse(null);
        if (type instanceof ScalarNode scalar) {
            return List.of(scalar.text());
        }
        return type instanceof ArrayNode array ? array.strings() : List.of();
    }

    public Optional<String> string(String keyword) {
        return has(keyword) ? object().flatMap(o -> o.string(keyword)) : Optional.empty();
    }

    public boolean flag(String keyword) {
        return has(keyword) && object().flatMap(o -> o.bool(keyword)).orElse(false);
    }

    /** The number a keyword has. */
    public Optional<ScalarNode> number(String keyword) {
        return get(keyword)
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast)
                .filter(s -> s.kind() == ScalarNode.Kind.INTEGER || s.kind() == ScalarNode.Kind.NUMBER);
    }

    public Optional<SpecNode> get(String keyword) {
        return has(keyword) ? object().flatMap(o -> o.get(keyword)) : Optional.empty();
    }

    public Optional<SchemaSpec> schema(String keyword) {
        return get(keyword).map(this::at);
    }

    public List<SchemaSpec> schemas(String keyword) {
        return get(keyword).orElse(null) instanceof ArrayNode array
                ? array.items().stream().map(this::at).toList()
                : List.of();
    }

    public Map<String, SchemaSpec> properties() {
        return schemaMap("properties");
    }

    /** The schemas of a keyword that has several by name. */
    public Map<String, SchemaSpec> schemaMap(String keyword) {
        Map<String, SchemaSpec> schemas = new LinkedHashMap<>();
        if (get(keyword).orElse(null) instanceof ObjectNode object) {
            object.fields().forEach((name, node) -> schemas.put(name, at(node)));
        }
        return schemas;
    }

    /** The lists of a keyword that has several by name. */
    public Map<String, List<String>> stringLists(String keyword) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        if (get(keyword).orElse(null) instanceof ObjectNode object) {
            object.fields().forEach((name, node) -> {
                if (node instanceof ArrayNode array) {
                    lists.put(name, array.strings());
                }
            });
        }
        return lists;
    }

    public Set<String> required() {
        return get("required").orElse(null) instanceof ArrayNode array
                ? new LinkedHashSet<>(array.strings())
                : Set.of();
    }

    public List<SpecNode> enumValues() {
        return get("enum").orElse(null) instanceof ArrayNode array ? array.items() : List.of();
    }

    /** {@code true} or {@code false} in place of a schema. */
    public Optional<Boolean> booleanSchema() {
        return node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.BOOLEAN
                ? Optional.of(scalar.bool())
                : Optional.empty();
    }

    /** Whether keywords beside {@code $ref} count: they do since OpenAPI 3.1 (section 4.8.24). */
    public boolean refHasSiblings() {
        return version == SpecVersion.OPENAPI_3_1;
    }

    public String description() {
        return string("description").or(() -> string("title")).orElse("");
    }

    /** The same schema without some keywords, as if it did not have them. */
    public SchemaSpec without(Set<String> keywords) {
        Set<String> all = Stream.concat(foreign.stream(), keywords.stream()).collect(Collectors.toUnmodifiableSet());
        return new SchemaSpec(node, version, all);
    }

    /** The same schema with every keyword that stands at its place. */
    public SchemaSpec whole() {
        return new SchemaSpec(node, version);
    }

    private SchemaSpec at(SpecNode child) {
        return new SchemaSpec(child, version);
    }

    /** The object that the schema is; empty for {@code true} and {@code false}. */
    public Optional<ObjectNode> object() {
        return node instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    }
}
