package io.klue.runtime.internal.crash;

import io.klue.runtime.RequestContext;
import java.util.Map;

/**
 * The request that a report is about.
 *
 * @param query as it was sent; redacted in the report
 * @param headers as they were sent; redacted in the report
 */
public record ReportedCall(RequestContext request, String query, Map<String, String> headers) {
    public ReportedCall {
        headers = Map.copyOf(headers);
    }
}
