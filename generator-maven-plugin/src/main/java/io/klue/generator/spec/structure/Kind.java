package io.klue.generator.spec.structure;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of object of the specification.
 *
 * @param label as in messages: "a schema"
 * @param note whether the object only informs, so that nothing depends on it
 * @param open the names that fields besides the fixed ones have
 * @param openType their type
 * @param choice for an object whose form depends on a field
 */
record Kind(
        String name,
        String label,
        boolean note,
        Map<String, Field> fields,
        Open open,
        Type openType,
        @Nullable Choice choice) {

    Optional<Field> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    Set<String> known() {
        return fields.keySet();
    }

    boolean isSchema() {
        return label.equals("a schema");
    }

    /** Names of the fields that are not fixed. */
    enum Open {
        NO,
        PATHS,
        STATUS_CODES,
        ANY
    }

    /** Whether a field may be absent. */
    enum Presence {
        OPTIONAL,
        /** The specification demands it, but nothing depends on it. */
        EXPECTED,
        MANDATORY
    }

    record Field(Type type, Presence presence) {}

    /**
     * @param by the field that decides
     * @param kinds its value → name of the kind
     */
    record Choice(String by, Map<String, String> kinds) {}
}
