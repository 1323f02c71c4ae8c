package io.klue.runtime.internal.config;

import io.klue.runtime.internal.StartupMessages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds klue-config.yaml: in the named file, the working directory, /klue, the class path, in this order. */
public final class ConfigFinder {
    private final Map<String, String> environment;
    private final List<Path> directories;
    private final @Nullable ClassLoader classes;

    /** Looks in the process' own environment. */
    public static ConfigFinder ofProcess() {
        return new ConfigFinder(
                System.getenv(),
                List.of(Path.of(""), Path.of("/klue")),
                Thread.currentThread().getContextClassLoader());
    }

    /** Looks in {@code directories}, then among the resources of {@code classes}. */
    public ConfigFinder(Map<String, String> environment, List<Path> directories, @Nullable ClassLoader classes) {
        this.environment = Map.copyOf(environment);
        this.directories = List.copyOf(directories);
        this.classes = classes;
    }

    /** The variables that the search and {@code env_secrets} look at. */
    public Map<String, String> environment() {
        return environment;
    }

    /** The first configuration in the order of the search; {@code named} is what {@code --config} said. */
    public ConfigFile find(@Nullable Path named) {
        if (named != null) {
            return read(named, "--config");
        }
        String variable = environment.getOrDefault("KLUE_CONFIG", "");
        if (!variable.isEmpty()) {
            return read(Path.of(variable), "the variable KLUE_CONFIG");
        }
        List<String> names = names();
        List<String> looked = new ArrayList<>();
        for (Path directory : directories) {
            for (String name : names) {
                Path file = directory.resolve(name);
                looked.add(file.toAbsolutePath().toString());
                if (Files.isRegularFile(file)) {
                    return read(file, "the search");
                }
            }
        }
        return onClassPath(names, looked).orElseThrow(() -> StartupMessages.noConfig(looked));
    }

    private List<String> names() {
        String stage = environment.getOrDefault("KLUE_ENV", "");
        if (stage.isEmpty()) {
            return List.of("klue-config.yaml");
        }
        if (!stage.matches("[A-Za-z0-9_-]+")) {
            throw StartupMessages.badEnvironmentName(stage);
        }
        return List.of("klue-config." + stage + ".yaml", "klue-config.yaml");
    }

    private static ConfigFile read(Path file, String namedBy) {
        if (!Files.exists(file)) {
            throw StartupMessages.namedConfigMissing(file.toString(), namedBy);
        }
        try {
            return new ConfigFile(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw StartupMessages.unreadableConfig(file.toString(), e);
        }
    }

    private Optional<ConfigFile> onClassPath(List<String> names, List<String> looked) {
        for (String name : names) {
            looked.add(name + " on the class path");
            try (InputStream in = classes == null ? null : classes.getResourceAsStream(name)) {
                if (in != null) {
                    return Optional.of(new ConfigFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
                }
            } catch (IOException e) {
                throw StartupMessages.unreadableConfig(name, e);
            }
        }
        return Optional.empty();
    }
}
