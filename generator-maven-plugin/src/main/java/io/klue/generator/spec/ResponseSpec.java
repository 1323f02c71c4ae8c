package io.klue.generator.spec;

import io.klue.generator.source.ObjectNode;
import java.util.Map;

/**
 * One response.
 *
 * @param status {@code 200}, {@code 4XX} or {@code default}
 * @param headers declared headers in the order of the contract
 */
public record ResponseSpec(
        ObjectNode node,
        String status,
        String description,
        Map<String, MediaSpec> content,
        Map<String, ParameterSpec> headers) {

    public boolean success() {
        return status.startsWith("2");
    }
}
