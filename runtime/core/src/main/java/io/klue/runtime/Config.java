package io.klue.runtime;

import io.klue.runtime.internal.StartupMessages;
import io.klue.runtime.internal.config.ConfigFinder;
import io.klue.runtime.internal.config.ConfigValues;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The configuration of a service, klue-config.yaml: read once, never changed.
 *
 * <p>The file is looked for in this order: what {@code --config} or the variable {@code KLUE_CONFIG} names; {@code
 * klue-config.<KLUE_ENV>.yaml}, then {@code klue-config.yaml}, in the working directory, in {@code /klue/} and on the
 * class path. A value that equals a name listed under {@code env_secrets} is replaced by that environment variable's
 * content. A key inside a mapping is reached with a dot: {@code string("mail.host")}.
 *
 * <p>Secrets do not appear in {@link #toString()}.
 */
public final class Config {
    /** The one static in the runtime: code far from main (a crash report, an author's helper) asks for it. */
    private static final AtomicReference<Config> CURRENT = new AtomicReference<>();

    private final ConfigValues values;

    private Config(ConfigValues values) {
        this.values = values;
    }

    /**
     * Finds and reads klue-config.yaml.
     *
     * @throws StartupException if there is none, or with every mistake in it, each with file, line and column
     */
    public static Config load() {
        return load(ConfigFinder.ofProcess(), Optional.empty());
    }

    /**
     * Reads {@code file}.
     *
     * @throws StartupException if it is missing, or with every mistake in it
     */
    public static Config load(Path file) {
        return load(ConfigFinder.ofProcess(), Optional.of(file));
    }

    static Config load(ConfigFinder finder, Optional<Path> file) {
        return new Config(ConfigValues.read(finder.find(file.orElse(null)), finder.environment()));
    }

    /**
     * A configuration made in code, for tests: texts, numbers, booleans, and lists of them. No key is mandatory here.
     *
     * @throws StartupException if a known key has a value of the wrong type
     */
    public static Config of(Map<String, ?> entries) {
        return new Config(ConfigValues.of(entries));
    }

    /**
     * The configuration of the server that was started last in this process.
     *
     * @throws IllegalStateException if none was started yet
     */
    public static Config get() {
        Config current = CURRENT.get();
        if (current == null) {
            throw StartupMessages.noServerYet();
        }
        return current;
    }

    static void use(Config config) {
        CURRENT.set(config);
    }

    /** The project's name; {@code "unnamed"} if a configuration made in code has none. */
    public String name() {
        return optionalString("name").orElse("unnamed");
    }

    /** The file this was read from, for messages. */
    public String source() {
        return values.source();
    }

    /** All keys, in the order of the file. */
    public Set<String> keys() {
        return values.keys();
    }

    /**
     * A text; a number or a flag is given as it is written.
     *
     * @throws StartupException if the key is missing or is a list
     */
    public String string(String key) {
        return values.string(key);
    }

    /** A text, or empty if the key is missing. */
    public Optional<String> optionalString(String key) {
        return values.has(key) ? Optional.of(values.string(key)) : Optional.empty();
    }

    /**
     * A whole number.
     *
     * @throws StartupException if the key is missing or is no whole number of 64 bits
     */
    public long integer(String key) {
        return values.integer(key);
    }

    /** A whole number, or empty if the key is missing. */
    public OptionalLong optionalInteger(String key) {
        return values.has(key) ? OptionalLong.of(values.integer(key)) : OptionalLong.empty();
    }

    /**
     * A flag: true, yes, on, or false, no, off.
     *
     * @throws StartupException if the key is missing or is none of these
     */
    public boolean flag(String key) {
        return values.flag(key);
    }

    /** A flag, or {@code otherwise} if the key is missing. */
    public boolean flag(String key, boolean otherwise) {
        return values.has(key) ? values.flag(key) : otherwise;
    }

    /**
     * A list of texts.
     *
     * @throws StartupException if the key is missing or is no list
     */
    public List<String> list(String key) {
        return values.list(key);
    }

    /** A list of texts, empty if the key is missing. */
    public List<String> optionalList(String key) {
        return values.has(key) ? values.list(key) : List.of();
    }

    /** The keys with their values, but not the secrets'. */
    @Override
    public String toString() {
        return values.toString();
    }
}
