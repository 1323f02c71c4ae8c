package io.klue.generator.spec.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path with its parameters.
 *
 * @param shape the path without the names: paths of one shape match the same requests
 */
record PathTemplate(List<String> names, String shape) {
    private static final Pattern PARAMETER = Pattern.compile("\\{([^{}]+)}");

    /** Empty if the braces do not match. */
    static Optional<PathTemplate> parse(String path) {
        var names = new ArrayList<String>();
        Matcher parameters = PARAMETER.matcher(path);
        while (parameters.find()) {
            names.add(parameters.group(1));
        }
        String shape = parameters.replaceAll("*");
        boolean matched = shape.indexOf('{') < 0 && shape.indexOf('}') < 0;
        return matched ? Optional.of(new PathTemplate(List.copyOf(names), shape)) : Optional.empty();
    }
}
