package io.klue.runtime.spi;

import com.fasterxml.jackson.core.JsonToken;
import io.klue.runtime.JsonValue;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON text (RFC 8259) as it streams in. Whatever is wrong becomes a violation with its JSON pointer, and reading
 * goes on; after malformed text, which is one violation too, every object and array ends and every value is null. Strict
 * (a server reads a request): every keyword counts. Lenient (a client reads an answer, or a stored document): only what
 * the Java types cannot hold is a violation; unknown fields and constants, constraints and nulls pass. Not thread-safe.
 *
 * <p>Each method that reads a value must be called once per field, item or document.
 */
public final class JsonReader extends JsonScalars {
    private final JsonTokens tokens;
    private final JsonObjects objects = new JsonObjects();
    private final JsonUnions unions;
    private final JsonChecks checks;
    private final Violations violations;
    private final JsonPath path;
    private final boolean strict;
    private final Direction direction;

    private JsonReader(JsonTokens tokens, Violations violations, boolean strict, Direction direction) {
        super(tokens, violations, strict);
        this.direction = direction;
        this.tokens = tokens;
        this.checks = new JsonChecks(tokens, violations);
        this.unions = new JsonUnions(tokens, violations, strict);
        this.violations = violations;
        this.path = violations.path();
        this.strict = strict;
    }

    /** A strict reader of a request in UTF-8, which records to {@code violations}. The stream stays open. */
    public static JsonReader strict(InputStream json, Violations violations, JsonLimits limits) {
        return strict(json, violations, limits, Direction.REQUEST);
    }

    /** A strict reader of a text in UTF-8, which records to {@code violations}. The stream stays open. */
    public static JsonReader strict(InputStream json, Violations violations, JsonLimits limits, Direction direction) {
        return new JsonReader(JsonTokens.strict(json, violations, limits), violations, true, direction);
    }

    /** A lenient reader of a text in UTF-8, which records to {@code violations}. The stream stays open. */
    public static JsonReader lenient(InputStream json, Violations violations, JsonLimits limits) {
        return new JsonReader(JsonTokens.lenient(json, violations, limits), violations, false, Direction.NONE);
    }

    /** A lenient reader of a text in memory, which records to {@code violations}. */
    public static JsonReader lenient(String json, Violations violations, JsonLimits limits) {
        return new JsonReader(JsonTokens.lenient(json, violations, limits), violations, false, Direction.NONE);
    }

    /**
     * Reads the whole text: one value and nothing after it. Call it once, before anything else.
     *
     * @return the value; null if anything was recorded
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public <T> @Nullable T document(Function<JsonReader, @Nullable T> reader) {
        int before = violations.count();
        try {
            T value = root(reader);
            if (value == null && !strict && violations.count() == before) {
                violations.add("type", Messages.notNull());
            }
            return violations.count() == before ? value : null;
        } finally {
            tokens.close();
        }
    }

    private <T> @Nullable T root(Function<JsonReader, @Nullable T> reader) {
        if (tokens.next() == null && !tokens.isBroken()) {
            violations.add("json", Messages.empty());
            return null;
        }
        T value = reader.apply(this);
        if (tokens.next() != null) {
            violations.add("json", Messages.trailing(tokens.line(), tokens.column()));
        }
        return value;
    }

    /** Enters the object that comes next. */
    public void beginObject() {
        objects.open(expect(tokens.token() == JsonToken.START_OBJECT, "an object"));
    }

    /** Goes to the next field of the object; false if there is none. */
    public boolean nextField() {
        JsonObjects.Open object = objects.current();
        leaveField(object);
        if (!object.isReadable() || tokens.next() != JsonToken.FIELD_NAME) {
            return false;
        }
        String name = tokens.text();
        if (name == null) {
            return false;
        }
        path.enter(name);
        boolean isNew = object.enterField(name);
        if (!isNew && strict) {
            violations.add("duplicate", Messages.duplicate());
        }
        isWhole(name);
        tokens.next();
        return true;
    }

    private void leaveField(JsonObjects.Open object) {
        if (object.field() != null) {
            path.leave();
            object.leaveField();
        }
    }

