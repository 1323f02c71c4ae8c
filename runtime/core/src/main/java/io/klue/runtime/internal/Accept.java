package io.klue.runtime.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a caller accepts (RFC 9110 section 12.5.1). A member that is malformed does not count; nothing that counts accepts
 * everything. The parameter {@code charset} decides nothing: texts are UTF-8.
 */
public final class Accept {
    private static final Pattern WEIGHT = Pattern.compile("0(\\.[0-9]{0,3})?|1(\\.0{0,3})?");
    private static final Pattern TYPE =
            Pattern.compile("\\*/\\*|[!#$%&'+.^_`|~0-9a-z-]+/([!#$%&'+.^_`|~0-9a-z-]+|\\*)");

    /** A media type or range, in lower case, but for the values of its parameters. */
    private record Range(String type, List<String> parameters, double weight) {
        /** More for what says more. */
        int precision() {
            return type.equals("*/*") ? 0 : type.endsWith("/*") ? 1 : 2 + parameters.size();
        }

        boolean holds(Range other) {
            return holdsType(other.type) && other.parameters.containsAll(parameters);
        }

        private boolean holdsType(String other) {
            return type.equals("*/*")
                    || type.equals(other)
                    || (type.endsWith("/*") && other.startsWith(type.substring(0, type.length() - 1)));
        }
    }

    private final List<Range> ranges;

    private Accept(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** Reads all lines of the header, separated by commas; none accepts everything. */
    public static Accept of(String header) {
        List<Range> ranges = new ArrayList<>();
        for (String member : split(header, ',')) {
            range(member).ifPresent(ranges::add);
        }
        return new Accept(ranges);
    }

    /** The one that is wanted most, of equals the first; empty if none is acceptable. */
    public Optional<String> best(List<String> offered) {
        double most = 0;
        String best = null;
        for (String one : offered) {
            double weight = weight(one);
            if (weight > most) {
                most = weight;
                best = one;
            }
        }
        return Optional.ofNullable(best);
    }

    /** How much a media type, or what there is of a range of them, is wanted: 0 (not at all) to 1. */
    public double weight(String offered) {
        Range wanted = range(offered).orElse(null);
        if (ranges.isEmpty() || wanted == null) {
            return 1;
        }
        if (wanted.type.endsWith("*")) {
            return ranges.stream()
                    .filter(range -> range.holds(wanted) || wanted.holds(range))
                    .mapToDouble(Range::weight)
                    .max()
                    .orElse(0);
        }
        double weight = 0;
        int precision = -1;
        for (Range range : ranges) {
            if (range.precision() > precision && range.holds(wanted)) {
                precision = range.precision();
                weight = range.weight;
            }
        }
        return weight;
    }

    /** Whether exactly this media type is among them, and wanted. */
    public boolean names(String mediaType) {
        return ranges.stream().anyMatch(range -> range.type.equals(mediaType) && range.weight > 0);
    }

    private static Optional<Range> range(String member) {
        List<String> parts = split(member, ';');
        String type = parts.get(0).strip().toLowerCase(Locale.ROOT);
        if (!TYPE.matcher(type).matches()) {
            return Optional.empty();
        }
        List<String> parameters = new ArrayList<>();
        for (String part : parts.subList(1, parts.size())) {
            String[] pair = part.strip().split("=", 2);
            String name = pair[0].toLowerCase(Locale.ROOT);
            String value = pair.length < 2 ? "" : pair[1];
            if (name.equals("q")) {
                return WEIGHT.matcher(value).matches()
                        ? Optional.of(new Range(type, parameters, Double.parseDouble(value)))
                        : Optional.empty();
            } else if (!name.isEmpty() && !name.equals("charset")) {
                parameters.add(name + "=" + value.replace("\"", ""));
            }
        }
        return Optional.of(new Range(type, parameters, 1));
    }

    /** At a separator that does not stand in quotes. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
