package io.klue.runtime.internal.client;

import io.klue.runtime.spi.Endpoint;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call, ready to be sent.
 *
 * @param rawPath the encoded path
 * @param rawQuery the encoded query with its question mark, or nothing
 * @param headers what the contract's parameters add
 */
public record OutgoingRequest(
        Endpoint endpoint,
        String rawPath,
        String rawQuery,
        List<Map.Entry<String, String>> headers,
        @Nullable RequestBody body) {
    private static final List<String> IDEMPOTENT = List.of("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE");

    /** Whether sending it twice has the effect of sending it once (RFC 9110 section 9.2.2). */
    boolean isRepeatable() {
        return IDEMPOTENT.contains(endpoint.method()) && (body == null || body.repeatable());
    }
}
