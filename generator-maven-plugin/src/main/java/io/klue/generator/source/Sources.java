package io.klue.generator.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Reads contracts and the files that they refer to, each file once. */
public final class Sources {
    private final Path base;
    private final Map<Path, SourceFile> files = new LinkedHashMap<>();
    private final Map<Path, Document> documents = new LinkedHashMap<>();
    private final IdentityHashMap<ScalarNode, Resolution> resolutions = new IdentityHashMap<>();

    /** @param base the folder (the project's) that names of files are shown relative to */
    public Sources(Path base) {
        this.base = base.toAbsolutePath().normalize();
    }

    /**
     * Reads a contract: YAML, or JSON when the name ends in {@code .json} or the text begins with a brace.
     *
     * @throws SourceException if the file does not exist, is no UTF-8, no YAML or JSON, or no object
     */
    public ObjectNode load(Path file) throws SourceException {
        SpecNode root = root(file);
        if (root instanceof ObjectNode object) {
            return object;
        }
        throw SourceMessages.notAnObject(root.span(), root instanceof ArrayNode ? "an array" : "a single value");
    }

    /** All files read so far, also those that turned out to be broken. */
    public Collection<SourceFile> files() {
        return Collections.unmodifiableCollection(files.values());
    }

    /**
     * Follows a {@code $ref} one step, relative to the file that it stands in.
     *
     * @param ref the text of the {@code $ref}: {@code #/definitions/Pet}, {@code other.yaml#/x}, {@code other.json}
     */
    public Resolution resolve(ScalarNode ref) {
        Resolution known = resolutions.get(ref);
        if (known == null) {
            known = new References(this).resolve(ref);
            resolutions.put(ref, known);
        }
        return known;
    }

    /** The root of a file, of any kind; a failure is remembered as well. */
    SpecNode root(Path file) throws SourceException {
        Path path = file.toAbsolutePath().normalize();
        Document known = documents.get(path);
        if (known == null) {
            known = document(path);
            documents.put(path, known);
        }
        return known.root();
    }

    private Document document(Path path) {
        try {
            SourceFile file = read(path);
            files.put(path, file);
            return new Parsed(parse(file));
        } catch (SourceException e) {
            return new Failed(e);
        }
    }

    /** With slashes on every system, so that messages are the same everywhere. */
    private String name(Path path) {
        if (path.equals(base)) {
            return ".";
        }
        Path shown = path.startsWith(base) ? base.relativize(path) : path;
        return shown.toString().replace('\\', '/');
    }

    private SourceFile read(Path path) throws SourceException {
        String name = name(path);
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw SourceMessages.notFound(name);
        } catch (IOException e) {
            throw SourceMessages.unreadable(
                    name, Files.isDirectory(path) ? "it is a folder" : String.valueOf(e.getMessage()));
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            var decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            String text = decoder.decode(buffer).toString();
            return new SourceFile(name, path, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw notUtf8(name, path, bytes, buffer.position());
        }
    }

    private static SourceException notUtf8(String name, Path path, byte[] bytes, int position) {
        String before = new String(bytes, 0, position, StandardCharsets.UTF_8);
        var file = new SourceFile(name, path, new String(bytes, StandardCharsets.UTF_8));
        int index = before.codePointCount(0, before.length());
        int column = file.columnOf(index);
        return SourceMessages.notUtf8(new Span(file, file.lineOf(index), column, column + 1));
    }

    private static SpecNode parse(SourceFile file) throws SourceException {
        if (file.name().toLowerCase(Locale.ROOT).endsWith(".json")) {
            return JsonReader.read(file);
        }
        if (!file.text().stripLeading().startsWith("{")) {
            return YamlReader.read(file);
        }
        try {
            return JsonReader.read(file);
        } catch (SourceException notJson) {
            return YamlReader.read(file);
        }
    }

    private sealed interface Document {
        SpecNode root() throws SourceException;
    }

    private record Parsed(SpecNode root) implements Document {}

    private record Failed(SourceException cause) implements Document {
        @Override
        public SpecNode root() throws SourceException {
            throw cause;
        }
    }
}
