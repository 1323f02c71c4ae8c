package io.klue.runtime.internal.http;

import io.javalin.http.Context;
import io.klue.runtime.Payload;
import io.klue.runtime.spi.Direction;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        Object plain = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (plain == null) {
            return;
        }
        String text = plain instanceof Collection<?> items
                ? items.stream().map(Answer::text).collect(Collectors.joining(","))
                : text(plain);
        if (text.chars().anyMatch(c -> (c < ' ' && c != '\t') || c == 0x7f)) {
            throw new IllegalArgumentException(
                    "The header " + name + " of the answer would hold a control character: remove it from the value");
        }
        context.header(name, text);
    }

    private static String text(Object value) {
        return value instanceof OffsetDateTime time
                ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time)
                : String.valueOf(value);
    }

    void empty(int status) {
        begin(status, null);
    }

    <T> void json(int status, T body, BiConsumer<JsonWriter, T> writer) {
        json(status, out -> {
            JsonWriter json = JsonWriter.to(out, Direction.RESPONSE);
            writer.accept(json, body);
            json.flush();
        });
    }

    /** As {@link #json}; the whole body is looked at before anything goes out. */
    <T> void checkedJson(
            int status, T body, BiConsumer<JsonWriter, T> writer, Function<JsonReader, @Nullable T> reader) {
        byte[] bytes = JsonWriter.toBytes(body, writer, Direction.RESPONSE);
        check.json(bytes, reader);
        json(status, out -> out.write(bytes));
    }

    /** What writes a body. */
    private interface Source {
        void writeTo(OutputStream out) throws IOException;
    }

    private void json(int status, Source body) {
        begin(status, "application/json");
        SpillStream out = new SpillStream(size -> {
            if (size >= COMPRESSIBLE) {
                context.header("Vary", "Accept-Encoding");
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
        MediaType type = MediaType.parse(mediaType);
        begin(status, type.charset().isPresent() ? mediaType : mediaType + "; charset=utf-8");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        if (bytes.length >= COMPRESSIBLE) {
            context.header("Vary", "Accept-Encoding");
        }
        try {
            context.outputStream().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Not compressed: its length is known, and what is large is compressed already. */
    void payload(int status, Payload body) {
        try (body;
                InputStream in = body.stream()) {
            begin(status, body.mediaType());
            HttpServletResponse response = context.res();
            body.length().ifPresent(response::setContentLengthLong);
            body.fileName()
                    .filter(name -> !response.containsHeader("Content-Disposition"))
                    .ifPresent(name -> response.setHeader(
                            "Content-Disposition", "inline; filename*=UTF-8''" + Percent.encodeAll(name)));
            OutputStream out = response.getOutputStream();
            in.transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin(int status, @Nullable String mediaType) {
        if (given) {
            throw new IllegalStateException("The request was answered twice: answer it once");
        }
        check.judge();
        given = true;
        context.status(status);
        context.res().setContentType(mediaType);
        if (mediaType != null) {
            context.header("X-Content-Type-Options", "nosniff");
        }
    }
}
