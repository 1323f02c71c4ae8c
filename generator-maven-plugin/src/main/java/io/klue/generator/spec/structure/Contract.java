package io.klue.generator.spec.structure;

import io.klue.generator.source.ObjectNode;
import io.klue.generator.source.Resolution;
import io.klue.generator.source.ScalarNode;
import io.klue.generator.source.Sources;
import io.klue.generator.source.SpecNode;
import io.klue.generator.spec.SpecVersion;
import java.util.Optional;

/** A contract that was walked, as the rules look at it. */
record Contract(Grammar grammar, ObjectNode root, Sources sources, Visited visited) {
    /** A longer chain of {@code $ref}s is a loop, which is reported elsewhere. */
    private static final int MAX_CHAIN = 32;

    SpecVersion version() {
        return grammar.version();
    }

    /** The object that a node is or refers to; empty if it is no object or the {@code $ref} leads nowhere. */
    Optional<ObjectNode> deref(SpecNode node) {
        SpecNode at = node;
        for (int i = 0; i < MAX_CHAIN; i++) {
            if (!(at instanceof ObjectNode object)) {
                return Optional.empty();
            }
            if (!(object.get("$ref").orElse(null) instanceof ScalarNode ref)) {
                return Optional.of(object);
            }
            if (!(sources.resolve(ref) instanceof Resolution.Found found)) {
                return Optional.empty();
            }
            at = found.node();
        }
        return Optional.empty();
    }
}
