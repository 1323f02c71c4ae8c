package io.klue.runtime.internal.http;

import io.klue.runtime.Payload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of a multipart form, in memory or in a file. */
final class FormPart {
    private final String name;
    private final @Nullable String fileName;
    private final Map<String, List<String>> headers;
    private final byte[] bytes;
    private final @Nullable Path file;

    /**
     * @param headers by their names in small letters
     * @param bytes its content, unless that is in the file
     */
    FormPart(ContentDisposition disposition, Map<String, List<String>> headers, byte[] bytes, @Nullable Path file) {
        this.name = Objects.requireNonNull(disposition.name());
        this.fileName = disposition.fileName();
        this.headers = Map.copyOf(headers);
        this.bytes = bytes;
        this.file = file;
    }

    String name() {
        return name;
    }

    /** Browsers escape some characters of a name. */
    boolean isNamed(String field) {
        return name.equals(field) || name.equals(ContentDisposition.escaped(field));
    }

    boolean isSmallField() {
        return fileName == null && file == null;
    }

    Optional<MediaType> mediaType() {
        return headers.getOrDefault("content-type", List.of()).stream()
                .findFirst()
                .map(MediaType::parse);
    }

    long length() {
        try {
            return file == null ? bytes.length : Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] content() {
        try {
            return file == null ? bytes : Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content as the sender names and types it. It can be read as long as the request is served. */
    Payload payload(String defaultType) {
        String type = mediaType().map(MediaType::text).orElse(defaultType);
        Payload payload = file == null ? Payload.of(type, bytes) : Payload.of(type, file);
        return fileName == null ? payload.unnamed() : payload.named(fileName);
    }
}
