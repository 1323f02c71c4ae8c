package io.klue.runtime.internal.client;

import io.klue.runtime.spi.ParamStyle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The path and the query of a call, encoded as RFC 3986 has it: in a value, all but unreserved characters is escaped. */
public final class RequestTarget {
    private static final Pattern PARAMETER = Pattern.compile("\\{([^{}]*)}");
    private static final String UNRESERVED = "-._~";
    private static final String LITERAL = UNRESERVED + "!$&'()*+,;=:@/%";
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private final String template;
    private final Map<String, String> path = new HashMap<>();
    private final List<String> query = new ArrayList<>();

    /** @param template a contract's path, such as {@code /v1/pets/{petId}} */
    public RequestTarget(String template) {
        this.template = template;
    }

    /** Fills a parameter of the path. */
    public void path(String name, String value) {
        path(name, List.of(value), ParamStyle.CSV);
    }

    /** Fills a parameter of the path with a list, joined by the delimiter of its style. */
    public void path(String name, List<String> items, ParamStyle style) {
        String encoded = joined(items.stream().map(RequestTarget::encode).toList(), style);
        if (encoded.isEmpty()) {
            throw ClientMessages.emptyPathParameter(name, template);
        }
        path.put(name, encoded);
    }

    /** Adds a parameter to the query. */
    public void query(String name, String value) {
        query.add(encode(name) + '=' + encode(value));
    }

    /** Adds a list to the query; an empty list adds nothing. */
    public void query(String name, List<String> items, ParamStyle style) {
        query.addAll(pairs(name, items, style));
    }

    /** {@code name=value} for urlencoded text: one for each item, or a single one with the style's delimiter. */
    static List<String> pairs(String name, List<String> items, ParamStyle style) {
        List<String> encoded = items.stream().map(RequestTarget::encode).toList();
        if (style == ParamStyle.MULTI) {
            return encoded.stream().map(item -> encode(name) + '=' + item).toList();
        }
        return items.isEmpty() ? List.of() : List.of(encode(name) + '=' + joined(encoded, style));
    }

    private static String joined(List<String> encoded, ParamStyle style) {
        String delimiter = delimiter(style);
        return String.join(delimiter.equals(",") ? delimiter : encode(delimiter), encoded);
    }

    static String delimiter(ParamStyle style) {
        return switch (style) {
            case CSV, MULTI -> ",";
            case SSV -> " ";
            case TSV -> "\t";
            case PIPES -> "|";
        };
    }

    /** The path, without the query. */
    public String rawPath() {
        StringBuilder out = new StringBuilder();
        Matcher parameter = PARAMETER.matcher(template);
        int end = 0;
        while (parameter.find()) {
            String value = path.get(parameter.group(1));
            if (value == null) {
                throw ClientMessages.missingPathParameter(parameter.group(1), template);
            }
            encode(template.substring(end, parameter.start()), LITERAL, out);
            out.append(value);
            end = parameter.end();
        }
        encode(template.substring(end), LITERAL, out);
        return withoutDotSegments(out.toString());
    }

    /** The query with its question mark, or nothing. */
    public String rawQuery() {
        return query.isEmpty() ? "" : '?' + String.join("&", query);
    }

    /** Servers and proxies resolve . and .. as they resolve directories, escaped or not: the call would go elsewhere. */
    private String withoutDotSegments(String rawPath) {
        for (String segment : rawPath.split("/", -1)) {
            if (segment.equals(".") || segment.equals("..")) {
                throw ClientMessages.dotSegment(segment, template);
            }
        }
        return rawPath;
    }

    /** Percent-encoded UTF-8 (RFC 3986 section 2). */
    static String encode(String value) {
        StringBuilder out = new StringBuilder(value.length() + 16);
        encode(value, UNRESERVED, out);
        return out.toString();
    }

    /** Percent-encoded UTF-8 in which letters, digits and these stay as they are. */
    static void encode(String text, String alsoPlain, StringBuilder out) {
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            if (isAlphanumeric(c) || alsoPlain.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%').append(HEX[c >> 4]).append(HEX[c & 15]);
            }
        }
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
