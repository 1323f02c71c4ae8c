package io.klue.runtime.internal.http;

import io.klue.runtime.Payload;
import io.klue.runtime.spi.Violations;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The fields and files of a form, read as a whole when the first of them is asked for. */
final class FormBody {
    /** Larger files go to disk until the request is over. */
    private static final int IN_MEMORY = 64 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(FormBody.class);
    private static final String ACCEPTED = "application/x-www-form-urlencoded or multipart/form-data";

    private final RequestBody body;
    private final HttpServletRequest request;
    private final Violations violations;
    private final List<Part> parts = new ArrayList<>();
    private @Nullable NamedValues fields;

    FormBody(RequestBody body, HttpServletRequest request, Violations violations) {
        this.body = body;
        this.request = request;
        this.violations = violations;
    }

    List<String> field(String name) {
        return fields().all(name);
    }

    @Nullable
    Payload file(String name) {
        fields();
        for (Part part : parts) {
            if (part.getName().equals(name) && part.getSubmittedFileName() != null) {
                return payload(part);
            }
        }
        return null;
    }

    private static Payload payload(Part part) {
        try {
            String type = Objects.requireNonNullElse(part.getContentType(), "application/octet-stream");
            return Payload.of(type, part.getInputStream(), part.getSize()).named(part.getSubmittedFileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private NamedValues fields() {
        if (fields == null) {
            fields = read();
        }
        return fields;
    }

    private NamedValues read() {
        body.require(type -> type.isUrlEncodedForm() || type.isMultipartForm(), ACCEPTED);
        if (body.mediaType().filter(MediaType::isMultipartForm).isPresent()) {
            return readMultipart();
        }
        try {
            String text = new String(body.stream().readAllBytes(), StandardCharsets.UTF_8);
            return NamedValues.parse("form", text, violations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private NamedValues readMultipart() {
        body.refuseTooLarge();
        request.setAttribute(
                "org.eclipse.jetty.multipartConfig",
                new MultipartConfigElement(
                        System.getProperty("java.io.tmpdir"), body.limit(), body.limit(), IN_MEMORY));
        NamedValues read = new NamedValues();
        try {
            for (Part part : request.getParts()) {
                parts.add(part);
                if (part.getName() != null && part.getSubmittedFileName() == null) {
                    read.add(part.getName(), text(part));
                }
            }
            return read;
        } catch (ServletException | IllegalStateException e) {
            throw isTooLarge(e) ? HttpErrors.tooLarge(body.limit()) : HttpErrors.brokenForm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Part part) throws IOException {
        MediaType type = MediaType.parse(Objects.requireNonNullElse(part.getContentType(), "text/plain"));
        try (var in = part.getInputStream()) {
            return new String(in.readAllBytes(), type.javaCharset().orElse(StandardCharsets.UTF_8));
        }
    }

    /** Jetty has no exception of its own for this. */
    private static boolean isTooLarge(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (message != null && (message.contains("max length") || message.contains("max file size"))) {
                return true;
            }
        }
        return false;
    }

    /** Deletes what was written to disk. */
    void close() {
        for (Part part : parts) {
            try {
                part.delete();
            } catch (IOException e) {
                LOG.warn("A temporary file of an upload could not be deleted", e);
            }
        }
    }
}
