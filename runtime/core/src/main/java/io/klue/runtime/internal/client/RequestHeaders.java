package io.klue.runtime.internal.client;

import io.klue.runtime.CallOptions;
import io.klue.runtime.Credentials;
import io.klue.runtime.RequestContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All headers of a request. What is set later replaces what was set before: the caller's options have the last word. */
final class RequestHeaders {
    private RequestHeaders() {}

    static Map<String, String> of(OutgoingRequest request, Credentials credentials, CallOptions options) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        List<String> understood = request.endpoint().produces();
        headers.put("Accept", understood.isEmpty() ? "application/json, */*;q=0.8" : String.join(", ", understood));
        RequestContext.current().ifPresent(context -> carry(context, headers));
        chosen(request, credentials).header().ifPresent(header -> headers.put(header.name(), header.value()));
        request.headers().forEach(header -> headers.put(header.getKey(), header.getValue()));
        headers.putAll(options.headers());
        Optional.ofNullable(request.body()).ifPresent(body -> headers.put("Content-Type", body.mediaType()));
        headers.forEach(HeaderText::header);
        return headers;
    }

    /** An operation that forwards its caller never falls back to the client's own credentials: they may do more. */
    private static Credentials chosen(OutgoingRequest request, Credentials credentials) {
        return request.endpoint().forwardsCaller() ? Credentials.forwardCaller() : credentials;
    }

    private static void carry(RequestContext context, Map<String, String> headers) {
        headers.put("X-Call-Id", context.callId());
        headers.put("X-Call-Path", context.callPath());
        context.header("traceparent").ifPresent(trace -> headers.put("traceparent", trace));
    }
}
