package io.klue.it.keywords;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The keywords of a schema as the generator's own tables of the specification have them. */
final class Grammar {
    private Grammar() {}

    static Set<String> keywords(Version version) {
        boolean newest = version == Version.OPENAPI_3_1;
        String file = (version == Version.SWAGGER_2_0 ? "swagger-" : "openapi-") + version.label() + ".txt";
        Set<String> keywords = new TreeSet<>(fields(file, newest ? "SchemaObject" : "Schema"));
        keywords.add("$ref");
        if (version == Version.SWAGGER_2_0) {
            keywords.add("x-nullable");
        }
        keywords.removeAll(
                newest
                        ? Set.of("nullable", "definitions", "dependencies", "additionalItems", "$vocabulary")
                        : Set.of());
        return keywords;
    }

    private static Set<String> fields(String file, String object) {
        Set<String> fields = new TreeSet<>();
        List<String> lines = lines(file);
        for (String line : lines.subList(start(lines, object) + 1, lines.size())) {
            if (line.isBlank()) {
                break;
            }
            String[] words = line.strip().split(" ");
            if (words[0].equals("use")) {
                fields.addAll(fields(file, words[1]));
            } else if (!words[1].startsWith("!") && !words[1].startsWith("?")) {
                fields.add(words[0].replaceAll("[*+]$", ""));
            }
        }
        return fields;
    }

    private static int start(List<String> lines, String object) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("object " + object + " ")) {
                return i;
            }
        }
        throw new AssertionError("the grammar has no " + object);
    }

    private static List<String> lines(String file) {
        String path = "/io/klue/generator/spec/structure/" + file;
        try (InputStream in = Objects.requireNonNull(Grammar.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
