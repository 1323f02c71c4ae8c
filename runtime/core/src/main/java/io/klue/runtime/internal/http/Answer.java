package io.klue.runtime.internal.http;

import io.javalin.http.Context;
import io.klue.runtime.Payload;
import io.klue.runtime.Streamed;
import io.klue.runtime.internal.EntityTag;
import io.klue.runtime.internal.client.WireText;
import io.klue.runtime.internal.param.Escaping;
import io.klue.runtime.spi.Argument;
import io.klue.runtime.spi.Direction;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.ParamStyle;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The one answer of a request. */
final class Answer {
    private static final int COMPRESSIBLE = 1500;

    private final Context context;
    private final AnswerCheck check;
    private boolean given;

    Answer(Context context, AnswerCheck check) {
        this.context = context;
        this.check = check;
    }

    /** Whether one of the methods that answer was called. */
    boolean isGiven() {
        return given;
    }

    void header(String name, @Nullable Object value) {
        texts(name, value instanceof Optional<?> optional ? optional.orElse(null) : value)
                .forEach(text -> {
                    refuseControlCharacters(name, text);
                    context.header(name, text);
                });
    }

    private static List<String> texts(String name, @Nullable Object value) {
        if (value instanceof Collection<?> items) {
            return items.isEmpty() ? List.of("") : written(name, Argument.list(items, ParamStyle.CSV));
        }
        return value instanceof Argument argument
                ? written(name, argument)
                : WireText.of(value).stream().toList();
    }

    private static List<String> written(String name, Argument argument) {
        return argument.written(name, Escaping.HEADER).stream()
                .map(Map.Entry::getValue)
                .toList();
    }

    private static void refuseControlCharacters(String name, String text) {
        if (text.chars().anyMatch(c -> (c < ' ' && c != '\t') || c == 0x7f)) {
            throw new IllegalArgumentException(
                    "The header " + name + " of the answer would hold a control character: remove it from the value");
        }
    }

    void empty(int status) {
        begin(status, "");
    }

    <T> void json(int status, String mediaType, T body, BiConsumer<JsonWriter, T> writer) {
        json(status, mediaType, out -> {
            JsonWriter json = JsonWriter.to(out, Direction.RESPONSE);
            writer.accept(json, body);
            json.flush();
        });
    }

    /** As {@link #json}; the whole body is looked at before anything goes out. */
    <T> void checkedJson(
            int status,
            String mediaType,
            T body,
            BiConsumer<JsonWriter, T> writer,
            Function<JsonReader, @Nullable T> reader) {
        byte[] bytes = JsonWriter.toBytes(body, writer, Direction.RESPONSE);
        check.json(bytes, reader);
        json(status, mediaType, out -> out.write(bytes));
    }

    /** What writes a body. */
    interface Source {
        void writeTo(OutputStream out) throws IOException;
    }

    private void json(int status, String mediaType, Source body) {
        if (isKnown(status)) {
            return;
        }
        begin(status, mediaType);
        SpillStream out = new SpillStream(size -> {
            if (size >= COMPRESSIBLE) {
                vary("Accept-Encoding");
            }
            return context.outputStream();
        });
        try {
            body.writeTo(out);
            out.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void text(int status, String mediaType, String body) {
        if (isKnown(status)) {
            return;
        }
        MediaType type = MediaType.parse(mediaType);
        begin(status, type.charset().isPresent() ? mediaType : mediaType + "; charset=utf-8");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        if (bytes.length >= COMPRESSIBLE) {
            vary("Accept-Encoding");
        }
        try {
            context.outputStream().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void payload(int status, Payload body) {
        try (body) {
            new PayloadAnswer(context.req(), context.res(), this::begin, body).send(status);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends elements one by one, and closes what they come from, whatever happens. */
    void stream(int status, String mediaType, Streamed<?> elements, Source sender) {
        try (elements) {
            if (!context.res().containsHeader("Cache-Control")) {
                context.header("Cache-Control", "no-cache");
            }
            begin(status, mediaType);
            sender.writeTo(context.res().getOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the caller has this version already, by the ETag of the answer; then that is what it is told. */
    private boolean isKnown(int status) {
        Optional<EntityTag> tag = Optional.ofNullable(context.res().getHeader("ETag"))
                .filter(header -> status == 200)
                .flatMap(EntityTag::parse);
        Preconditions conditions = new Preconditions(context.req(), tag, Optional.empty());
        if (conditions.fail()) {
            throw HttpErrors.preconditionFailed();
        }
        boolean known = conditions.hasIt();
        if (known) {
            begin(304, "");
        }
        return known;
    }

    /** Tells caches that the answer depends on this header of the request. */
    void vary(String header) {
        String others = context.res().getHeader("Vary");
        if (others == null) {
            context.header("Vary", header);
        } else if (!List.of(others.split("\\s*,\\s*")).contains(header)) {
            context.header("Vary", others + ", " + header);
        }
    }

    private void begin(int status, String mediaType) {
        if (given) {
            throw new IllegalStateException("The request was answered twice: answer it once");
        }
        check.judge();
        given = true;
        context.status(status);
        context.res().setContentType(mediaType.isEmpty() ? null : mediaType);
        if (!mediaType.isEmpty()) {
            context.header("X-Content-Type-Options", "nosniff");
        }
    }
}
