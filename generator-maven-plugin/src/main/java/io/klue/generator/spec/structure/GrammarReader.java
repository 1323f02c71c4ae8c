package io.klue.generator.spec.structure;

import io.klue.generator.diagnostic.Severity;
import io.klue.generator.spec.SpecVersion;
import io.klue.generator.spec.structure.Kind.Field;
import io.klue.generator.spec.structure.Kind.Presence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the tables; README.txt beside them explains the notation. */
final class GrammarReader {
    private static final Pattern OBJECT = Pattern.compile("(object|note) (\\w+) \"(.+)\"");
    private static final Pattern CHOICE = Pattern.compile("choice (\\w+) \"(.+)\" by (\\w+) (.+)");
    private static final Pattern ALIAS = Pattern.compile("alias (\\w+) (.+)");
    private static final Pattern FIELD = Pattern.compile(" {2}(\\S+?)([*+]?) (.+)");

    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, Type> aliases = new HashMap<>();
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final Set<String> tolerated = new LinkedHashSet<>();

    private GrammarReader() {}

    static Grammar read(SpecVersion version) {
        String file = switch (version) {
            case SWAGGER_2_0 -> "swagger-2.0.txt";
            case OPENAPI_3_0 -> "openapi-3.0.txt";
            case OPENAPI_3_1 -> "openapi-3.1.txt";
        };
        try (InputStream in = GrammarReader.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + file);
            }
            var reader = new GrammarReader();
            reader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
            return new Grammar(version, Map.copyOf(reader.kinds), Set.copyOf(reader.tolerated));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(List<String> lines) {
        lines.forEach(this::label);
        lines.forEach(this::alias);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher object = OBJECT.matcher(line);
            if (object.matches()) {
                List<String> body = lines.subList(i + 1, lines.size()).stream()
                        .takeWhile(each -> each.startsWith("  "))
                        .toList();
                kinds.put(object.group(2), object(object, body));
            } else if (line.startsWith("choice ")) {
                choice(line);
            } else if (line.startsWith("tolerate ")) {
                tolerated.addAll(List.of(line.substring("tolerate ".length()).split(" ", -1)));
            }
        }
    }

    private void label(String line) {
        Matcher object = OBJECT.matcher(line);
        Matcher choice = CHOICE.matcher(line);
        if (object.matches()) {
            labels.put(object.group(2), object.group(3));
        } else if (choice.matches()) {
            labels.put(choice.group(1), choice.group(2));
        }
    }

    private void alias(String line) {
        Matcher alias = ALIAS.matcher(line);
        if (alias.matches()) {
            aliases.put(alias.group(1), type(alias.group(2)));
        }
    }

    private void choice(String line) {
        Matcher choice = CHOICE.matcher(line);
        if (!choice.matches()) {
            throw new IllegalStateException("not understood: " + line);
        }
        var byValue = new LinkedHashMap<String, String>();
        for (String pair : choice.group(4).split(" ", -1)) {
            byValue.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        String name = choice.group(1);
        kinds.put(
                name,
                new Kind(
                        name,
                        choice.group(2),
                        false,
                        Map.of(),
                        Kind.Open.NO,
                        new Type.Any(),
                        new Kind.Choice(choice.group(3), byValue)));
    }

    private Kind object(Matcher head, List<String> body) {
        var fields = new LinkedHashMap<String, Field>();
        Kind.Open open = Kind.Open.NO;
        Type openType = new Type.Any();
        for (String line : body) {
            Matcher field = FIELD.matcher(line);
            if (!field.matches()) {
                throw new IllegalStateException("not understood: " + line);
            }
            switch (field.group(1)) {
                case "use" -> fields.putAll(used(field.group(3)).fields());
                case "</>", "<status>", "<any>" -> {
                    open = open(field.group(1));
                    openType = type(field.group(3));
                }
                default -> fields.put(field.group(1), new Field(type(field.group(3)), presence(field.group(2))));
            }
        }
        boolean note = head.group(1).equals("note");
        return new Kind(head.group(2), head.group(3), note, fields, open, openType, null);
    }

    private Kind used(String name) {
        Kind kind = kinds.get(name);
        if (kind == null) {
            throw new IllegalStateException("use " + name + " stands before the object");
        }
        return kind;
    }

    private static Kind.Open open(String word) {
        return switch (word) {
            case "</>" -> Kind.Open.PATHS;
            case "<status>" -> Kind.Open.STATUS_CODES;
            default -> Kind.Open.ANY;
        };
    }

    private static Presence presence(String mark) {
        return switch (mark) {
            case "*" -> Presence.MANDATORY;
            case "+" -> Presence.EXPECTED;
            default -> Presence.OPTIONAL;
        };
    }

    private Type type(String text) {
        if (text.startsWith("!") || text.startsWith("?")) {
            int space = text.indexOf(' ');
            Severity severity = text.startsWith("!") ? Severity.ERROR : Severity.WARNING;
            return new Type.Foreign(severity, text.substring(1, space), text.substring(space + 1));
        }
        String[] options = text.split(" or ", -1);
        if (options.length == 1) {
            return single(text);
        }
        var types = new ArrayList<Type>();
        for (String option : options) {
            types.add(single(option));
        }
        return new Type.Either(List.copyOf(types));
    }

    private Type single(String text) {
        String inner = text.substring(1);
        return switch (text.charAt(0)) {
            case '[' -> new Type.ListOf(single(inner.substring(0, inner.length() - 1)));
            case '{' -> new Type.MapOf(single(inner.substring(0, inner.length() - 1)));
            case '<' -> {
                int colon = inner.indexOf(": ");
                String words = inner.substring(colon + 2, inner.length() - 1);
                yield new Type.Words(inner.substring(0, colon), List.of(words.split(" ", -1)));
            }
            case '@' -> new Type.RefOr(obj(inner));
            case '&' -> new Type.RefText(named(inner));
            default -> named(text);
        };
    }

    private Type named(String name) {
        return switch (name) {
            case "any" -> new Type.Any();
            case "text" -> Type.Scalar.TEXT;
            case "string" -> Type.Scalar.STRING;
            case "integer" -> Type.Scalar.INTEGER;
            case "count" -> Type.Scalar.COUNT;
            case "number" -> Type.Scalar.NUMBER;
            case "boolean" -> Type.Scalar.BOOLEAN;
            default -> aliases.containsKey(name) ? aliases.get(name) : obj(name);
        };
    }

    private Type.Obj obj(String name) {
        String label = labels.get(name);
        if (label == null) {
            throw new IllegalStateException("no object " + name);
        }
        return new Type.Obj(name, label);
    }
}
