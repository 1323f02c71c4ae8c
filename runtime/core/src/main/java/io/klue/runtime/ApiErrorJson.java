package io.klue.runtime;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.MissingFieldsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link ApiError}. */
final class ApiErrorJson {
    private ApiErrorJson() {}

    static @Nullable ApiError read(JsonReader in) {
        Draft draft = new Draft();
        in.beginObject();
        while (in.nextField()) {
            switch (in.field()) {
                case "status" -> draft.status = in.int32();
                case "error" -> draft.error = in.string();
                case "error_description" -> draft.description = in.string();
                case "user_message" -> draft.userMessage = in.nullable(JsonReader::string);
                case "error_id" -> draft.errorId = in.nullable(JsonReader::string);
                case "violations" -> draft.violations = in.list(ApiErrorJson::readViolation);
                default -> in.skip();
            }
        }
        return in.build(draft::build);
    }

    static ApiError.@Nullable Violation readViolation(JsonReader in) {
        Draft draft = new Draft();
        in.beginObject();
        while (in.nextField()) {
            switch (in.field()) {
                case "pointer" -> draft.pointer = in.string();
                case "keyword" -> draft.keyword = in.string();
                case "message" -> draft.message = in.string();
                default -> in.skip();
            }
        }
        return in.build(draft::buildViolation);
    }

    static void write(JsonWriter out, ApiError error) {
        out.beginObject();
        out.field("status").int32(error.status());
        out.field("error").string(error.error());
        out.field("error_description").string(error.errorDescription());
        out.optional("user_message", error.userMessage(), JsonWriter::string);
        out.optional("error_id", error.errorId(), JsonWriter::string);
        out.optionalList("violations", error.violations(), ApiErrorJson::writeViolation);
        out.endObject();
    }

    static void writeViolation(JsonWriter out, ApiError.Violation violation) {
        out.beginObject();
        out.field("pointer").string(violation.pointer());
        out.field("keyword").string(violation.keyword());
        out.field("message").string(violation.message());
        out.endObject();
    }

    private static final class Draft {
        private @Nullable Integer status;
        private @Nullable String error;
        private @Nullable String description;
        private @Nullable String userMessage;
        private @Nullable String errorId;
        private List<ApiError.Violation> violations = new ArrayList<>();
        private @Nullable String pointer;
        private @Nullable String keyword;
        private @Nullable String message;

        ApiError build() {
            if (status == null || error == null || description == null) {
                throw MissingFieldsException.in(
                        "ApiError", "status", status, "error", error, "error_description", description);
            }
            return new ApiError(
                    status,
                    error,
                    description,
                    Optional.ofNullable(userMessage),
                    Optional.ofNullable(errorId),
                    violations);
        }

        ApiError.Violation buildViolation() {
            if (pointer == null || keyword == null || message == null) {
                throw MissingFieldsException.in(
                        "Violation", "pointer", pointer, "keyword", keyword, "message", message);
            }
            return new ApiError.Violation(pointer, keyword, message);
        }
    }
}
