package io.klue.runtime.spi;

import io.klue.runtime.JsonValue;
import io.klue.runtime.internal.client.ClientMessages;
import io.klue.runtime.internal.client.WireText;
import io.klue.runtime.internal.param.Escaping;
import io.klue.runtime.internal.param.MalformedException;
import io.klue.runtime.internal.param.RawValues;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What a parameter of a call carries, and how it is written. Immutable. */
public final class Argument {
    /** Of a text that is JSON, which only a part of a form says. */
    private static final ParamShape JSON_TEXT = ParamShape.STRING.or(ParamShape.STRING);

    private final @Nullable JsonValue value;
    private final ParamStyle style;
    private final ParamShape shape;
    private final boolean required;
    private final boolean reserved;

    private Argument(
            @Nullable JsonValue value, ParamStyle style, ParamShape shape, boolean required, boolean reserved) {
        this.value = value;
        this.style = style;
        this.shape = shape;
        this.required = required;
        this.reserved = reserved;
    }

    private static Argument of(@Nullable JsonValue value, ParamStyle style, ParamShape shape) {
        return new Argument(value, style, shape, false, false);
    }

    /**
     * A scalar in its style.
     *
     * @param value as {@link Call} takes it; null and an empty Optional leave the parameter out
     */
    public static Argument scalar(@Nullable Object value, ParamStyle style) {
        return of(WireText.of(value).map(JsonValue.JsonString::new).orElse(null), style, ParamShape.STRING);
    }

    /** A list of scalars in its style; an empty one leaves the parameter out. */
    public static Argument list(Collection<?> items, ParamStyle style) {
        List<JsonValue> texts = WireText.listOf(items).stream()
                .<JsonValue>map(JsonValue.JsonString::new)
                .toList();
        return of(new JsonValue.JsonArray(texts), style, ParamShape.list(ParamShape.STRING));
    }

    /**
     * A JSON text (RFC 8259), for a parameter with {@code content}. In ASCII, so that headers can carry it.
     *
     * @param value null: the parameter is left out
     */
    public static <T> Argument json(@Nullable T value, BiConsumer<JsonWriter, T> writer) {
        return jsonText(value, writer, Direction.REQUEST);
    }

    /** As {@link #json}, in an answer. */
    public static <T> Argument answeredJson(@Nullable T value, BiConsumer<JsonWriter, T> writer) {
        return jsonText(value, writer, Direction.RESPONSE);
    }

    private static <T> Argument jsonText(@Nullable T value, BiConsumer<JsonWriter, T> writer, Direction direction) {
        JsonValue text = value == null ? null : new JsonValue.JsonString(ascii(jsonOf(value, writer, direction)));
        return of(text, ParamStyle.MULTI, JSON_TEXT);
    }

    /**
     * An object, or whatever else is written to JSON first.
     *
     * @param value null: the parameter is left out
     * @param shape what a server tells its texts by
     */
    public static <T> Argument of(
            @Nullable T value, ParamStyle style, ParamShape shape, BiConsumer<JsonWriter, T> writer) {
        return styled(value, style, shape, writer, Direction.REQUEST);
    }

    /** As {@link #of}, in an answer. */
    public static <T> Argument answered(
            @Nullable T value, ParamStyle style, ParamShape shape, BiConsumer<JsonWriter, T> writer) {
        return styled(value, style, shape, writer, Direction.RESPONSE);
    }

    private static <T> Argument styled(
            @Nullable T value,
            ParamStyle style,
            ParamShape shape,
            BiConsumer<JsonWriter, T> writer,
            Direction direction) {
        return of(value == null ? null : JsonValue.parse(jsonOf(value, writer, direction)), style, shape);
    }

    private static <T> String jsonOf(T value, BiConsumer<JsonWriter, T> writer, Direction direction) {
        return new String(JsonWriter.toBytes(value, writer, direction), StandardCharsets.UTF_8);
    }

    /** Outside of ASCII there is nothing but the content of strings, and there every character may be escaped. */
    private static String ascii(String json) {
        StringBuilder out = new StringBuilder(json.length());
        json.chars().forEach(c -> {
            if (c < 0x7f) {
                out.append((char) c);
            } else {
                out.append(String.format("\\u%04x", c));
            }
        });
        return out.toString();
    }

    /** The same, which is also sent if it is an empty list or object. */
    public Argument required() {
        return new Argument(value, style, shape, true, reserved);
    }

    /** The same; a query keeps reserved characters that do no harm as they are ({@code allowReserved}). */
    public Argument reserved() {
        return new Argument(value, style, shape, required, true);
    }

    /** The same, left out if it is an empty object. */
    public Argument unlessEmpty() {
        boolean empty =
                value instanceof JsonValue.JsonObject object && object.fields().isEmpty();
        return empty ? new Argument(null, style, shape, required, reserved) : this;
    }

    /** The media type of the parts of a form that carry it; empty for plain text. */
    public Optional<String> mediaType() {
        boolean objects = shape.isList() && !shape.isScalar() && !shape.items().isScalar();
        return shape == JSON_TEXT || objects ? Optional.of("application/json") : Optional.empty();
    }

    /**
     * The raw values with their names; none if it is left out.
     *
     * @throws IllegalArgumentException if it would arrive changed
     */
    public List<Map.Entry<String, String>> written(String name, Escaping escaping) {
        boolean emptyList =
                value instanceof JsonValue.JsonArray array && array.items().isEmpty();
        if (value == null || (emptyList && !required)) {
            return List.of();
        }
        List<Map.Entry<String, String>> pairs = new ArgumentText(name, style, escaping, reserved).pairs(value);
        if (!value.equals(asRead(name, escaping, pairs))) {
            throw ClientMessages.wouldArriveChanged(name, style, escaping);
        }
        return pairs;
    }

    /** What a server makes of it. */
    private @Nullable JsonValue asRead(String name, Escaping escaping, List<Map.Entry<String, String>> pairs) {
        RawValues sent = new RawValues(escaping);
        pairs.forEach(pair -> sent.add(pair.getKey(), pair.getValue()));
        try {
            String json = ParamJson.of(sent, name, style, shape);
            boolean emptyObject = json == null && required && style.isSpread() && shape.isOnlyObject();
            return emptyObject ? new JsonValue.JsonObject(Map.of()) : json == null ? null : JsonValue.parse(json);
        } catch (MalformedException | JsonException e) {
            return null;
        }
    }
}
