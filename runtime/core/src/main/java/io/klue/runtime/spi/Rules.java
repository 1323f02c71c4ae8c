package io.klue.runtime.spi;

/** What a schema says of one value. Emitted as methods without state, so that each is one object wherever it is applied. */
@FunctionalInterface
public interface Rules {
    /** Tells an evaluation of a value each keyword of the schema, those that read annotations (unevaluated…) last. */
    void check(Evaluation at);
}
