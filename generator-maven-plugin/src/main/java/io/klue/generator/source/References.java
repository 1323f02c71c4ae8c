package io.klue.generator.source;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text of a {@code $ref} (RFC 3986 reference whose fragment is an RFC 6901 pointer) → the node. */
final class References {
    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]+:.*", Pattern.DOTALL);

    private final Sources sources;

    References(Sources sources) {
        this.sources = sources;
    }

    Resolution resolve(ScalarNode ref) {
        String text = ref.text();
        if (SCHEME.matcher(text).matches()) {
            return new Resolution.Unsupported("it is a URL; copy the file next to the contract and refer to the copy");
        }
        int hash = text.indexOf('#');
        String address = hash < 0 ? text : text.substring(0, hash);
        String fragment = hash < 0 ? "" : text.substring(hash + 1);
        try {
            Path path =
                    address.isEmpty() ? ref.file().path() : sibling(ref.file().path(), decode(address));
            if (!address.isEmpty() && !Files.exists(path)) {
                return new Resolution.Missing(
                        "the file " + address + " does not exist",
                        siblings(path, address, hash < 0 ? "" : text.substring(hash)));
            }
            return fragment.isEmpty() || fragment.startsWith("/")
                    ? walk(sources.root(path), address, fragment)
                    : anchor(sources.root(path), address, decode(fragment));
        } catch (InvalidPathException e) {
            return new Resolution.Missing(address + " is no name of a file", List.of());
        } catch (SourceException e) {
            return new Resolution.Broken(e);
        }
    }

    private static Resolution anchor(SpecNode root, String address, String name) {
        List<SpecNode> found = Anchors.named(root, name);
        return switch (found.size()) {
            case 0 -> new Resolution.Missing(address + "#" + name + " does not exist", List.of());
            case 1 -> new Resolution.Found(found.get(0));
            default ->
                new Resolution.Unsupported("%d schemas have the anchor %s; write #/ and the path to the schema"
                        .formatted(found.size(), name));
        };
    }

    private static Path sibling(Path of, String address) {
        Path parent = of.getParent();
        return parent == null ? Path.of(address) : parent.resolve(address).normalize();
    }

    /** The files of the same folder, written the way the missing one is. */
    private static List<String> siblings(Path path, String address, String fragment) {
        Path folder = path.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        String before = address.substring(0, address.lastIndexOf('/') + 1);
        try (var entries = Files.list(folder)) {
            return entries.map(entry -> before + entry.getFileName() + fragment)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Resolution walk(SpecNode root, String address, String fragment) {
        SpecNode at = root;
        StringBuilder walked = new StringBuilder(address).append('#');
        // the first part is before the leading slash
        String[] steps = fragment.isEmpty() ? new String[] {""} : fragment.split("/", -1);
        for (int i = 1; i < steps.length; i++) {
            Optional<SpecNode> next = step(at, steps[i]);
            if (next.isEmpty()) {
                String prefix = walked + "/";
                List<String> known = at instanceof ObjectNode object
                        ? object.keys().stream()
                                .map(key -> prefix + escape(key))
                                .toList()
                        : List.of();
                return new Resolution.Missing(prefix + steps[i] + " does not exist", known);
            }
            at = next.get();
            walked.append('/').append(steps[i]);
        }
        return new Resolution.Found(at);
    }

    private static Optional<SpecNode> step(SpecNode at, String written) {
        String key = decode(written).replace("~1", "/").replace("~0", "~");
        if (at instanceof ObjectNode object) {
            return object.get(key).or(() -> object.get(written));
        }
        if (at instanceof ArrayNode array && key.matches("0|[1-9][0-9]{0,8}")) {
            int index = Integer.parseInt(key);
            return index < array.items().size() ? Optional.of(array.items().get(index)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // a lone percent sign
        }
    }

    private static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
