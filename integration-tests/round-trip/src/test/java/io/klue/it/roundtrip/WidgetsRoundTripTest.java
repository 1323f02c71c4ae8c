package io.klue.it.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.it.roundtrip.widgets.Part;
import io.klue.it.roundtrip.widgets.PostAnythingBody;
import io.klue.it.roundtrip.widgets.Widget;
import io.klue.it.roundtrip.widgets.WidgetsApi;
import io.klue.it.roundtrip.widgets.WidgetsClient;
import io.klue.it.roundtrip.widgets.WidgetsRoutes;
import io.klue.runtime.JsonValue;
import java.math.BigInteger;
import java.net.URI;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Keywords that no Java type says, on parameters, records and values without a type. */
class WidgetsRoundTripTest {
    private static final Widget WIDGET = Widget.builder()
            .name("w")
            .color(JsonValue.parse("{\"rgb\": [1, 2, 3]}"))
            .size(JsonValue.of("M"))
            .parts(List.of(Part.builder().kind("frame").build()))
            .email("a@example.com")
            .website(URI.create("https://example.com/a"))
            .opens(OffsetTime.parse("09:30:00+01:00"))
            .serial(new BigInteger("123456789012345678901234567890"))
            .additional(Map.of("x-note", JsonValue.of("kept"), "count", JsonValue.of(3)))
            .build();

    private static final class Echo implements WidgetsApi {
        @Override
        public Widget putWidget(String code, Widget widget) {
            return widget;
        }

        @Override
        public void postAnything(PostAnythingBody body) {}
    }

    private static void script(BothWays run, WidgetsApi widgets) {
        run.call("all kept", () -> widgets.putWidget("a", WIDGET).equals(WIDGET));
        run.call("parameter", () -> widgets.putWidget("none", WIDGET));
        run.call(
                "dependentRequired, not, if",
                () -> widgets.putWidget(
                        "a",
                        Widget.builder()
                                .name("w")
                                .card("gold")
                                .website(URI.create("https://example.com"))
                                .build()));
        run.call(
                "contains, dependentSchemas, propertyNames, patternProperties, additionalProperties",
                () -> widgets.putWidget(
                        "a",
                        Widget.builder()
                                .name("w")
                                .serial(BigInteger.ONE)
                                .parts(List.of(Part.builder().kind("wheel").build()))
                                .additional(Map.of(
                                        "a-name-of-more-than-twenty", JsonValue.of(1),
                                        "x-n", JsonValue.of(1),
                                        "other", JsonValue.of("no integer")))
                                .build()));
        run.call(
                "mixed enum",
                () -> widgets.putWidget(
                        "a", WIDGET.toBuilder().color(JsonValue.of("blue")).build()));
        run.call(
                "type array",
                () -> widgets.putWidget(
                        "a", WIDGET.toBuilder().size(JsonValue.of("XXL")).build()));
    }

    @Test
    void over_http_and_in_process_the_same_happens() {
        List<String> local = BothWays.logOf(run -> script(run, WidgetsClient.local(new Echo())));
        List<String> remote = BothWays.served(
                WidgetsRoutes.of(new Echo()), client -> BothWays.logOf(run -> script(run, WidgetsClient.of(client))));

        assertEquals(String.join("\n", local), String.join("\n", remote));
        assertEquals("all kept -> true", local.get(0));
        assertHas(local.get(1), "pointer=path/code, keyword=not");
        assertHas(local.get(2), "keyword=dependentRequired", "keyword=not", "pointer=/email, keyword=required");
        assertHas(
                local.get(3),
                "pointer=/parts, keyword=contains",
                "pointer=/color, keyword=required",
                "pointer=/a-name-of-more-than-twenty, keyword=propertyNames",
                "pointer=/x-n, keyword=type",
                "pointer=/other, keyword=type");
        assertHas(local.get(4), "pointer=/color, keyword=enum");
        assertHas(local.get(5), "pointer=/size, keyword=pattern");
    }

    private static void assertHas(String line, String... parts) {
        for (String part : parts) {
            assertTrue(line.contains(part), part + " is not in " + line);
        }
    }
}
