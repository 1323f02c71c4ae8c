package io.klue.generator.model;

import java.util.List;
import java.util.Optional;

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

    /**
     * Text that is not JSON: a scalar or an enum, as parameters carry it.
     *
     * @param sensitive whether the body as a whole is secret
     */
    record Text(String mediaType, TypeRef type, boolean sensitive) implements Content {
        public Text(String mediaType, TypeRef type) {
            this(mediaType, type, false);
        }
    }

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

    /**
     * A form whose fields are the properties of one value, which a codec reads.
     *
     * @param multipart whether a client sends multipart/form-data
     */
    record Form(TypeRef type, boolean multipart) implements Content {}

    /**
     * One of several, of which the media type tells which.
     *
     * @param type the emitted sealed interface; empty if all kinds give the same Java type
     */
    record OneOf(Optional<String> type, List<Kind> kinds) implements Content {
        public OneOf {
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * What some media types carry.
     *
     * @param name the record within a sealed body: {@code Json}
     * @param mediaTypes as the contract writes them, the one to send first
     * @param constraint the constant's name stem of its constraints in the endpoints class
     */
    record Kind(String name, Content content, List<String> mediaTypes, String constraint) {
        public Kind {
            mediaTypes = List.copyOf(mediaTypes);
        }
    }
}
