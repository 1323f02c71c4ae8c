package io.klue.generator.spec.structure;

import io.klue.generator.spec.SpecVersion;
import java.util.Map;
import java.util.Set;

/**
 * One version of the specification as tables.
 *
 * @param tolerated annotations that are ignored where they do not belong
 */
record Grammar(SpecVersion version, Map<String, Kind> kinds, Set<String> tolerated) {

    Kind kind(String name) {
        Kind kind = kinds.get(name);
        if (kind == null) {
            throw new IllegalStateException("no kind " + name + " in the tables of " + version);
        }
        return kind;
    }

    boolean isAtLeast31() {
        return version == SpecVersion.OPENAPI_3_1;
    }
}
