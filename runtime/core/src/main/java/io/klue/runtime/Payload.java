package io.klue.runtime;

import io.klue.runtime.internal.EntityTag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

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

    private final PayloadFacts facts;
    private final Source source;

    private Payload(PayloadFacts facts, Source source) {
        this.facts = facts;
        this.source = source;
    }

    /** Content in memory; the array is copied. */
    public static Payload of(String mediaType, byte[] content) {
        byte[] copy = content.clone();
        return new Payload(
                PayloadFacts.of(mediaType, OptionalLong.of(copy.length)), () -> new ByteArrayInputStream(copy));
    }

    /** Content of unknown length that can be read once. Closing the payload closes the stream. */
    public static Payload of(String mediaType, InputStream content) {
        return new Payload(PayloadFacts.of(mediaType, OptionalLong.empty()), new OnceSource(content));
    }

    /** Content of known length that can be read once. Closing the payload closes the stream. */
    public static Payload of(String mediaType, InputStream content, long length) {
        return new Payload(PayloadFacts.of(mediaType, OptionalLong.of(length)), new OnceSource(content));
    }

    /**
     * The content of a file, named after it.
     *
     * @throws UncheckedIOException if there is no such file
     */
    public static Payload of(String mediaType, Path file) {
        try {
            PayloadFacts facts = PayloadFacts.of(mediaType, OptionalLong.of(Files.size(file)));
            Path name = file.getFileName();
            return new Payload(name == null ? facts : facts.named(name.toString()), () -> Files.newInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The media type with its parameters, such as {@code image/png}. */
    public String mediaType() {
        return facts.mediaType();
    }

    /** The number of bytes, where it is known beforehand. */
    public OptionalLong length() {
        return facts.length();
    }

    /** What the sender calls the file: never use it as a path unchecked. */
    public Optional<String> fileName() {
        return facts.fileName();
    }

    /** The same content under a file name. */
    public Payload named(String name) {
        return new Payload(facts.named(name), source);
    }

    /** Whether it is to be saved rather than shown (RFC 6266 section 4.2). */
    public boolean isAttachment() {
        return facts.attachment();
    }

    /** The same content, to be saved rather than shown, under the file name if it has one. */
    public Payload attachment() {
        return new Payload(facts.asAttachment(), source);
    }

    /** The entity tag as it stands in a header: {@code "v1"}, or {@code W/"v1"} for a weak one. */
    public Optional<String> tag() {
        return facts.tag().map(EntityTag::toString);
    }

    /**
     * The same content with a strong entity tag (RFC 9110 section 8.8.3), which names exactly these bytes. A server
     * answers 304 to who has them, and parts of them to who asks for a range, if the content can be read again.
     *
     * @param version printable characters without spaces and quotes
     */
    public Payload tagged(String version) {
        return tagged(new EntityTag(false, version));
    }

    /** As {@link #tagged}, with a weak tag: it names all versions that are equivalent. */
    public Payload weaklyTagged(String version) {
        return tagged(new EntityTag(true, version));
    }

    private Payload tagged(EntityTag tag) {
        return new Payload(facts.tagged(tag), source);
    }

    /** When the content was changed last, in whole seconds on the wire. */
    public Optional<Instant> lastModified() {
        return facts.lastModified();
    }

    /** The same content, changed last at this time; counts for a server as {@link #tagged} does. */
    public Payload lastModified(Instant time) {
        return new Payload(facts.modified(time), source);
    }

    /** The same content without a file name. */
    public Payload unnamed() {
        return new Payload(facts.unnamed(), source);
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
        OptionalLong length = length();
        return "Payload[" + mediaType() + (length.isPresent() ? ", " + length.getAsLong() + " bytes" : "") + "]";
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