    /**
     * The name of the field whose value comes next.
     *
     * @throws IllegalStateException if there is none
     */
    public String field() {
        String field = objects.current().field();
        if (field == null) {
            throw new IllegalStateException("No field is open: call nextField() first");
        }
        return field;
    }

    /** This reader, for a value that is secret: what is recorded of it, and of what it holds, does not show it. */
    public JsonReader sensitive() {
        path.markSensitive();
        return this;
    }

    /** Passes over the value. */
    public void skip() {
        tokens.skip();
    }

    /** Passes over the value of a field that the contract does not allow, which a strict reader records. */
    public void refuse() {
        if (strict) {
            violations.add("additionalProperties", Messages.additionalProperties());
        }
        tokens.skip();
    }

    /** Strict: records that a field is required, unless the object had it (null counts). Call it after the last field. */
    public void required(String field) {
        JsonObjects.Open object = objects.current();
        if (strict && object.isReadable() && !tokens.isBroken() && !object.has(field)) {
            violations.missing(field);
        }
    }

    /** As {@link #required(String)}, for a field that is {@code writeOnly}: only requests must have it. */
    public void requiredInRequest(String field) {
        if (direction == Direction.REQUEST) {
            required(field);
        }
    }

    /** As {@link #required(String)}, for a field that is {@code readOnly}: only responses must have it. */
    public void requiredInResponse(String field) {
        if (direction == Direction.RESPONSE) {
            required(field);
        }
    }

    /** Whether the value of a {@code readOnly} field was sent by a caller; it is recorded then and passed over. */
    public boolean refusesReadOnly() {
        boolean refused = strict && direction == Direction.REQUEST;
        if (refused) {
            violations.add("readOnly", Messages.readOnly());
            tokens.skip();
        }
        return refused;
    }

    /**
     * Ends the object and builds what it says. Fields that the builder misses are recorded as required.
     *
     * @return null if it cannot be built
     */
    public <T> @Nullable T build(Supplier<T> builder) {
        if (!endObject()) {
            return null;
        }
        try {
            return builder.get();
        } catch (MissingFieldsException e) {
            e.fields().forEach(violations::missing);
            return null;
        }
    }

    /** As {@link #build(Supplier)}, for an object whose number of properties is bounded. */
    public <T> @Nullable T build(ObjectConstraint size, Supplier<T> builder) {
        JsonObjects.Open object = objects.current();
        if (strict && object.isReadable() && !tokens.isBroken()) {
            size.checkSize(object.count(), violations);
        }
        return build(builder);
    }

    private boolean endObject() {
        JsonObjects.Open object = objects.current();
        leaveField(object);
        objects.close();
        return object.isReadable() && !tokens.isBroken();
    }

    /** Any value. */
    public @Nullable JsonValue value() {
        JsonToken token = tokens.token();
        if (token == null) {
            return null;
        }
        return switch (token) {
            case START_OBJECT -> checks.container(this, in -> new JsonValue.JsonObject(in.map(JsonReader::value)));
            case START_ARRAY -> checks.container(this, in -> new JsonValue.JsonArray(in.list(JsonReader::value)));
            case VALUE_STRING -> wrapped(string(), JsonValue.JsonString::new);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> wrapped(decimal(), JsonValue.JsonNumber::new);
            case VALUE_TRUE, VALUE_FALSE -> new JsonValue.JsonBoolean(token == JsonToken.VALUE_TRUE);
            default -> new JsonValue.JsonNull();
        };
    }

    private static <T> @Nullable JsonValue wrapped(@Nullable T value, Function<T, JsonValue> wrap) {
        return value == null ? null : wrap.apply(value);
    }

    /** Any value that keeps to the rules, as far as this reader is strict. */
    public @Nullable JsonValue value(Rules rules) {
        return strict ? checks.value(this, rules) : value();
    }

    /**
     * What {@code read} reads of the value that comes next. A strict reader looks at the whole of it first, at most 100,000
     * tokens, and records where it breaks the rules. A place and keyword that both find broken is recorded once.
     */
    public <T> @Nullable T checked(Rules rules, Function<JsonReader, @Nullable T> read) {
        return strict ? checks.checked(this, rules, read) : read.apply(this);
    }

