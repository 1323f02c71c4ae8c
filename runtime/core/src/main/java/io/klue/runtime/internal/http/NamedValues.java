package io.klue.runtime.internal.http;

import io.klue.runtime.internal.http.Percent.MalformedException;
import io.klue.runtime.spi.Violations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names with their values, as a query or an urlencoded form has them. */
final class NamedValues {
    private static final int MAX_PAIRS = 10_000;

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    /** Parses application/x-www-form-urlencoded; what cannot be decoded is recorded as {@code in/name}. */
    static NamedValues parse(String in, String text, Violations violations) {
        NamedValues parsed = new NamedValues();
        int pairs = 0;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('&', at);
            end = end < 0 ? text.length() : end;
            if (end > at) {
                if (++pairs > MAX_PAIRS) {
                    violations.add(in, "maxItems", "has more than " + MAX_PAIRS + " parameters");
                    return parsed;
                }
                parsed.add(in, text.substring(at, end), violations);
            }
            at = end + 1;
        }
        return parsed;
    }

    private void add(String in, String pair, Violations violations) {
        int equals = pair.indexOf('=');
        String rawName = equals < 0 ? pair : pair.substring(0, equals);
        String name;
        try {
            name = Percent.decodeForm(rawName);
        } catch (MalformedException e) {
            violations.add(in, "format", "has a parameter whose name " + e.problem());
            return;
        }
        try {
            add(name, equals < 0 ? "" : Percent.decodeForm(pair.substring(equals + 1)));
        } catch (MalformedException e) {
            violations.add(in + "/" + name, "format", e.problem());
        }
    }

    void add(String name, String value) {
        values.computeIfAbsent(name, key -> new ArrayList<>(1)).add(value);
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }
}
