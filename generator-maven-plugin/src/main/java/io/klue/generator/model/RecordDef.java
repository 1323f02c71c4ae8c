package io.klue.generator.model;

import java.util.List;
import java.util.Optional;

/**
 * An object schema.
 *
 * @param codec the name of the class that reads and writes it
 * @param unions the sealed interfaces it is a variant of
 * @param parents the author's interfaces it implements ({@code x-parent})
 * @param tag the discriminator property its codec writes, if it is a variant
 * @param rules what checks its JSON beyond the fields
 */
public record RecordDef(
        String name,
        String codec,
        String description,
        List<Field> fields,
        Additional additional,
        Optional<Constraint> size,
        List<String> unions,
        List<String> parents,
        Optional<Tag> tag,
        Optional<RulesRef> rules,
        Origin origin)
        implements TypeDef {
    public RecordDef {
        fields = List.copyOf(fields);
        unions = List.copyOf(unions);
        parents = List.copyOf(parents);
    }

    /** What happens to properties that the schema does not name. */
    public sealed interface Additional {

        /** They are skipped: the schema does not speak of them. */
        record Ignored() implements Additional {}

        /** {@code additionalProperties: false}. */
        record Refused() implements Additional {}

        /**
         * They are kept in a map, the component {@code javaName}.
         *
         * @param sensitive whether their values are secret
         */
        record Kept(String javaName, TypeRef type, boolean sensitive) implements Additional {}
    }

    /**
     * The discriminator property and its value for this variant.
     *
     * @param constant whether the schema itself allows no other value
     * @param required whether the schema itself requires the property
     */
    public record Tag(String property, String value, boolean constant, boolean required) {}
}
