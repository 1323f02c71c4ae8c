package io.klue.generator.source;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A mapping. Keys are strings ({@code 200:} in YAML is the key "200"), in the order of the document. */
public final class ObjectNode implements SpecNode {
    private final Place place;
    private final Map<String, SpecNode> fields;

    ObjectNode(Place place, Map<String, SpecNode> fields) {
        this.place = place;
        this.fields = Collections.unmodifiableMap(fields);
    }

    public Set<String> keys() {
        return fields.keySet();
    }

    public Map<String, SpecNode> fields() {
        return fields;
    }

    public boolean has(String key) {
        return fields.containsKey(key);
    }

    public Optional<SpecNode> get(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    /** Where the key is written; the object itself when it has no such key. */
    public Span keySpan(String key) {
        return get(key).map(SpecNode::keySpan).orElseGet(this::span);
    }

    /** The text of a string; empty when the key is absent or its value is no string. */
    public Optional<String> string(String key) {
        return scalar(key, ScalarNode.Kind.STRING).map(ScalarNode::text);
    }

    /** Empty when the key is absent or its value is no boolean. */
    public Optional<Boolean> bool(String key) {
        return scalar(key, ScalarNode.Kind.BOOLEAN).map(ScalarNode::bool);
    }

    /** Empty when the key is absent or its value is no object. */
    public Optional<ObjectNode> object(String key) {
        return fields.get(key) instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    }

    /** Empty when the key is absent or its value is no array. */
    public Optional<ArrayNode> array(String key) {
        return fields.get(key) instanceof ArrayNode array ? Optional.of(array) : Optional.empty();
    }

    private Optional<ScalarNode> scalar(String key, ScalarNode.Kind kind) {
        return fields.get(key) instanceof ScalarNode scalar && scalar.kind() == kind
                ? Optional.of(scalar)
                : Optional.empty();
    }

    @Override
    public Span span() {
        return place.span();
    }

    @Override
    public Span keySpan() {
        return place.keySpan();
    }

    @Override
    public String pointer() {
        return place.pointer();
    }

    @Override
    public SourceFile file() {
        return place.file();
    }

    @Override
    public String toString() {
        return "object at " + span();
    }
}
