package io.klue.runtime.internal.client;

import io.klue.runtime.internal.param.Percent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The path and the query of a call, encoded as RFC 3986 has it: in a value, all but unreserved characters is escaped. */
public final class RequestTarget {
    private static final Pattern PARAMETER = Pattern.compile("\\{([^{}]*)}");

    private final String template;
    private final Map<String, String> path = new HashMap<>();
    private final List<String> query = new ArrayList<>();

    /** @param template a contract's path, such as {@code /v1/pets/{petId}} */
    public RequestTarget(String template) {
        this.template = template;
    }

    /** Fills a parameter of the path. */
    public void path(String name, String value) {
        rawPath(name, Percent.encode(value));
    }

    /** Fills a parameter of the path with text that is escaped already. */
    public void rawPath(String name, String raw) {
        if (raw.isEmpty()) {
            throw ClientMessages.emptyPathParameter(name, template);
        }
        path.put(name, raw);
    }

    /** Adds a parameter to the query. */
    public void query(String name, String value) {
        rawQuery(name, Percent.encode(value));
    }

    /** Adds a parameter to the query whose value is escaped already. */
    public void rawQuery(String name, String raw) {
        query.add(Percent.encode(name) + '=' + raw);
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
            out.append(Percent.encodeLiteral(template.substring(end, parameter.start())));
            out.append(value);
            end = parameter.end();
        }
        out.append(Percent.encodeLiteral(template.substring(end)));
        return withoutDotSegments(out.toString());
    }

    /** The query with its question mark, or nothing. */
    public String rawQuery() {
        return query.isEmpty() ? "" : '?' + String.join("&", query);
    }

    /** Servers and proxies resolve . and .. as they resolve directories, escaped or not: the call would go elsewhere. */
    private String withoutDotSegments(String rawPath) {
        for (String raw : rawPath.split("/", -1)) {
            String segment = raw.replace("%2E", ".");
            if (segment.equals(".") || segment.equals("..")) {
                throw ClientMessages.dotSegment(segment, template);
            }
        }
        return rawPath;
    }
}
