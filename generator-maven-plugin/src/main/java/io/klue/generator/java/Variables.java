package io.klue.generator.java;

import java.util.Locale;
import javax.lang.model.SourceVersion;

/** Names inside methods and of private constants, made of names that are final. */
final class Variables {
    private Variables() {}

    /** {@code Pet} is {@code pet}; {@code Return} is {@code return_}. */
    static String of(String typeName) {
        int capitals = 0;
        while (capitals < typeName.length() && Character.isUpperCase(typeName.charAt(capitals))) {
            capitals++;
        }
        int lower = capitals > 1 && capitals < typeName.length() ? capitals - 1 : Math.max(1, capitals);
        String name = typeName.substring(0, lower).toLowerCase(Locale.ROOT) + typeName.substring(lower);
        return SourceVersion.isKeyword(name) || name.equals(typeName) ? name + "_" : name;
    }

    /** {@code totalCount} is {@code TOTAL_COUNT}. */
    static String constant(String javaName) {
        return javaName.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
                .toUpperCase(Locale.ROOT);
    }
}
