package io.klue.runtime.spi;

import io.klue.runtime.ApiException;
import io.klue.runtime.Payload;
import io.klue.runtime.RequestContext;
import io.klue.runtime.ServerSentEvent;
import io.klue.runtime.Streamed;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One request and its answer. What breaks the contract is recorded, and {@link #check()} refuses it all at once. A body
 * of another media type than those of {@link Endpoint#consumes()} is refused at once (415). Not thread-safe.
 */
public interface Exchange {
    RequestContext request();

    /** A parameter of the path template, percent-decoded. */
    Param path(String name);

    Param query(String name);

    /** A header; the name's case does not count. */
    Param header(String name);

    Param cookie(String name);

    /** A field of an {@code application/x-www-form-urlencoded} or {@code multipart/form-data} body. */
    Param form(String name);

    /** The form as a whole, whose fields are the properties of one value. */
    Param form();

    /** The required JSON body; null if it is absent or invalid, which is recorded. */
    <T> @Nullable T json(Function<JsonReader, @Nullable T> reader);

    /** The JSON body; empty if there is none or if it is invalid, which is recorded. */
    <T> Optional<T> optionalJson(Function<JsonReader, @Nullable T> reader);

    /** The text body in the charset of its media type, or that of the contract, UTF-8 by default. */
    Param text();

    /** The body as it comes in, limited in size. */
    Payload payload();

    /** As {@link #payload}; empty if there is none. */
    Optional<Payload> optionalPayload();

    /** Whether a body was sent, or at least its type. */
    boolean hasBody();

    /**
     * Which of the media types of {@link Endpoint#consumes()} the body is; the first if Content-Type does not say.
     *
     * @throws ApiException 415 if it is none of them
     */
    String mediaType();

    /**
     * The files of a field of a multipart form.
     *
     * @param mediaTypes media types and ranges ({@code image/*}) that each may have; none: any
     * @throws ApiException 415 if one has another
     */
    FormFile file(String formField, String... mediaTypes);

    /**
     * Ends the reading.
     *
     * @throws ApiException 400 {@code INVALID_PARAMETER} with everything that was recorded, if anything was
     */
    void check();

    /**
     * Sets a header of the answer.
     *
     * @param value an {@code Optional} counts as its content, null as no header; a collection is separated by commas
     */
    void answerHeader(String name, @Nullable Object value);

    /** Checks the answer that comes next, if answers of this server are checked at all. */
    void checkAnswer(Consumer<Violations> checks);

    /** Answers without a body. */
    void reply(int status);

    /** Answers {@code application/json}; {@code reader} tells whether what would be sent keeps the contract. */
    <T> void reply(int status, T body, BiConsumer<JsonWriter, T> writer, Function<JsonReader, @Nullable T> reader);

    /** As {@link #reply(int, Object, BiConsumer, Function)}, with a media type of JSON. */
    <T> void replyJson(
            int status,
            String mediaType,
            T body,
            BiConsumer<JsonWriter, T> writer,
            Function<JsonReader, @Nullable T> reader);

    /** Answers {@code application/json} that no contract describes. */
    <T> void reply(int status, T body, BiConsumer<JsonWriter, T> writer);

    /** Answers the payload with its media type, and closes it. */
    void reply(int status, Payload body);

    /** Answers text in UTF-8. */
    void replyText(int status, String mediaType, String body);

    /**
     * Answers JSON texts one by one, and closes where they come from. The first that {@code reader} finds to break the
     * contract cuts the connection.
     *
     * @param mediaType {@code application/json-seq} (RFC 7464), or one of lines, such as {@code application/jsonl}
     */
    <T> void replyStream(
            int status,
            String mediaType,
            Streamed<T> body,
            BiConsumer<JsonWriter, T> writer,
            Function<JsonReader, @Nullable T> reader);

    /** Answers {@code text/event-stream}, the data of each event as JSON; else as {@link #replyStream}. */
    <T> void replyEvents(
            int status,
            Streamed<ServerSentEvent<T>> body,
            BiConsumer<JsonWriter, T> writer,
            Function<JsonReader, @Nullable T> reader);

    /** As {@link #replyEvents}; writer and reader have to do with JSON strings, whose text the data are. */
    <T> void replyTextEvents(
            int status,
            Streamed<ServerSentEvent<T>> body,
            BiConsumer<JsonWriter, T> writer,
            Function<JsonReader, @Nullable T> reader);

    /** Which of these media types the caller wants most; the first if it wants none of them. */
    String chosen(String... mediaTypes);
}
