package io.klue.generator.spec;

import io.klue.generator.source.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request body.
 *
 * @param name what Swagger 2.0 calls it
 * @param content media types in the order of the contract
 * @param form the fields of a Swagger 2.0 form; empty otherwise
 */
public record BodySpec(
        ObjectNode node,
        Optional<String> name,
        boolean required,
        Map<String, MediaSpec> content,
        List<ParameterSpec> form) {}
