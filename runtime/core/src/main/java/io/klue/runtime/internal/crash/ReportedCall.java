package io.klue.runtime.internal.crash;

import io.klue.runtime.RequestContext;
import java.util.Map;
import java.util.Set;

/**
 * The request that a report is about.
 *
 * @param path as it was sent, or its template if it holds a secret
 * @param query as it was sent; redacted in the report
 * @param headers as they were sent; redacted in the report
 * @param sensitive the parameters that the contract calls secret: {@code query/token}
 */
public record ReportedCall(
        RequestContext request, String path, String query, Map<String, String> headers, Set<String> sensitive) {
    public ReportedCall {
        sensitive = Set.copyOf(sensitive);
        headers = Map.copyOf(headers);
    }
}
