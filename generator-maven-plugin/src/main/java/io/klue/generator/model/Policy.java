package io.klue.generator.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a project decides where the contract leaves a choice.
 *
 * @param waivers places where a keyword may go unenforced
 */
public record Policy(UntypedSchemas untypedSchemas, PlainIntegers plainIntegers, List<Waiver> waivers) {
    public static final Policy DEFAULT = new Policy(UntypedSchemas.INFER, PlainIntegers.BIG_INTEGER, List.of());

    public Policy {
        waivers = List.copyOf(waivers);
    }

    /** What a schema without {@code type} is. */
    public enum UntypedSchemas {
        /** Of the type that all its keywords speak of: with {@code properties} it is an object. */
        INFER,
        /** Any JSON value, as JSON Schema has it; keywords count for values of their type only. */
        STRICT
    }

    /** The Java type of an integer that neither a format nor its bounds fit into a {@code long}. */
    public enum PlainIntegers {
        BIG_INTEGER,
        /** A value beyond 64 bits is refused, although the contract allows it. */
        LONG
    }

    /**
     * Lets one keyword go unenforced.
     *
     * @param at the place: {@code apis/pets.yaml#/definitions/Pet/properties/name/pattern}, the file as diagnostics name it
     * @param reason why; it is printed at each build
     */
    public record Waiver(String at, String reason) {}

    /** Everything here as text, for the key of incremental builds. */
    public Map<String, String> fingerprint() {
        return Map.of(
                "untypedSchemas", untypedSchemas.name().toLowerCase(Locale.ROOT),
                "plainIntegers", plainIntegers.name().toLowerCase(Locale.ROOT),
                "waivers", waivers.stream().map(w -> w.at() + " " + w.reason()).collect(Collectors.joining("\n")));
    }
}
