package io.klue.generator.source;

/** A value of a contract as it is written, with its position. */
public sealed interface SpecNode permits ObjectNode, ArrayNode, ScalarNode {

    /** Where the value begins. */
    Span span();

    /** The key that the value stands under; in an array and at the root the value itself. */
    Span keySpan();

    /** The place in the file as a JSON pointer (RFC 6901); empty at the root. */
    String pointer();

    SourceFile file();
}
