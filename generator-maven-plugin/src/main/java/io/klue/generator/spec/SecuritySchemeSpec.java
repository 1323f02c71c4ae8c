package io.klue.generator.spec;

import io.klue.generator.source.ObjectNode;

/** A security scheme (OpenAPI 3.1 section 4.8.27, Swagger 2.0 "Security Scheme Object"). */
public record SecuritySchemeSpec(String name, ObjectNode node) {

    public String type() {
        return node.string("type").orElse("");
    }
}
