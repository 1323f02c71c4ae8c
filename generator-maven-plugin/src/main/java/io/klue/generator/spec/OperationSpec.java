package io.klue.generator.spec;

import io.klue.generator.source.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An operation (OpenAPI 3.1 section 4.8.10, Swagger 2.0 "Operation Object").
 *
 * @param method the HTTP method in capitals
 * @param path the template as written, without the base path
 * @param parameters its own and those of its path item, each place and name once; without body and form
 * @param security empty if it says nothing of its own
 */
public record OperationSpec(
        ObjectNode node,
        String method,
        String path,
        List<ParameterSpec> parameters,
        Optional<BodySpec> body,
        List<ResponseSpec> responses,
        Optional<List<Map<String, List<String>>>> security) {

    /** A string field of the operation object: {@code operationId}, {@code summary}, an extension. */
    public Optional<String> string(String field) {
        return node.string(field);
    }
}
