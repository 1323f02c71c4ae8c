package io.klue.generator.maven;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;

/** Words of the POM that stand for constants: {@code bigInteger} for {@code BIG_INTEGER}. */
final class Choices {
    private static final Pattern UNDERSCORE = Pattern.compile("_(.)");

    private Choices() {}

    static <E extends Enum<E>> E of(String parameter, String word, E[] constants) throws MojoFailureException {
        List<String> words = Stream.of(constants).map(Choices::word).toList();
        int index = words.indexOf(word);
        if (index < 0) {
            throw new MojoFailureException(Messages.noChoice(parameter, word, words));
        }
        return constants[index];
    }

    private static String word(Enum<?> constant) {
        String name = constant.name().toLowerCase(Locale.ROOT);
        return UNDERSCORE.matcher(name).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }
}
