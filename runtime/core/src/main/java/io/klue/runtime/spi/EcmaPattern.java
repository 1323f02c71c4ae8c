package io.klue.runtime.spi;

import java.util.regex.Pattern;

/** Regular expressions of ECMA 262 on {@code java.util.regex}. */
final class EcmaPattern {
    private EcmaPattern() {}

    static Pattern compile(String regex) {
        return Pattern.compile(regex);
    }

    static boolean find(Pattern pattern, String value) {
        return pattern.matcher(value).find();
    }
}
