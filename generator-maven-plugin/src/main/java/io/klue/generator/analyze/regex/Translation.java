package io.klue.generator.analyze.regex;

import java.util.List;

/**
 * A pattern that was translated.
 *
 * @param java the Java form, but for {@code $} and {@code .}, which the runtime reads as ECMA-262 does; most patterns
 *     are their own translation
 * @param doubtful parts that look like a quantifier and stand for themselves: {@code {1, 32}}
 */
public record Translation(String java, List<String> doubtful) {
    public Translation {
        doubtful = List.copyOf(doubtful);
    }
}