    /** What {@code read} reads, or null for a JSON null. */
    public <T> @Nullable T nullable(Function<JsonReader, @Nullable T> read) {
        return tokens.token() == JsonToken.VALUE_NULL ? null : read.apply(this);
    }

    /** What {@code read} reads, or empty for a JSON null. */
    public <T> Optional<T> optional(Function<JsonReader, @Nullable T> read) {
        return Optional.ofNullable(nullable(read));
    }

    /** The items of an array, without those that could not be read. */
    public <T> List<T> list(Function<JsonReader, @Nullable T> item) {
        List<T> items = new ArrayList<>();
        readItems(item, items);
        return items;
    }

    /** As {@link #list(Function)}; the constraint is checked if all items could be read. */
    public <T> List<T> list(ArrayConstraint constraint, Function<JsonReader, @Nullable T> item) {
        List<T> items = new ArrayList<>();
        if (readItems(item, items)) {
            checked(items, constraint);
        }
        return items;
    }

    private <T> boolean readItems(Function<JsonReader, @Nullable T> read, List<T> items) {
        if (!expect(tokens.token() == JsonToken.START_ARRAY, "an array")) {
            return false;
        }
        int index = 0;
        path.enter(index);
        for (JsonToken token = tokens.next(); token != null && token != JsonToken.END_ARRAY; token = tokens.next()) {
            T item = read.apply(this);
            if (item != null) {
                items.add(item);
            }
            path.leave();
            path.enter(++index);
        }
        path.leave();
        return items.size() == index && !tokens.isBroken();
    }

    /** The fields of an object in their order, without those that could not be read. */
    public <T> Map<String, T> map(Function<JsonReader, @Nullable T> value) {
        Map<String, T> fields = new LinkedHashMap<>();
        readFields(value, fields);
        return fields;
    }

    /** As {@link #map(Function)}; the constraint is checked if all values could be read. */
    public <T> Map<String, T> map(ObjectConstraint constraint, Function<JsonReader, @Nullable T> value) {
        Map<String, T> fields = new LinkedHashMap<>();
        if (readFields(value, fields)) {
            checked(fields, constraint);
        }
        return fields;
    }

    private <T> boolean readFields(Function<JsonReader, @Nullable T> read, Map<String, T> fields) {
        boolean whole = true;
        beginObject();
        while (nextField()) {
            String name = field();
            T value = read.apply(this);
            if (value != null) {
                fields.put(name, value);
            } else {
                whole = false;
            }
        }
        return endObject() && whole;
    }

    /**
     * The value of the property that tells the type of the object that comes next, which is then still to be read.
     *
     * @return {@code ""} if there is none, which is recorded
     */
    public String discriminator(String property) {
        return unions.discriminator(this, property);
    }

    /** The JSON type of the value that comes next; null where the text is malformed. */
    public JsonKind kind() {
        return JsonKind.of(tokens.token());
    }

    /**
     * Which of the choices the value that comes next, and is then still to be read, satisfies.
     *
     * @return its index, or -1 if it is not exactly one, which a strict reader records; a lenient one takes the first
     */
    public int oneOf(Rules... choices) {
        return checks.oneOf(this, strict, choices);
    }

    /** What {@code make} makes of a value that was read; null for null. */
    public <V, T> @Nullable T as(@Nullable V value, Function<V, T> make) {
        return value == null ? null : make.apply(value);
    }

    /** Passes over a value that is of no variant; a lenient reader answers what {@code make} makes of it. */
    public <T> @Nullable T noVariant(Function<JsonValue, T> make) {
        if (!strict) {
            return as(value(), make);
        }
        tokens.skip();
        return null;
    }

    /**
     * As {@link #noVariant(Function)}; a strict reader records the JSON type.
     *
     * @param expected the types of the variants, as in "must be …"
     */
    public <T> @Nullable T noVariant(String expected, Function<JsonValue, T> make) {
        return strict && !expect(false, expected) ? null : noVariant(make);
    }

    /**
     * Passes over an object of a type that the contract does not know, which a strict reader records.
     *
     * @param property the discriminator
     * @param value its value
     * @param make what a lenient reader answers
     */
    public <T> @Nullable T unrecognized(String property, String value, Function<String, T> make) {
        return unions.unrecognized(property, value) ? make.apply(value) : null;
    }
}
