package io.klue.runtime.internal.config;

import io.klue.runtime.internal.StartupMessages;
import io.klue.runtime.internal.config.ConfigKeys.Kind;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads one klue-config.yaml and says everything that is wrong with it at once. */
final class ConfigReader {
    private static final int MAX_DEPTH = 10;

    private final ConfigFile file;
    private final Map<String, String> environment;
    private final List<String> mistakes = new ArrayList<>();
    private final Map<String, ConfigValue> values = new LinkedHashMap<>();
    private final Map<String, Mark> keys = new LinkedHashMap<>();
    private final Map<String, Mark> unsetSecrets = new LinkedHashMap<>();
    private Set<String> secrets = Set.of();

    private ConfigReader(ConfigFile file, Map<String, String> environment) {
        this.file = file;
        this.environment = environment;
    }

    static Map<String, ConfigValue> read(ConfigFile file, Map<String, String> environment) {
        ConfigReader reader = new ConfigReader(file, environment);
        reader.read();
        if (!reader.mistakes.isEmpty()) {
            throw StartupMessages.configMistakes(file.name(), reader.mistakes);
        }
        return reader.values;
    }

    private void read() {
        Node root = compose();
        if (root instanceof MappingNode mapping) {
            secrets = secretNames(mapping);
            readMapping("", mapping, 0);
            unsetSecrets.forEach((name, at) -> mistake(
                    at,
                    "env_secrets lists " + name + ", but no such environment variable is set: set it, or remove it"));
        } else if (root != null) {
            mistake(root.getStartMark(), "this must be a mapping of keys to values, like  name: my-service");
        }
        if (mistakes.isEmpty() || !keys.isEmpty()) {
            requireMandatory();
        }
    }

