package io.klue.runtime.internal.config;

import io.klue.runtime.internal.StartupMessages;
import io.klue.runtime.internal.config.ConfigKeys.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys and values of one configuration, frozen. */
public final class ConfigValues {
    private final String source;
    private final Map<String, ConfigValue> values;

    private ConfigValues(String source, Map<String, ConfigValue> values) {
        this.source = source;
        this.values = new LinkedHashMap<>(values);
    }

    /** Reads {@code file}; throws one StartupException with all its mistakes. */
    public static ConfigValues read(ConfigFile file, Map<String, String> environment) {
        return new ConfigValues(file.name(), ConfigReader.read(file, environment));
    }

    /** Values made in code: texts, numbers, booleans and lists of them. Nothing is mandatory. */
    public static ConfigValues of(Map<String, ?> entries) {
        Map<String, ConfigValue> values = new LinkedHashMap<>();
        List<String> mistakes = new ArrayList<>();
        entries.forEach((key, raw) -> {
            ConfigValue value = raw instanceof List<?> list
                    ? new ConfigValue(list.stream().map(String::valueOf).toList(), true, ConfigKeys.isSecret(key))
                    : ConfigValue.scalar(String.valueOf(raw), ConfigKeys.isSecret(key));
            ConfigKeys.kind(key)
                    .filter(kind -> !value.is(kind))
                    .ifPresent(
                            kind -> mistakes.add("\"" + key + "\" must be " + kind.words() + ", not " + value.shown()));
            values.put(key, value);
        });
        if (!mistakes.isEmpty()) {
            throw StartupMessages.configMistakes("Config.of(…)", mistakes);
        }
        return new ConfigValues("Config.of(…)", values);
    }

    public String source() {
        return source;
    }

    public Set<String> keys() {
        return Collections.unmodifiableSet(values.keySet());
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public String string(String key) {
        return get(key, Kind.STRING).text();
    }

    public long integer(String key) {
        return get(key, Kind.INTEGER).integer().orElseThrow();
    }

    public boolean flag(String key) {
        return get(key, Kind.FLAG).flag().orElseThrow();
    }

    public List<String> list(String key) {
        return get(key, Kind.LIST).items();
    }

    private ConfigValue get(String key, Kind kind) {
        ConfigValue value = values.get(key);
        if (value == null) {
            Optional<String> nearest = Nearest.to(key, values.keySet());
            throw StartupMessages.keyMissing(source, key, kind.words(), nearest);
        }
        if (!value.is(kind)) {
            throw StartupMessages.wrongType(source, key, kind.words(), value.shown());
        }
        return value;
    }

    /** The keys with their values, but not the secrets'. */
    @Override
    public String toString() {
        return source + " " + values;
    }
}
