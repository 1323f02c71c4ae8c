package io.klue.generator.spec;

import io.klue.generator.source.ObjectNode;
import io.klue.generator.source.Resolution;
import io.klue.generator.source.ScalarNode;
import io.klue.generator.source.Sources;
import io.klue.generator.source.SpecNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Follows {@code $ref}. What does not resolve was reported by the structure check, so here it is just absent. */
public final class References {
    private final Sources sources;

    public References(Sources sources) {
        this.sources = sources;
    }

    /** The node that a reference names. */
    public Optional<SpecNode> target(ScalarNode ref) {
        return sources.resolve(ref) instanceof Resolution.Found found ? Optional.of(found.node()) : Optional.empty();
    }

    /** The object itself, or what its {@code $ref} leads to in the end. */
    public Optional<ObjectNode> follow(SpecNode start) {
        Set<SpecNode> seen = new HashSet<>();
        SpecNode node = start;
        while (node instanceof ObjectNode object && object.get("$ref").orElse(null) instanceof ScalarNode ref) {
            if (!seen.add(node)) {
                return Optional.empty();
            }
            node = target(ref).orElse(null);
        }
        return node instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    }
}
