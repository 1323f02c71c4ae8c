package io.klue.generator.model;

import java.util.List;
import java.util.Optional;

/**
 * A {@code oneOf} whose variants a discriminator property tells apart.
 *
 * @param property the discriminator, as it crosses the wire
 * @param unrecognized the name of the nested record for kinds newer than the code
 * @param rules what checks its JSON beyond the variants
 */
public record UnionDef(
        String name,
        String codec,
        String description,
        String property,
        List<Variant> variants,
        String unrecognized,
        Optional<RulesRef> rules,
        Origin origin)
        implements TypeDef {
    public UnionDef {
        variants = List.copyOf(variants);
    }

    /** The type that a discriminator value stands for. */
    public record Variant(String value, TypeRef.Named type) {}
}
