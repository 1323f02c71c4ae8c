package io.klue.runtime.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A user with an id, which is read-only, and a password, which is write-only; both are required. */
class DirectionTest {
    private static final String BOTH = "{\"id\":{\"nr\":1},\"password\":\"p\"}";
    private static final String REFUSED = "/id readOnly: must be left out of a request: only the server sets it";

    private final Violations violations = new Violations();

    private static @Nullable String user(JsonReader in) {
        StringBuilder user = new StringBuilder();
        in.beginObject();
        while (in.nextField()) {
            switch (in.field()) {
                case "id" -> user.append(in.refusesReadOnly() ? "" : in.value());
                case "password" -> user.append(in.string());
                default -> in.refuse();
            }
        }
        in.requiredInResponse("id");
        in.requiredInRequest("password");
        return in.build(user::toString);
    }

    private static void write(JsonWriter out, String user) {
        out.beginObject();
        if (out.carriesReadOnly()) {
            out.field("id").string(user);
        }
        if (out.carriesWriteOnly()) {
            out.field("password").string(user);
        }
        out.endObject();
    }

    private List<String> read(String json, Direction direction) {
        ByteArrayInputStream bytes = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        JsonReader.strict(bytes, violations, JsonLimits.DEFAULT, direction).document(DirectionTest::user);
        return JsonTexts.lines(violations);
    }

    @Test
    void aRequestMustNotSayWhatIsReadOnly() {
        assertEquals(List.of(REFUSED), read(BOTH, Direction.REQUEST));
    }

    @Test
    void aRequestMustSayWhatIsWriteOnlyAndRequired() {
        assertEquals(List.of("/password required: is required"), read("{}", Direction.REQUEST));
    }

    @Test
    void aResponseMustSayWhatIsReadOnlyAndRequired() {
        assertEquals(List.of("/id required: is required"), read("{}", Direction.RESPONSE));
    }

    @Test
    void aStoredDocumentMaySayEverythingAndMustSayNothing() {
        assertEquals(List.of(), read(BOTH, Direction.NONE));
        assertEquals(List.of(), read("{}", Direction.NONE));
    }

    @Test
    void eachDirectionLacksWhatTheOtherOneHas() {
        assertEquals("{\"password\":\"x\"}", written(Direction.REQUEST));
        assertEquals("{\"id\":\"x\"}", written(Direction.RESPONSE));
        assertEquals("{\"id\":\"x\",\"password\":\"x\"}", written(Direction.NONE));
    }

    private static String written(Direction direction) {
        return new String(JsonWriter.toBytes("x", DirectionTest::write, direction), StandardCharsets.UTF_8);
    }
}
