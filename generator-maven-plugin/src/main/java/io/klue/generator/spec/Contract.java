package io.klue.generator.spec;

import io.klue.generator.source.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A contract as written.
 *
 * @param basePath what every path starts with, without a trailing slash: {@code /v1}, or empty
 * @param schemas named schemas in the order of the file
 * @param security what applies to operations that say nothing of their own
 */
public record Contract(
        ObjectNode root,
        SpecVersion version,
        String apiVersion,
        String title,
        Optional<String> description,
        String basePath,
        List<OperationSpec> operations,
        Map<String, SchemaSpec> schemas,
        List<SecuritySchemeSpec> securitySchemes,
        Optional<List<Map<String, List<String>>>> security) {}
