package io.klue.generator.model;

import java.util.List;

/** What a body is made of. */
public sealed interface Content {

    /** No body. */
    record None() implements Content {}

    /**
     * JSON.
     *
     * @param sensitive whether the body as a whole is secret
     */
    record Json(TypeRef type, boolean sensitive) implements Content {}

    /** Text that is not JSON, as a string. */
    record Text(String mediaType, TypeRef.Scalar type) implements Content {}

    /**
     * Elements that are sent one by one.
     *
     * @param mediaType as the contract names it
     */
    record Elements(Framing framing, String mediaType, TypeRef item) implements Content {}

    /** What tells elements apart. */
    enum Framing {
        /** JSON texts in lines or as a sequence. */
        JSON,
        /** Server-sent events with JSON in their data. */
        EVENTS,
        /** Server-sent events with text in their data. */
        TEXT_EVENTS
    }

    /**
     * Anything else, streamed.
     *
     * @param mediaTypes the media types and ranges that the contract names
     */
    record Binary(List<String> mediaTypes) implements Content {
        public Binary {
            mediaTypes = List.copyOf(mediaTypes);
        }
    }
}
