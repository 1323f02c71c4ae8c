package io.klue.generator.spec;

import io.klue.generator.source.ObjectNode;
import java.util.Optional;

/**
 * What a media type carries.
 *
 * @param node where it is written; for Swagger 2.0 the body or response
 */
public record MediaSpec(ObjectNode node, Optional<SchemaSpec> schema) {}
