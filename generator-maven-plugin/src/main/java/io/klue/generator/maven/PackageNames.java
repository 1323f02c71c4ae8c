package io.klue.generator.maven;

import java.util.Arrays;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** A Java package for a Maven group id, which may hold what Java does not take: {@code com.my-shop} → {@code com.my_shop}. */
final class PackageNames {
    private PackageNames() {}

    /** Follows the Java Language Specification, 6.1: an underscore for what is not allowed, after a word that is reserved. */
    static String ofGroupId(String groupId) {
        return Arrays.stream(groupId.split("\\."))
                .filter(segment -> !segment.isEmpty())
                .map(PackageNames::identifier)
                .collect(Collectors.joining("."));
    }

    private static String identifier(String segment) {
        String legal = segment.replaceAll("[^\\p{javaJavaIdentifierPart}]", "_");
        if (!Character.isJavaIdentifierStart(legal.codePointAt(0))) {
            legal = "_" + legal;
        }
        return SourceVersion.isKeyword(legal, SourceVersion.RELEASE_17) ? legal + "_" : legal;
    }
}
