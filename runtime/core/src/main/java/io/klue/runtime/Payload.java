package io.klue.runtime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Binary content with its media type, in both directions. Content from bytes or a file can be read again and again;
 * content from a stream once. Not thread-safe.
 */
public final class Payload implements AutoCloseable {
    /** Where the content comes from. */
    private interface Source {
        InputStream open() throws IOException;

        default void close() throws IOException {}
    }

    private final String mediaType;
    private final OptionalLong length;
    private final @Nullable String fileName;
    private final Source source;

    private Payload(String mediaType, OptionalLong length, @Nullable String fileName, Source source) {
        this.mediaType = Objects.requireNonNull(mediaType, "mediaType");
        this.length = length;
        this.fileName = fileName;
        this.source = source;
    }

    /** Content in memory; the array is copied. */
    public static Payload of(String mediaType, byte[] content) {
        byte[] copy = content.clone();
        return new Payload(mediaType, OptionalLong.of(copy.length), null, () -> new ByteArrayInputStream(copy));
    }

    /** Content of unknown length that can be read once. Closing the payload closes the stream. */
    public static Payload of(String mediaType, InputStream content) {
        return new Payload(mediaType, OptionalLong.empty(), null, new OnceSource(content));
    }

    /** Content of known length that can be read once. Closing the payload closes the stream. */
    public static Payload of(String mediaType, InputStream content, long length) {
        return new Payload(mediaType, OptionalLong.of(length), null, new OnceSource(content));
    }

    /**
     * The content of a file, named after it.
     *
     * @throws UncheckedIOException if there is no such file
     */
    public static Payload of(String mediaType, Path file) {
        try {
            Path name = file.getFileName();
            return new Payload(
                    mediaType,
                    OptionalLong.of(Files.size(file)),
                    name == null ? null : name.toString(),
                    () -> Files.newInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The media type with its parameters, such as {@code image/png}. */
    public String mediaType() {
        return mediaType;
    }

    /** The number of bytes, where it is known beforehand. */
    public OptionalLong length() {
        return length;
    }

    /** What the sender calls the file: never use it as a path unchecked. */
    public Optional<String> fileName() {
        return Optional.ofNullable(fileName);
    }

    /** The same content under a file name. */
    public Payload named(String name) {
        return new Payload(mediaType, length, Objects.requireNonNull(name, "name"), source);
    }

    /**
     * The content.
     *
     * @throws IllegalStateException if it came from a stream and was opened before
     * @throws UncheckedIOException if it cannot be opened
     */
    public InputStream stream() {
        try {
            return source.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * All bytes; closes the payload.
     *
     * @throws IllegalStateException if it came from a stream and was opened before
     * @throws UncheckedIOException if it cannot be read
     */
    public byte[] readAll() {
        try (this;
                InputStream in = stream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the content can be read again: it comes from bytes or a file. */
    public boolean isRepeatable() {
        return !(source instanceof OnceSource);
    }

    /** Releases what the content comes from; reading a stream payload ends here. */
    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "Payload[" + mediaType + (length.isPresent() ? ", " + length.getAsLong() + " bytes" : "") + "]";
    }

    private static final class OnceSource implements Source {
        private final InputStream content;
        private boolean opened;

        OnceSource(InputStream content) {
            this.content = Objects.requireNonNull(content, "content");
        }

        @Override
        public InputStream open() {
            if (opened) {
                throw new IllegalStateException("This payload comes from a stream, which can be read only once."
                        + " Keep the bytes of readAll() to use them again.");
            }
            opened = true;
            return content;
        }

        @Override
        public void close() throws IOException {
            content.close();
        }
    }
}
