package io.klue.generator.model;

/** What a body is made of. */
public sealed interface Content {

    /** No body. */
    record None() implements Content {}

    record Json(TypeRef type) implements Content {}

    /** Text that is not JSON, as a string. */
    record Text(String mediaType, TypeRef.Scalar type) implements Content {}

    /** Anything else, streamed. */
    record Binary() implements Content {}
}
