package io.klue.generator.spec;

import io.klue.generator.source.ObjectNode;
import java.util.Optional;

/**
 * A parameter or a field of a Swagger 2.0 form.
 *
 * @param in {@code path}, {@code query}, {@code header}, {@code cookie} or {@code formData}
 * @param style the OpenAPI style, or the Swagger 2.0 collectionFormat; empty if the contract leaves it open
 * @param schema what it holds; may be missing in {@code content}
 * @param mediaType that of its {@code content}
 */
public record ParameterSpec(
        ObjectNode node,
        String name,
        String in,
        boolean required,
        Optional<String> style,
        Optional<Boolean> explode,
        Optional<SchemaSpec> schema,
        Optional<String> mediaType) {

    /** A parameter without {@code content}. */
    public ParameterSpec(
            ObjectNode node,
            String name,
            String in,
            boolean required,
            Optional<String> style,
            Optional<Boolean> explode,
            Optional<SchemaSpec> schema) {
        this(node, name, in, required, style, explode, schema, Optional.empty());
    }

    public Optional<String> description() {
        return node.string("description");
    }

    /** Whether a value may be empty that its schema does not allow to be. */
    public boolean allowEmptyValue() {
        return node.bool("allowEmptyValue").orElse(false);
    }

    /** Whether reserved characters stay as they are. */
    public boolean allowReserved() {
        return node.bool("allowReserved").orElse(false);
    }

    public boolean deprecated() {
        return node.bool("deprecated").orElse(false);
    }
}
