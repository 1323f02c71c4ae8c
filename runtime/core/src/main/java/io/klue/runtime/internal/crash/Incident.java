package io.klue.runtime.internal.crash;

import io.klue.runtime.CrashReport;
import io.klue.runtime.JsonValue;
import io.klue.runtime.RequestContext;
import io.klue.runtime.internal.CurrentRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that is known when something goes wrong. */
record Incident(
        String title,
        boolean fatal,
        String errorId,
        String where,
        @Nullable Throwable caught,
        JsonValue data,
        Optional<CrashReport.Response> response,
        @Nullable ReportedCall call) {

    /** The request that it happened during. */
    Optional<RequestContext> context() {
        return call == null ? CurrentRequest.get() : Optional.of(call.request());
    }

    /** Equal for errors that are the same to an operator. */
    String kind() {
        if (caught == null) {
            return where + response.map(answer -> " " + answer.status()).orElse("");
        }
        StackTraceElement[] stack = caught.getStackTrace();
        return where + " " + caught.getClass().getName() + (stack.length == 0 ? "" : " " + stack[0]);
    }
}
