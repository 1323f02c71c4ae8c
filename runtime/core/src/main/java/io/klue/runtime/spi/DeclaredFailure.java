package io.klue.runtime.spi;

import io.klue.runtime.ApiError;
import io.klue.runtime.ApiException;
import io.klue.runtime.Payload;
import io.klue.runtime.internal.client.ErrorFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A failure as the contract declares it, with a body and headers of its own. Emitted classes make it. */
public final class DeclaredFailure extends ApiException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Object body;
    private final transient Consumer<Exchange> answer;
    private final transient List<Consumer<Exchange>> before = new ArrayList<>();

    private DeclaredFailure(ApiError error, @Nullable Object body, Consumer<Exchange> answer) {
        super(error);
        this.body = body;
        this.answer = answer;
    }

    /** Answers JSON; {@code reader} tells whether what would be sent keeps the contract. */
    public static <T> DeclaredFailure json(
            int status,
            String description,
            String mediaType,
            T body,
            BiConsumer<JsonWriter, T> writer,
            Function<JsonReader, @Nullable T> reader) {
        byte[] json = JsonWriter.toBytes(body, writer, Direction.RESPONSE);
        return new DeclaredFailure(
                ErrorFacts.of(json).error(status, description),
                body,
                exchange -> exchange.replyJson(status, mediaType, body, writer, reader));
    }

    /** Answers text. */
    public static DeclaredFailure text(int status, String description, String mediaType, String body) {
        return new DeclaredFailure(
                ErrorFacts.NONE.error(status, description),
                body,
                exchange -> exchange.replyText(status, mediaType, body));
    }

    /** Answers the payload with its media type, and closes it. */
    public static DeclaredFailure payload(int status, String description, Payload body) {
        return new DeclaredFailure(
                ErrorFacts.NONE.error(status, description), body, exchange -> exchange.reply(status, body));
    }

    /** Answers without a body. */
    public static DeclaredFailure empty(int status, String description) {
        return new DeclaredFailure(
                ErrorFacts.NONE.error(status, description), null, exchange -> exchange.reply(status));
    }

    /** Sets a header, as {@link Exchange#answerHeader}. */
    public DeclaredFailure header(String name, @Nullable Object value) {
        before.add(exchange -> exchange.answerHeader(name, value));
        return this;
    }

    /** Checks the answer, as {@link Exchange#checkAnswer}. */
    public DeclaredFailure check(Consumer<Violations> checks) {
        before.add(exchange -> exchange.checkAnswer(checks));
        return this;
    }

    /** What the contract declares as its body; null if that is nothing. */
    public @Nullable Object body() {
        return body;
    }

    /** Answers it. */
    public void answer(Exchange exchange) {
        before.forEach(step -> step.accept(exchange));
        answer.accept(exchange);
    }
}
