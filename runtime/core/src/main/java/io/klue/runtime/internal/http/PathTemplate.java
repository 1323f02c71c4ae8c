package io.klue.runtime.internal.http;

import io.klue.runtime.internal.param.Percent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A contract's path with parameters, such as {@code /v1/{base}...{head}}. It matches raw, undecoded paths, so that an
 * escaped slash stays inside its segment, and knows its place among other templates: at the first segment that differs,
 * literal text goes before a segment with parameters.
 */
final class PathTemplate {
    /** Literal text before each parameter of a segment, and after the last: one more than there are parameters. */
    private record Segment(List<String> literals) {
        boolean isLiteral() {
            return literals.size() == 1;
        }

        String shape() {
            return String.join("{}", literals);
        }
    }

    /** The order in which templates are tried. */
    static final Comparator<PathTemplate> SPECIFIC_FIRST = PathTemplate::compare;

    private final String text;
    private final List<Segment> segments = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    /**
     * Parses a path of a contract.
     *
     * @throws IllegalArgumentException if braces do not match, a name is empty or is used twice, or the path has no
     *     leading slash; the message completes "the path cannot be served: "
     */
    PathTemplate(String text) {
        this.text = text;
        if (!text.startsWith("/")) {
            throw new IllegalArgumentException("it does not start with a slash");
        }
        for (String segment : text.substring(1).split("/", -1)) {
            segments.add(parse(segment));
        }
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException("the parameter {" + name + "} stands in it twice");
            }
        }
    }

    private Segment parse(String segment) {
        List<String> literals = new ArrayList<>();
        int at = 0;
        for (int open = segment.indexOf('{'); open >= 0; open = segment.indexOf('{', at)) {
            int close = segment.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("a brace is not closed");
            }
            if (close == open + 1) {
                throw new IllegalArgumentException("a parameter has no name");
            }
            literals.add(literal(segment.substring(at, open)));
            names.add(segment.substring(open + 1, close));
            at = close + 1;
        }
        literals.add(literal(segment.substring(at)));
        return new Segment(literals);
    }

    private static String literal(String text) {
        if (text.indexOf('}') >= 0) {
            throw new IllegalArgumentException("a brace is not opened");
        }
        return Percent.encodeLiteral(text);
    }

    /** The names of the parameters, from left to right. */
    List<String> names() {
        return names;
    }

    /** Equal for two templates that differ in the names of their parameters at most. */
    String shape() {
        return String.join("/", segments.stream().map(Segment::shape).toList());
    }

    /**
     * The path in Javalin's notation, with the parameters p0, p1, and so on. A literal asterisk and a leading
     * colon, which mean something to Javalin, make their segment a parameter: {@link #match} has the last word.
     */
    String javalinPath() {
        StringBuilder path = new StringBuilder();
        int parameter = 0;
        for (Segment segment : segments) {
            path.append('/');
            boolean plain = !segment.literals().get(0).startsWith(":")
                    && segment.literals().stream().noneMatch(literal -> literal.contains("*"));
            if (!plain) {
                path.append("{s").append(segments.indexOf(segment)).append('}');
                parameter += segment.literals().size() - 1;
                continue;
            }
            for (int i = 0; i < segment.literals().size(); i++) {
                if (i > 0) {
                    path.append("{p").append(parameter++).append('}');
                }
                path.append(segment.literals().get(i));
            }
        }
        return path.toString();
    }

    /** The raw values of the parameters in the order of {@link #names()}; empty if {@code rawPath} does not match. */
    Optional<List<String>> match(String rawPath) {
        String[] raw = rawPath.substring(1).split("/", -1);
        if (raw.length != segments.size()) {
            return Optional.empty();
        }
        List<String> values = new ArrayList<>(names.size());
        for (int i = 0; i < raw.length; i++) {
            if (!match(segments.get(i).literals(), raw[i], values)) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    /** Each parameter takes as little as possible, but at least a character; the last one takes the rest. */
    private static boolean match(List<String> literals, String raw, List<String> values) {
        int last = literals.size() - 1;
        if (last == 0) {
            return raw.equals(literals.get(0));
        }
        if (!raw.startsWith(literals.get(0))) {
            return false;
        }
        int at = literals.get(0).length();
        for (int i = 1; i < last; i++) {
            int next = raw.indexOf(literals.get(i), at + 1);
            if (next < 0) {
                return false;
            }
            values.add(raw.substring(at, next));
            at = next + literals.get(i).length();
        }
        int end = raw.length() - literals.get(last).length();
        if (end <= at || !raw.endsWith(literals.get(last))) {
            return false;
        }
        values.add(raw.substring(at, end));
        return true;
    }

    private static int compare(PathTemplate a, PathTemplate b) {
        int common = Math.min(a.segments.size(), b.segments.size());
        for (int i = 0; i < common; i++) {
            int order = compare(a.segments.get(i), b.segments.get(i));
            if (order != 0) {
                return order;
            }
        }
        int size = Integer.compare(b.segments.size(), a.segments.size());
        return size != 0 ? size : a.text.compareTo(b.text);
    }

    private static int compare(Segment a, Segment b) {
        if (a.isLiteral() != b.isLiteral()) {
            return a.isLiteral() ? -1 : 1;
        }
        int literal = Integer.compare(literalLength(b), literalLength(a));
        return a.isLiteral()
                ? a.shape().compareTo(b.shape())
                : literal != 0 ? literal : a.shape().compareTo(b.shape());
    }

    private static int literalLength(Segment segment) {
        return segment.literals().stream().mapToInt(String::length).sum();
    }

    @Override
    public String toString() {
        return text;
    }
}
