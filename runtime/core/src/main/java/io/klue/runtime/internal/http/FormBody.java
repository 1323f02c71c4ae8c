package io.klue.runtime.internal.http;

import io.klue.runtime.ApiException;
import io.klue.runtime.Payload;
import io.klue.runtime.internal.param.Escaping;
import io.klue.runtime.internal.param.RawValues;
import io.klue.runtime.spi.Violations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jetty.http.MultiPart;
import org.jspecify.annotations.Nullable;

/** The fields and files of a form, read as a whole when the first of them is asked for. */
final class FormBody implements AutoCloseable {
    private final RequestBody body;
    private final Violations violations;
    private final MultipartReader reader = new MultipartReader();
    private final Set<FormPart> counted = Collections.newSetFromMap(new IdentityHashMap<>());
    private List<FormPart> parts = List.of();
    private @Nullable RawValues urlEncoded;
    private boolean multipart;
    private long held;

    FormBody(RequestBody body, Violations violations) {
        this.body = body;
        this.violations = violations;
    }

    /** Every field. A part on disk or with a file name is one only if it has this name. */
    RawValues fields(String name) {
        RawValues pairs = read();
        if (!multipart) {
            return pairs;
        }
        RawValues fields = new RawValues(Escaping.PLAIN);
        for (FormPart part : parts) {
            if (part.isNamed(name)) {
                add(fields, name, part);
            } else if (part.isSmallField()) {
                add(fields, part.name(), part);
            }
        }
        return fields;
    }

    /** A part that is no text in its charset is recorded and left out. */
    private void add(RawValues fields, String name, FormPart part) {
        boolean first = counted.add(part);
        held += first ? part.length() : 0;
        if (held > body.limits().held()) {
            throw HttpErrors.tooLarge(body.limits().held());
        }
        Charset charset = part.mediaType().map(type -> charset(name, type)).orElse(StandardCharsets.UTF_8);
        try {
            fields.add(name, Texts.decode(part.content(), charset));
        } catch (CharacterCodingException e) {
            if (first) {
                violations.add("form/" + name, "format", Texts.expected(charset));
            }
        }
    }

    private static Charset charset(String name, MediaType type) {
        return type.javaCharset()
                .orElseThrow(() -> HttpErrors.unsupportedPart(name, type.shown(), Texts.KNOWN_CHARSET));
    }

    /**
     * The files of a field.
     *
     * @param mediaTypes what they may be; none: anything
     * @throws ApiException 415 if one is something else
     */
    List<Payload> files(String name, String... mediaTypes) {
        read();
        List<MediaType> accepted = Stream.of(mediaTypes).map(MediaType::parse).toList();
        String untyped = accepted.isEmpty()
                ? MediaType.BYTES
                : accepted.get(0).concrete().text();
        List<FormPart> named = parts.stream().filter(part -> part.isNamed(name)).toList();
        named.forEach(part -> require(part, accepted));
        return named.stream().map(part -> part.payload(untyped)).toList();
    }

    private static void require(FormPart part, List<MediaType> accepted) {
        part.mediaType()
                .filter(type -> !accepted.isEmpty() && type.best(accepted).isEmpty())
                .ifPresent(type -> {
                    throw HttpErrors.unsupportedPart(part.name(), type.shown(), MediaType.words(accepted));
                });
    }

    private RawValues read() {
        if (urlEncoded == null) {
            MediaType type = body.mediaType(MediaType.URLENCODED, MediaType.MULTIPART);
            multipart = type.isMultipartForm();
            urlEncoded = new RawValues(Escaping.QUERY);
            if (body.isPresent()) {
                if (multipart) {
                    parts = parts(type);
                } else {
                    urlEncoded = pairs();
                }
            }
        }
        return urlEncoded;
    }

    private RawValues pairs() {
        try {
            String text = Texts.decode(body.held().readAllBytes(), StandardCharsets.UTF_8);
            return RawValues.parse("form", text, violations);
        } catch (CharacterCodingException e) {
            violations.add("form", "format", Texts.expected(StandardCharsets.UTF_8));
            return new RawValues(Escaping.QUERY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<FormPart> parts(MediaType type) {
        String boundary = MultiPart.extractBoundary(type.text());
        if (boundary == null || boundary.isEmpty()) {
            throw HttpErrors.noBoundary();
        }
        try {
            return reader.read(body.streamed(), boundary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes what was written to disk. */
    @Override
    public void close() {
        reader.close();
    }
}
