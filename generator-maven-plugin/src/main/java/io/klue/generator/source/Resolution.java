package io.klue.generator.source;

import java.util.List;

/** What a {@code $ref} leads to. */
public sealed interface Resolution {

    /** The node that it names, which may hold a {@code $ref} itself. */
    record Found(SpecNode node) implements Resolution {}

    /**
     * Nothing has that name.
     *
     * @param what what is missing, as part of a sentence: {@code "#/definitions/Pte does not exist"}
     * @param candidates whole {@code $ref} texts that would resolve, for "did you mean"
     */
    record Missing(String what, List<String> candidates) implements Resolution {
        public Missing {
            candidates = List.copyOf(candidates);
        }
    }

    /** It may be right, but this generator does not follow it (a URL, an anchor). */
    record Unsupported(String why) implements Resolution {}

    /** The file that it leads to cannot be read. */
    record Broken(SourceException cause) implements Resolution {}
}
