package io.klue.runtime.spi;

import io.klue.runtime.Payload;
import io.klue.runtime.RemoteApiException;
import io.klue.runtime.internal.client.ErrorAnswers;
import io.klue.runtime.internal.client.FormBody;
import io.klue.runtime.internal.client.HeaderText;
import io.klue.runtime.internal.client.HttpTransport;
import io.klue.runtime.internal.client.IncomingReply;
import io.klue.runtime.internal.client.OutgoingRequest;
import io.klue.runtime.internal.client.RequestBody;
import io.klue.runtime.internal.client.RequestTarget;
import io.klue.runtime.internal.client.WireText;
import io.klue.runtime.internal.param.Escaping;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One call of an operation over HTTP. Collects its arguments, then sends them once. Not thread-safe.
 *
 * <p>A value is a String, Number, Boolean, UUID, URI, LocalDate, OffsetDateTime, OffsetTime or Bytes, or an Optional of one;
 * null and empty leave the parameter out, and so does an empty list. Each method throws IllegalArgumentException for a value that
 * cannot be sent where it shall stand.
 */
public final class Call {
    private final Endpoint endpoint;
    private final HttpTransport transport;
    private final RequestTarget target;
    private final List<Map.Entry<String, String>> headers = new ArrayList<>();
    private final List<String> cookies = new ArrayList<>();
    private FailureBodies failures = FailureBodies.NONE;
    private @Nullable FormBody form;
    private @Nullable RequestBody body;

    /** Made by {@link io.klue.runtime.ApiClient#call}. */
    public Call(Endpoint endpoint, HttpTransport transport) {
        this.endpoint = Objects.requireNonNull(endpoint, "endpoint");
        this.transport = Objects.requireNonNull(transport, "transport");
        this.target = new RequestTarget(endpoint.path());
    }

    /** A parameter of the path, which must not be empty. */
    public Call path(String name, Object value) {
        target.path(name, WireText.of(value).orElse(""));
        return this;
    }

    public Call path(String name, Collection<?> items, ParamStyle style) {
        return path(name, Argument.list(items, style));
    }

    public Call path(String name, Argument value) {
        List<Map.Entry<String, String>> written = value.written(name, Escaping.PATH);
        target.rawPath(name, written.isEmpty() ? "" : written.get(0).getValue());
        return this;
    }

    public Call query(String name, @Nullable Object value) {
        WireText.of(value).ifPresent(text -> target.query(name, text));
        return this;
    }

    public Call query(String name, Collection<?> items, ParamStyle style) {
        return query(name, Argument.list(items, style));
    }

    public Call query(String name, Argument value) {
        value.written(name, Escaping.QUERY).forEach(pair -> target.rawQuery(pair.getKey(), pair.getValue()));
        return this;
    }

    public Call header(String name, @Nullable Object value) {
        WireText.of(value).ifPresent(text -> headers.add(Map.entry(name, HeaderText.header(name, text))));
        return this;
    }

    public Call header(String name, Collection<?> items, ParamStyle style) {
        return header(name, Argument.list(items, style));
    }

    public Call header(String name, Argument value) {
        value.written(name, Escaping.HEADER)
                .forEach(pair -> headers.add(Map.entry(name, HeaderText.header(name, pair.getValue()))));
        return this;
    }

    public Call cookie(String name, @Nullable Object value) {
        return cookie(name, Argument.scalar(value, ParamStyle.MULTI));
    }

    public Call cookie(String name, Collection<?> items, ParamStyle style) {
        return cookie(name, Argument.list(items, style));
    }

    public Call cookie(String name, Argument value) {
        value.written(name, Escaping.COOKIE)
                .forEach(pair -> cookies.add(HeaderText.cookie(pair.getKey(), pair.getValue())));
        return this;
    }

    /** A field of a form; {@code application/x-www-form-urlencoded} unless it is made multipart. */
    public Call form(String name, @Nullable Object value) {
        return form(name, Argument.scalar(value, ParamStyle.MULTI));
    }

    public Call form(String name, Collection<?> items, ParamStyle style) {
        return form(name, Argument.list(items, style));
    }

    public Call form(String name, Argument value) {
        form().field(name, value);
        return this;
    }

    /** A form whose fields are the properties of an object. */
    public Call form(Argument fields) {
        return form("", fields);
    }

