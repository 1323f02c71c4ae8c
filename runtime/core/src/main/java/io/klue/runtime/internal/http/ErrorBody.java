package io.klue.runtime.internal.http;

import io.klue.runtime.ApiError;
import io.klue.runtime.internal.Accept;
import io.klue.runtime.spi.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** An error on the wire, in the form that the caller prefers. */
record ErrorBody(String mediaType, String json) {
    private static final String JSON = "application/json";
    static final String PROBLEM = "application/problem+json";

    static ErrorBody of(ApiError error, @Nullable String accept) {
        return prefersProblem(accept)
                ? new ErrorBody(PROBLEM, json(error, ErrorBody::writeProblem))
                : new ErrorBody(JSON, json(error, ApiError.CODEC.writer()));
    }

    private static String json(ApiError error, BiConsumer<JsonWriter, ApiError> writer) {
        return new String(JsonWriter.toBytes(error, writer), StandardCharsets.UTF_8);
    }

    /** RFC 9457: {@code type} is about:blank, so {@code title} is what distinguishes the problem; the rest extends it. */
    private static void writeProblem(JsonWriter out, ApiError error) {
        out.beginObject();
        out.field("type").string("about:blank");
        out.field("title").string(error.error());
        out.field("status").int32(error.status());
        out.field("detail").string(error.errorDescription());
        out.field("error").string(error.error());
        out.optional("user_message", error.userMessage(), JsonWriter::string);
        out.optional("error_id", error.errorId(), JsonWriter::string);
        out.optionalList("violations", error.violations(), ApiError.Violation.CODEC.writer());
        out.endObject();
    }

    /** Whether it is named, and wanted more than application/json. */
    private static boolean prefersProblem(@Nullable String header) {
        if (header == null) {
            return false;
        }
        Accept accept = Accept.of(header);
        return accept.names(PROBLEM) && accept.weight(PROBLEM) > accept.weight(JSON);
    }
}
