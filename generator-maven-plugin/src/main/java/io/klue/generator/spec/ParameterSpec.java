package io.klue.generator.spec;

import io.klue.generator.source.ObjectNode;
import java.util.Optional;

/**
 * A parameter or a field of a Swagger 2.0 form.
 *
 * @param in {@code path}, {@code query}, {@code header}, {@code cookie} or {@code formData}
 * @param style the OpenAPI style, or the Swagger 2.0 collectionFormat; empty if the contract leaves it open
 * @param schema empty for a parameter with {@code content}
 */
public record ParameterSpec(
        ObjectNode node,
        String name,
        String in,
        boolean required,
        Optional<String> style,
        Optional<Boolean> explode,
        Optional<SchemaSpec> schema) {

    public Optional<String> description() {
        return node.string("description");
    }

    public boolean deprecated() {
        return node.bool("deprecated").orElse(false);
    }
}
