package io.klue.runtime.internal.param;

import io.klue.runtime.spi.Violations;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Names, decoded, with their values, as they travel in one place of a request: a query, an urlencoded form, cookies. */
public final class RawValues {
    private static final int MAX_PAIRS = 10_000;

    private final Escaping escaping;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Set<String> malformed = new HashSet<>();

    public RawValues(Escaping escaping) {
        this.escaping = escaping;
    }

    /** The values of one name. */
    public static RawValues of(String name, List<String> raw, Escaping escaping) {
        RawValues one = new RawValues(escaping);
        raw.forEach(value -> one.add(name, value));
        return one;
    }

    /** Parses application/x-www-form-urlencoded; what cannot be decoded is recorded as {@code in/name}. */
    public static RawValues parse(String in, String text, Violations violations) {
        RawValues parsed = new RawValues(Escaping.QUERY);
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
                parsed.addPair(in, text.substring(at, end), violations);
            }
            at = end + 1;
        }
        return parsed;
    }

    private void addPair(String in, String pair, Violations violations) {
        int equals = pair.indexOf('=');
        String name;
        try {
            name = Percent.decodeForm(equals < 0 ? pair : pair.substring(0, equals));
        } catch (MalformedException e) {
            violations.add(in, e.keyword(), "has a parameter whose name " + e.problem());
            return;
        }
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        try {
            Percent.decodeForm(value);
            add(name, value);
        } catch (MalformedException e) {
            malformed.add(name);
            violations.add(in + "/" + name, e.keyword(), e.problem());
        }
    }

    /**
     * Parses the lines of the Cookie header (RFC 6265 section 5.4). Cookies of others pass, whatever they hold: nothing is
     * decoded but names.
     */
    public static RawValues cookies(Iterable<String> lines) {
        RawValues parsed = new RawValues(Escaping.COOKIE);
        for (String line : lines) {
            for (String pair : line.split(";", -1)) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    parsed.add(
                            cookieName(pair.substring(0, equals).strip()),
                            unquoted(pair.substring(equals + 1).strip()));
                }
            }
        }
        return parsed;
    }

    private static String cookieName(String raw) {
        try {
            return Percent.decode(raw);
        } catch (MalformedException e) {
            return raw;
        }
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    public void add(String name, String value) {
        values.computeIfAbsent(name, key -> new ArrayList<>(1)).add(value);
    }

    public Escaping escaping() {
        return escaping;
    }

    /** The values of a name in their order, not decoded. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The first value of a name, decoded; empty if there is none. */
    public Optional<String> first(String name) {
        try {
            List<String> raw = all(name);
            return raw.isEmpty() ? Optional.empty() : Optional.of(escaping.decode(raw.get(0)));
        } catch (MalformedException e) {
            return Optional.empty();
        }
    }

    /** Whether a value of that name could not be decoded, which was recorded. */
    public boolean isMalformed(String name) {
        return malformed.contains(name);
    }

    /** Every name with its values. */
    public Stream<Map.Entry<String, List<String>>> entries() {
        return values.entrySet().stream();
    }
}
