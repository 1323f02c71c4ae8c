package io.klue.runtime.internal.http;

import io.javalin.http.Context;
import io.klue.runtime.ApiException;
import io.klue.runtime.Payload;
import io.klue.runtime.RequestContext;
import io.klue.runtime.ServerSentEvent;
import io.klue.runtime.Streamed;
import io.klue.runtime.internal.param.Escaping;
import io.klue.runtime.internal.param.RawValues;
import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.FormFile;
import io.klue.runtime.spi.JsonLimits;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Param;
import io.klue.runtime.spi.Violations;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An exchange on a Javalin context. */
final class JavalinExchange implements Exchange {
    private static final String REQUIRED = "is required";
    private static final String JSON = "application/json";

    private final Context context;
    private final ServedRequest served;
    private final HttpServletRequest request;
    private final PathTemplate template;
    private final List<String> rawPathValues;
    private final Violations violations = new Violations();
    private final RequestBody body;
    private final FormBody form;
    private final Answer answer;
    private final AnswerCheck answerCheck;
    private @Nullable RawValues query;
    private @Nullable RawValues cookies;

    JavalinExchange(
            Context context,
            ServedRequest served,
            PathTemplate template,
            List<String> rawPathValues,
            BodyLimits limits,
            AnswerCheck check) {
        this.context = context;
        this.served = served;
        this.request = context.req();
        this.template = template;
        this.rawPathValues = rawPathValues;
        this.body = new RequestBody(request, limits, served.endpoint().consumes());
        this.form = new FormBody(body, violations);
        this.answer = new Answer(context, check);
        this.answerCheck = check;
    }

    @Override
    public RequestContext request() {
        return served;
    }

