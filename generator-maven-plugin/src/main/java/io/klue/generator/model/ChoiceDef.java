package io.klue.generator.model;

import java.util.List;
import java.util.Optional;

/**
 * A {@code oneOf} or {@code anyOf} whose variants no property tells apart: their JSON types do, or trying.
 *
 * @param keyword {@code oneOf} or {@code anyOf}
 * @param byKind whether the JSON type of a value alone tells the variant
 * @param unrecognized the name of the nested record for values newer than the code
 * @param rules what checks its JSON beyond the variants, when it was built in Java; a reader does so by trying
 */
public record ChoiceDef(
        String name,
        String codec,
        String description,
        String keyword,
        boolean byKind,
        List<Variant> variants,
        String unrecognized,
        Optional<RulesRef> rules,
        Origin origin)
        implements TypeDef {
    public ChoiceDef {
        variants = List.copyOf(variants);
    }

    /**
     * One variant.
     *
     * @param wrapper the name of the nested record that holds it; empty if it is a record of its own
     * @param kind its JSON type, as the runtime calls it
     * @param rules what it must satisfy to be the one
     */
    public record Variant(Optional<String> wrapper, TypeRef type, String kind, Optional<RulesRef> rules) {}
}
