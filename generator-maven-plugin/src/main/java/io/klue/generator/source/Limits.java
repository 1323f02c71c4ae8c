package io.klue.generator.source;

/** Bounds that no honest contract comes near, so that a hostile one cannot exhaust stack or memory. */
final class Limits {
    /** Nesting of objects and arrays. */
    static final int DEPTH = 256;

    /** Nodes that exist only because an alias repeats them. */
    static final int ALIASED_NODES = 250_000;

    private Limits() {}
}