    @Override
    public Param path(String name) {
        int index = template.names().indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("The path " + template + " has no parameter {" + name + "}");
        }
        List<String> raw = List.of(rawPathValues.get(index));
        return Param.of("path", name, RawValues.of(name, raw, Escaping.PATH), violations);
    }

    @Override
    public Param query(String name) {
        if (query == null) {
            String text = Objects.requireNonNullElse(request.getQueryString(), "");
            query = RawValues.parse("query", text, violations);
        }
        return Param.of("query", name, query, violations);
    }

    @Override
    public Param header(String name) {
        List<String> lines = Collections.list(request.getHeaders(name));
        return Param.of("header", name, RawValues.of(name, lines, Escaping.HEADER), violations);
    }

    @Override
    public Param cookie(String name) {
        if (cookies == null) {
            cookies = RawValues.cookies(Collections.list(request.getHeaders("Cookie")));
        }
        return Param.of("cookie", name, cookies, violations);
    }

    @Override
    public Param form(String name) {
        return Param.of("form", name, form.fields(name), violations);
    }

    @Override
    public Param form() {
        return Param.ofForm(form.fields(""), violations);
    }

    @Override
    public <T> @Nullable T json(Function<JsonReader, @Nullable T> reader) {
        requireUtf8(body.mediaType("application/json"));
        if (!body.isPresent()) {
            violations.add("", "required", REQUIRED);
            return null;
        }
        return JsonReader.strict(body.held(), violations, JsonLimits.DEFAULT).document(reader);
    }

    private static void requireUtf8(MediaType type) {
        if (!type.isUtf8()) {
            throw HttpErrors.unsupportedMediaType(type.shown(), type.type() + " in UTF-8");
        }
    }

    @Override
    public <T> Optional<T> optionalJson(Function<JsonReader, @Nullable T> reader) {
        return body.isPresent() ? Optional.ofNullable(json(reader)) : Optional.empty();
    }

    @Override
    public Param text() {
        MediaType type = body.mediaType("text/plain");
        Charset charset = type.javaCharset()
                .orElseThrow(() -> HttpErrors.unsupportedMediaType(type.shown(), Texts.KNOWN_CHARSET));
        if (!body.isPresentOrTyped()) {
            return Param.ofBody(null, violations);
        }
        try {
            return Param.ofBody(Texts.decode(body.held().readAllBytes(), charset), violations);
        } catch (CharacterCodingException e) {
            violations.add("", "format", Texts.expected(charset));
            return Param.ofBody(null, new Violations());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Payload payload() {
        String type = body.mediaType("*/*").text();
        long length = body.length();
        return length < 0 ? Payload.of(type, body.streamed()) : Payload.of(type, body.streamed(), length);
    }

    @Override
    public Optional<Payload> optionalPayload() {
        return body.isPresentOrTyped() ? Optional.of(payload()) : Optional.empty();
    }

    @Override
    public boolean hasBody() {
        return body.isPresentOrTyped();
    }

    @Override
    public String mediaType() {
        return body.matched().text();
    }

    @Override
    public FormFile file(String formField, String... mediaTypes) {
        return FormFile.of(formField, form.files(formField, mediaTypes), violations);
    }

    @Override
    public void check() throws ApiException {
        violations.throwIfAny();
    }

    @Override
    public void answerHeader(String name, @Nullable Object value) {
        answer.header(name, value);
    }

    @Override
    public void checkAnswer(Consumer<Violations> checks) {
        answerCheck.check(checks);
    }

    @Override
    public void reply(int status) {
        answer.empty(status);
    }

    @Override
    public <T> void reply(int status, T value, BiConsumer<JsonWriter, T> writer) {
        answer.json(status, JSON, value, writer);
    }

    @Override
    public <T> void reply(
            int status, T value, BiConsumer<JsonWriter, T> writer, Function<JsonReader, @Nullable T> reader) {
        replyJson(status, JSON, value, writer, reader);
    }

    @Override
    public <T> void replyJson(
            int status,
            String mediaType,
            T value,
            BiConsumer<JsonWriter, T> writer,
            Function<JsonReader, @Nullable T> reader) {
        if (answerCheck.isOn()) {
            answer.checkedJson(status, mediaType, value, writer, reader);
        } else {
            answer.json(status, mediaType, value, writer);
        }
    }

    @Override
    public void reply(int status, Payload payload) {
        answer.payload(status, payload);
    }

    @Override
    public void replyText(int status, String mediaType, String text) {
        answer.text(status, mediaType, text);
    }

    @Override
    public <T> void replyStream(
            int status,
            String mediaType,
            Streamed<T> body,
            BiConsumer<JsonWriter, T> writer,
            Function<JsonReader, @Nullable T> reader) {
        served.streams();
        boolean sequence = MediaType.parse(mediaType).type().equals("application/json-seq");
        answer.stream(
                status,
                mediaType,
                body,
                out -> new StreamAnswer<>(context, answerCheck, writer, reader).sendJson(body, sequence));
    }

    @Override
    public <T> void replyEvents(
            int status,
            Streamed<ServerSentEvent<T>> body,
            BiConsumer<JsonWriter, T> writer,
            Function<JsonReader, @Nullable T> reader) {
        events(status, body, new StreamAnswer<>(context, answerCheck, writer, reader), false);
    }

    @Override
    public <T> void replyTextEvents(
            int status,
            Streamed<ServerSentEvent<T>> body,
            BiConsumer<JsonWriter, T> writer,
            Function<JsonReader, @Nullable T> reader) {
        events(status, body, new StreamAnswer<>(context, answerCheck, writer, reader), true);
    }

    private <T> void events(int status, Streamed<ServerSentEvent<T>> body, StreamAnswer<T> sender, boolean text) {
        served.streams();
        answer.stream(status, "text/event-stream", body, out -> sender.sendEvents(body, text));
    }

    /** Tells caches that the answer depends on this header of the request. */
    void dependsOn(String header) {
        answer.vary(header);
    }

    @Override
    public String chosen(String... mediaTypes) {
        return served.preferred(mediaTypes).orElse(mediaTypes[0]);
    }

    boolean isAnswered() {
        return answer.isGiven();
    }

    /** Releases what the request took: temporary files of a form. */
    void close() {
        form.close();
    }
}
