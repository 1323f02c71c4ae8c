package io.klue.runtime.spi;

import io.klue.runtime.ApiException;
import io.klue.runtime.Payload;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A request body of one of several kinds, which its media type tells. The media types are those of {@link
 * Endpoint#consumes()}, as they are written there.
 *
 * @param <B> what holds the body, whatever its kind
 */
public final class BodyChoice<B> {
    private final Exchange exchange;
    private final Map<String, Supplier<@Nullable B>> kinds = new LinkedHashMap<>();

    public BodyChoice(Exchange exchange) {
        this.exchange = exchange;
    }

    /** JSON of these media types. */
    public <T> BodyChoice<B> json(
            Function<T, B> variant, Function<JsonReader, @Nullable T> reader, String... mediaTypes) {
        return kind(() -> held(variant, exchange.json(reader)), mediaTypes);
    }

    /** A form of these media types, whose fields are the properties of one value. */
    public <T> BodyChoice<B> form(Function<T, B> variant, Function<Param, @Nullable T> reader, String... mediaTypes) {
        return kind(() -> held(variant, reader.apply(exchange.form().required())), mediaTypes);
    }

    /** Text of these media types. */
    public <T> BodyChoice<B> text(Function<T, B> variant, Function<Param, @Nullable T> reader, String... mediaTypes) {
        return kind(() -> held(variant, reader.apply(exchange.text().required())), mediaTypes);
    }

    /** Anything of these media types and ranges, streamed. */
    public BodyChoice<B> payload(Function<Payload, B> variant, String... mediaTypes) {
        return kind(() -> variant.apply(exchange.payload()), mediaTypes);
    }

    private BodyChoice<B> kind(Supplier<@Nullable B> reader, String... mediaTypes) {
        for (String mediaType : mediaTypes) {
            kinds.put(mediaType, reader);
        }
        return this;
    }

    private static <T, B> @Nullable B held(Function<T, B> variant, @Nullable T value) {
        return value == null ? null : variant.apply(value);
    }

    /**
     * The body; null if it is absent or invalid, which is recorded.
     *
     * @throws ApiException 415 if it is of no such media type
     */
    public @Nullable B required() {
        String mediaType = exchange.mediaType();
        Supplier<@Nullable B> reader = kinds.get(mediaType);
        if (reader == null) {
            throw new IllegalStateException("no kind of body is " + mediaType);
        }
        return reader.get();
    }

    /** As {@link #required()}; empty if there is none. */
    public Optional<B> optional() {
        return exchange.hasBody() ? Optional.ofNullable(required()) : Optional.empty();
    }
}