    private @Nullable Node compose() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(1_000_000);
        try {
            return new Yaml(options).compose(new StringReader(file.text()));
        } catch (MarkedYAMLException e) {
            mistake(e.getProblemMark(), "this is no YAML: " + e.getProblem());
        } catch (YAMLException e) {
            mistake(null, "this is no YAML: " + e.getMessage());
        }
        return null;
    }

    /** The names under env_secrets, which decide how every other value is read. */
    private Set<String> secretNames(MappingNode root) {
        Set<String> names = new TreeSet<>();
        for (NodeTuple entry : root.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key
                    && key.getValue().equals("env_secrets")
                    && entry.getValueNode() instanceof SequenceNode list)) {
                continue;
            }
            for (Node item : list.getValue()) {
                if (item instanceof ScalarNode name) {
                    names.add(name.getValue());
                    if (!environment.containsKey(name.getValue())) {
                        unsetSecrets.put(name.getValue(), name.getStartMark());
                    }
                }
            }
        }
        return names;
    }

    private void readMapping(String prefix, MappingNode mapping, int depth) {
        if (depth > MAX_DEPTH) {
            mistake(mapping.getStartMark(), "this is nested more than " + MAX_DEPTH + " deep: flatten it");
            return;
        }
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode name)
                    || entry.getKeyNode().getTag().equals(Tag.MERGE)) {
                mistake(entry.getKeyNode().getStartMark(), "a key must be a plain word");
                continue;
            }
            String key = prefix + name.getValue();
            Mark first = keys.putIfAbsent(key, name.getStartMark());
            if (first != null) {
                mistake(
                        name.getStartMark(),
                        "\"" + key + "\" is given twice, first at line " + (first.getLine() + 1)
                                + ": remove one of them");
            } else if (entry.getValueNode() instanceof MappingNode inner
                    && ConfigKeys.kind(key).isEmpty()) {
                readMapping(key + ".", inner, depth + 1);
            } else {
                readValue(key, entry.getValueNode());
            }
        }
    }

    private void readValue(String key, Node node) {
        Optional<ConfigValue> value = key.equals("env_secrets") ? names(node) : value(key, node);
        if (value.isEmpty()) {
            return;
        }
        values.put(key, value.get());
        Optional<Kind> kind = ConfigKeys.kind(key);
        if (kind.isPresent() && !value.get().is(kind.get())) {
            mistake(
                    node.getStartMark(),
                    "\"" + key + "\" must be " + kind.get().words() + ", not "
                            + value.get().shown());
        } else if (kind.isEmpty() && !ConfigKeys.siblings(key).isEmpty()) {
            unknown(key, node);
        } else if (key.equals("jwt_secret")) {
            int bytes = value.get().text().getBytes(StandardCharsets.UTF_8).length;
            if (bytes < 32) {
                mistake(node.getStartMark(), StartupMessages.jwtSecretShortText(bytes));
            }
        }
    }

    private void unknown(String key, Node node) {
        Set<String> known = new TreeSet<>(ConfigKeys.siblings(key));
        mistake(
                node.getStartMark(),
                "there is no key \"" + key + "\": "
                        + Nearest.to(key, known)
                                .map(near -> "did you mean \"" + near + "\"?")
                                .orElse("the keys are " + String.join(", ", known)));
    }

    private Optional<ConfigValue> names(Node node) {
        if (node instanceof SequenceNode list && list.getValue().stream().allMatch(ScalarNode.class::isInstance)) {
            return Optional.of(new ConfigValue(List.copyOf(secrets), true, false));
        }
        mistake(node.getStartMark(), "\"env_secrets\" must be a list of names of environment variables");
        return Optional.empty();
    }

    /** Empty if the value is left out, or is a mistake that was noted. */
    private Optional<ConfigValue> value(String key, Node node) {
        if (node instanceof ScalarNode scalar) {
            boolean secret = ConfigKeys.isSecret(key) || secrets.contains(scalar.getValue());
            return scalar.getTag().equals(Tag.NULL)
                    ? Optional.empty()
                    : text(key, scalar).map(text -> ConfigValue.scalar(text, secret));
        }
        if (node instanceof SequenceNode list) {
            return Optional.of(list(key, list));
        }
        String kind = ConfigKeys.kind(key).map(Kind::words).orElse("a text, a number, a flag or a list");
        mistake(node.getStartMark(), "\"" + key + "\" must be " + kind + ", not a mapping");
        return Optional.empty();
    }

    private ConfigValue list(String key, SequenceNode list) {
        boolean secret = ConfigKeys.isSecret(key);
        List<String> items = new ArrayList<>();
        for (Node item : list.getValue()) {
            if (item instanceof ScalarNode scalar) {
                text(key, scalar).ifPresent(items::add);
                secret |= secrets.contains(scalar.getValue());
            } else {
                mistake(item.getStartMark(), "an item of \"" + key + "\" must be a text, a number or a flag");
            }
        }
        return new ConfigValue(items, true, secret);
    }

    /** The scalar's text, or the content of the environment variable that it names. */
    private Optional<String> text(String key, ScalarNode scalar) {
        String text = scalar.getValue();
        if (!secrets.contains(text)) {
            return Optional.of(text);
        }
        String content = environment.get(text);
        if (content == null) {
            unsetSecrets.remove(text);
            mistake(
                    scalar.getStartMark(),
                    "\"" + key + "\" is taken from the environment variable " + text
                            + ", which is not set: set it (env_secrets lists it)");
        }
        return Optional.ofNullable(content);
    }

    private void requireMandatory() {
        if (!keys.containsKey("name")) {
            missing("name", "a short name of the project, e.g.  name: my-service");
        }
        if (!keys.containsKey("live_host") && !keys.containsKey("live_url")) {
            missing("live_host", "where the live service answers, e.g.  live_host: my-service.example.com");
        }
    }

    private void missing(String key, String what) {
        Set<String> own = new TreeSet<>(keys.keySet());
        own.removeIf(other -> ConfigKeys.kind(other).isPresent());
        String hint = Nearest.to(key, own)
                .map(near -> " (did you mean it by \"" + near + "\"?)")
                .orElse("");
        mistake(null, "\"" + key + "\" is missing" + hint + ": add " + what);
    }

    private void mistake(@Nullable Mark at, String message) {
        int line = at == null ? 1 : at.getLine() + 1;
        int column = at == null ? 1 : at.getColumn() + 1;
        mistakes.add(file.name() + ":" + line + ":" + column + ": " + message);
    }
}
