package io.klue.runtime.internal.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the parts of multipart/form-data with Jetty's parser. A part goes to disk when it, or all of them together, grow
 * too large for memory; {@link #close()} deletes what is there, however far the reading came.
 */
final class MultipartReader implements MultiPart.Parser.Listener, AutoCloseable {
    private static final int PART_IN_MEMORY = 64 * 1024;
    private static final int FORM_IN_MEMORY = 1024 * 1024;
    private static final int MAX_PARTS = 1000;
    private static final int MAX_HEADERS = 16 * 1024;
    private static final int BUFFER = 16 * 1024;
    private static final Logger LOG = LoggerFactory.getLogger(MultipartReader.class);

    private final List<FormPart> parts = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private int inMemory;
    private int begun;
    private @Nullable Path file;
    private @Nullable OutputStream disk;
    private @Nullable Exception failure;

    /**
     * All parts in their order.
     *
     * @throws io.klue.runtime.ApiException 400 for what is no such form, 413 for what has too many parts
     */
    List<FormPart> read(InputStream in, String boundary) throws IOException {
        MultiPart.Parser parser = new MultiPart.Parser(boundary, this);
        parser.setMaxParts(-1);
        parser.setPartHeadersMaxLength(MAX_HEADERS);
        byte[] buffer = new byte[BUFFER];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            parser.parse(Content.Chunk.from(ByteBuffer.wrap(buffer, 0, n), false));
            rethrow();
        }
        parser.parse(Content.Chunk.EOF);
        rethrow();
        return parts;
    }

    /** The parser swallows what its listener throws. */
    private void rethrow() throws IOException {
        if (failure instanceof IOException io) {
            throw io;
        } else if (failure instanceof RuntimeException known) {
            throw known;
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private void attempt(Step step) {
        if (failure == null) {
            try {
                step.run();
            } catch (IOException | RuntimeException e) {
                failure = e;
            }
        }
    }

    @Override
    public void onPartBegin() {
        headers.clear();
        begun++;
        attempt(() -> {
            if (begun > MAX_PARTS) {
                throw HttpErrors.tooManyParts(MAX_PARTS);
            }
        });
    }

    @Override
    public void onPartHeader(String name, String value) {
        headers.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>(1))
                .add(value);
    }

    @Override
    public void onPartContent(Content.Chunk chunk) {
        attempt(() -> {
            byte[] bytes = new byte[chunk.remaining()];
            chunk.get(bytes, 0, bytes.length);
            write(bytes);
        });
    }

    private void write(byte[] bytes) throws IOException {
        boolean fits = memory.size() + bytes.length <= PART_IN_MEMORY && inMemory + bytes.length <= FORM_IN_MEMORY;
        if (disk == null && fits) {
            memory.write(bytes);
            inMemory += bytes.length;
            return;
        }
        if (disk == null) {
            file = Files.createTempFile(Path.of(System.getProperty("java.io.tmpdir")), "klue-", ".part");
            files.add(file);
            disk = Files.newOutputStream(file);
            inMemory -= memory.size();
            memory.writeTo(disk);
            memory.reset();
        }
        disk.write(bytes);
    }

    @Override
    public void onPartEnd() {
        attempt(() -> {
            if (disk != null) {
                disk.close();
            }
            ContentDisposition disposition = ContentDisposition.parse(
                    headers.getOrDefault("content-disposition", List.of("")).get(0));
            if (disposition.name() == null) {
                throw HttpErrors.namelessPart(parts.size() + 1);
            }
            parts.add(new FormPart(disposition, headers, memory.toByteArray(), file));
            memory.reset();
            disk = null;
            file = null;
        });
    }

    @Override
    public void onFailure(Throwable problem) {
        attempt(() -> {
            // the parser counts the bytes of the headers, and has no other limit left
            throw problem instanceof IllegalStateException
                    ? HttpErrors.partHeadersTooLarge(MAX_HEADERS)
                    : HttpErrors.brokenForm();
        });
    }

    @Override
    public void close() {
        try {
            if (disk != null) {
                disk.close();
            }
        } catch (IOException e) {
            LOG.debug("A temporary file of an upload could not be closed", e);
        }
        for (Path each : files) {
            try {
                Files.deleteIfExists(each);
            } catch (IOException e) {
                LOG.warn("A temporary file of an upload could not be deleted", e);
            }
        }
    }
}
