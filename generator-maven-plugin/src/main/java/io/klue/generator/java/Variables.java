package io.klue.generator.java;

import java.util.Locale;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Names inside methods and of private constants, made of names that are final. */
final class Variables {
    private static final Pattern WORD_BREAK = Pattern.compile("[^A-Za-z0-9]+");

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

    /** {@code billing-address} is {@code billingAddress}; {@code if} is {@code if_}. */
    static String method(String name) {
        StringBuilder method = new StringBuilder();
        for (String word :
                WORD_BREAK.splitAsStream(name).filter(w -> !w.isEmpty()).toList()) {
            method.append(method.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        boolean named = !method.isEmpty() && Character.isLetter(method.charAt(0));
        String text = named ? method.toString() : "part" + method;
        return of(Character.toUpperCase(text.charAt(0)) + text.substring(1));
    }

    /** {@code totalCount} is {@code TOTAL_COUNT}. */
    static String constant(String javaName) {
        return javaName.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
                .toUpperCase(Locale.ROOT);
    }
}
