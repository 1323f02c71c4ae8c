package io.klue.runtime.internal.http;

import io.klue.runtime.ApiException;
import io.klue.runtime.Payload;
import io.klue.runtime.internal.param.Escaping;
import io.klue.runtime.internal.param.RawValues;
import io.klue.runtime.spi.Violations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Attributes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The fields and files of a form, read as a whole when the first of them is asked for. Multipart forms are parsed by
 * Jetty, but from our limited stream: when Jetty reads the request itself and it is too large, no answer can be sent.
 */
final class FormBody {
    /** Larger parts go to disk until the request is over. */
    private static final int IN_MEMORY = 64 * 1024;

    private static final int MAX_PARTS = 1000;
    private static final Logger LOG = LoggerFactory.getLogger(FormBody.class);
    private static final String ACCEPTED = "application/x-www-form-urlencoded or multipart/form-data";

    private final RequestBody body;
    private final Violations violations;
    private MultiPartFormData.@Nullable Parts parts;
    private @Nullable RawValues fields;

    FormBody(RequestBody body, Violations violations) {
        this.body = body;
        this.violations = violations;
    }

    @Nullable
    Payload file(String name) {
        fields();
        if (parts != null) {
            for (MultiPart.Part part : parts) {
                if (name.equals(part.getName()) && part.getFileName() != null) {
                    return payload(part);
                }
            }
        }
        return null;
    }

    private static Payload payload(MultiPart.Part part) {
        String type =
                Objects.requireNonNullElse(part.getHeaders().get(HttpHeader.CONTENT_TYPE), "application/octet-stream");
        return Payload.of(type, Content.Source.asInputStream(part.createContentSource()), part.getLength())
                .named(part.getFileName());
    }

    RawValues fields() {
        if (fields == null) {
            fields = read();
        }
        return fields;
    }

    private RawValues read() {
        body.require(type -> type.isUrlEncodedForm() || type.isMultipartForm(), ACCEPTED);
        MediaType type = body.mediaType().filter(MediaType::isMultipartForm).orElse(null);
        if (type != null) {
            return readMultipart(type);
        }
        try {
            String text = new String(body.stream().readAllBytes(), StandardCharsets.UTF_8);
            return RawValues.parse("form", text, violations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RawValues readMultipart(MediaType type) {
        MultiPartConfig config = new MultiPartConfig.Builder()
                .location(Path.of(System.getProperty("java.io.tmpdir")))
                .maxParts(MAX_PARTS)
                .maxMemoryPartSize(IN_MEMORY)
                .useFilesForPartsWithoutFileName(true)
                .maxPartSize(body.limit())
                .maxSize(body.limit())
                .build();
        RawValues read = new RawValues(Escaping.PLAIN);
        try {
            Content.Source source = Content.Source.from(body.stream());
            parts = MultiPartFormData.getParts(source, new Attributes.Mapped(), type.text(), config);
        } catch (CompletionException | IllegalArgumentException | IllegalStateException e) {
            throw refusal(e);
        }
        for (MultiPart.Part part : parts) {
            if (part.getName() != null && part.getFileName() == null) {
                read.add(part.getName(), text(part));
            }
        }
        return read;
    }

    private static String text(MultiPart.Part part) {
        String type = Objects.requireNonNullElse(part.getHeaders().get(HttpHeader.CONTENT_TYPE), "text/plain");
        return part.getContentAsString(MediaType.parse(type).javaCharset().orElse(StandardCharsets.UTF_8));
    }

    /** What our stream has thrown comes back as a cause. */
    private static RuntimeException refusal(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ApiException known) {
                return known;
            }
            if (cause instanceof IOException io) {
                return new UncheckedIOException(io);
            }
        }
        return HttpErrors.brokenForm();
    }

    /** Deletes what was written to disk. */
    void close() {
        if (parts == null) {
            return;
        }
        for (MultiPart.Part part : parts) {
            try {
                part.delete();
            } catch (IOException e) {
                LOG.warn("A temporary file of an upload could not be deleted", e);
            }
        }
    }
}