    /** Makes the form {@code multipart/form-data} (RFC 7578), also if no file is given. */
    public Call multipart() {
        form().multipart();
        return this;
    }

    /**
     * A file of a multipart form, streamed.
     *
     * @param payload a Payload, an Optional of one, or a collection of several
     */
    public Call file(String name, @Nullable Object payload) {
        form().multipart();
        if (payload instanceof Optional<?> optional) {
            file(name, optional.orElse(null));
        } else if (payload instanceof Collection<?> several) {
            several.forEach(one -> file(name, one));
        } else if (payload != null) {
            form().file(name, (Payload) payload);
        }
        return this;
    }

    private FormBody form() {
        FormBody fields = form == null ? new FormBody() : form;
        form = fields;
        return fields;
    }

    /** A JSON body of the endpoint's first media type, without what is {@code readOnly}. */
    public <T> Call json(T value, BiConsumer<JsonWriter, T> writer) {
        return json(mediaType("application/json"), value, writer);
    }

    /** A JSON body, without what is {@code readOnly}. */
    public <T> Call json(String mediaType, T value, BiConsumer<JsonWriter, T> writer) {
        body = RequestBody.ofBytes(mediaType, JsonWriter.toBytes(value, writer, Direction.REQUEST));
        return this;
    }

    /** A JSON body of the endpoint's first media type, or none. */
    public <T> Call optionalJson(Optional<T> value, BiConsumer<JsonWriter, T> writer) {
        value.ifPresent(present -> json(present, writer));
        return this;
    }

    /** A text body of the endpoint's first media type, or none. */
    public Call text(@Nullable Object value) {
        return text(mediaType("text/plain"), value);
    }

    /** A text body in the charset that the media type names, by default UTF-8; or none. */
    public Call text(String mediaType, @Nullable Object value) {
        WireText.of(value).ifPresent(text -> body = RequestBody.ofText(mediaType, text));
        return this;
    }

    private String mediaType(String otherwise) {
        return endpoint.consumes().stream()
                .filter(type -> !type.contains("*"))
                .findFirst()
                .orElse(otherwise);
    }

    /** A body of one of several kinds: what {@code choice} makes of this call. */
    public Call body(Consumer<Call> choice) {
        choice.accept(this);
        return this;
    }

    /** Any body, streamed. */
    public Call payload(Payload payload) {
        body = RequestBody.ofPayload(payload);
        return this;
    }

    /** Any body, streamed, or none. */
    public Call payload(Optional<Payload> payload) {
        payload.ifPresent(this::payload);
        return this;
    }

    /** How to read the bodies of failures; by default they are not read. */
    public Call failures(FailureBodies declared) {
        failures = declared;
        return this;
    }

    /**
     * As {@link #send(int...)}.
     *
     * @param status as the contract says it: {@code 303}, or {@code 2XX} for a range
     * @param more statuses
     */
    public Reply send(String status, String... more) {
        return send(actual -> Stream.concat(Stream.of(status), Stream.of(more))
                .anyMatch(one -> one.equals(String.valueOf(actual)) || one.equals(actual / 100 + "XX")));
    }

    /**
     * Sends the call and waits for status and headers of the answer.
     *
     * @param statuses those that the operation expects; none: any of success
     * @throws RemoteApiException if the answer has another status, with its error; 502 {@code SERVICE_UNREACHABLE} or 504
     *     {@code SERVICE_TIMEOUT} if there is none; 502 {@code BAD_RESPONSE} if it is not HTTP; 503 {@code
     *     CALL_INTERRUPTED} if the thread is interrupted, which it stays
     * @throws UncheckedIOException if the content of a payload cannot be read
     */
    public Reply send(int... statuses) {
        return send(status -> statuses.length == 0
                ? status / 100 == 2
                : IntStream.of(statuses).anyMatch(one -> one == status));
    }

    private Reply send(IntPredicate expected) {
        if (!cookies.isEmpty()) {
            headers.add(Map.entry("Cookie", String.join("; ", cookies)));
        }
        IncomingReply reply = transport.send(new OutgoingRequest(
                endpoint, target.rawPath(), target.rawQuery(), headers, form == null ? body : form.body()));
        if (expected.test(reply.status())) {
            return new Reply(reply);
        }
        throw ErrorAnswers.read(reply, failures::read);
    }
}
