package io.klue.it.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.it.roundtrip.shapes.Circle;
import io.klue.it.roundtrip.shapes.Color;
import io.klue.it.roundtrip.shapes.Polygon;
import io.klue.it.roundtrip.shapes.Shape;
import io.klue.it.roundtrip.shapes.ShapesApi;
import io.klue.it.roundtrip.shapes.ShapesClient;
import io.klue.it.roundtrip.shapes.ShapesRoutes;
import io.klue.it.roundtrip.shapes.Square;
import io.klue.it.roundtrip.shapes.Style;
import io.klue.it.roundtrip.shapes.StyleNested;
import io.klue.it.roundtrip.shapes.StyleNestedDeep;
import io.klue.it.roundtrip.shapes.StyleWidth;
import io.klue.runtime.Bytes;
import io.klue.runtime.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Unions, nested objects, maps, defaults, null: everything a body is made of. */
class ShapesRoundTripTest {
    private static final Style STYLE = Style.builder()
            .color(Color.RED)
            .fallback(Color.GREEN)
            .note(null)
            .width(StyleWidth._4)
            .opacity(new BigDecimal("0.123456789012345678901234567890"))
            .font("é\u2028\"\\/\ud83d\ude00")
            .created(OffsetDateTime.parse("2026-11-25T01:02:03.000000001-11:00"))
            .day(LocalDate.of(2026, 11, 25))
            .icon(Bytes.of((byte) 0, (byte) -1))
            .author(new UUID(1, 2))
            .extra(JsonValue.parse("[1, null, {\"a\": [true]}]"))
            .attributes(Map.of("k", "v"))
            .nested(StyleNested.builder()
                    .deep(StyleNestedDeep.builder().deeper("down").build())
                    .build())
            .free(Map.of("x", JsonValue.parse("1.50")))
            .additional(Map.of("count", 3L))
            .build();

    /** Answers the shape that it was given; a circle gets the id that its answer must have. */
    private static final class Echo implements ShapesApi {
        @Override
        public Shape addShape(Shape shape) {
            return shape instanceof Circle circle ? circle.toBuilder().id(7L).build() : shape;
        }

        @Override
        public int replaceShapes(Optional<List<Shape>> shapes) {
            return shapes.map(List::size).orElse(-1);
        }
    }

    private static void script(BothWays run, ShapesApi shapes) {
        Circle circle =
                Circle.builder().id(7L).label("c").radius(new BigDecimal("1.5")).build();
        Square square = Square.builder().side(2.5).build();
        Polygon polygon = Polygon.builder()
                .kind("hexagon")
                .addCorner(List.of(Optional.of(1f), Optional.empty()))
                .addCorner(List.of(Optional.of(2f), Optional.of(0.1f)))
                .addCorner(List.of(Optional.of(3f), Optional.of(-0f)))
                .style(STYLE)
                .build();
        run.call("circle", () -> shapes.addShape(circle).equals(circle));
        run.call("square", () -> shapes.addShape(square).equals(square));
        run.call("polygon", () -> shapes.addShape(polygon));
        run.call("polygon again", () -> shapes.addShape(polygon).equals(polygon));
        run.call("list", () -> shapes.replaceShapes(Optional.of(List.of(circle, square))));
        run.call("no list", () -> shapes.replaceShapes(Optional.empty()));
        run.call(
                "too long a list",
                () -> shapes.replaceShapes(Optional.of(List.of(
                        circle,
                        circle,
                        circle,
                        circle,
                        circle,
                        square.toBuilder().side(0.3).build()))));
        run.call(
                "all wrong",
                () -> shapes.addShape(polygon.toBuilder()
                        .corners(List.of(List.of(Optional.of(1f)), List.of(Optional.of(1f))))
                        .style(STYLE.toBuilder()
                                .attributes(Map.of("k", "longer than 8"))
                                .additional(Map.of("count", -1L))
                                .build())
                        .build()));
        run.call(
                "radius",
                () -> shapes.addShape(
                        circle.toBuilder().radius(BigDecimal.ZERO).label("").build()));
    }

    @Test
    void over_http_and_in_process_the_same_happens() {
        List<String> local = BothWays.logOf(run -> script(run, ShapesClient.local(new Echo())));
        List<String> remote = BothWays.served(
                ShapesRoutes.of(new Echo()), client -> BothWays.logOf(run -> script(run, ShapesClient.of(client))));

        assertEquals(String.join("\n", local), String.join("\n", remote));
        assertEquals("circle -> true", local.get(0));
        assertEquals("square -> true", local.get(1));
        assertEquals("polygon again -> true", local.get(3));
        assertEquals("list -> 2", local.get(4));
        assertEquals("no list -> -1", local.get(5));
        assertTrue(local.get(6).contains("maxItems") && local.get(6).contains("/5/side"), local.get(6));
        for (String pointer : List.of("/corners", "/corners/0", "/style/attributes/k", "/style/count")) {
            assertTrue(local.get(7).contains("pointer=" + pointer + ","), local.get(7));
        }
        assertTrue(local.get(8).contains("/radius") && local.get(8).contains("/label"), local.get(8));
    }

    @Test
    void what_the_contract_forbids_does_not_reach_the_implementation() {
        Map<String, Integer> statusOf = Map.ofEntries(
                Map.entry("{\"kind\":\"circle\",\"radius\":1}", 201),
                Map.entry("{\"radius\":1,\"kind\":\"circle\"}", 201),
                Map.entry("{\"kind\":\"circle\",\"radius\":1,\"unknown\":{\"a\":[1]}}", 201),
                Map.entry("{\"kind\":\"circle\",\"radius\":\"1\"}", 400),
                Map.entry("{\"kind\":\"circle\",\"radius\":null}", 400),
                Map.entry("{\"kind\":\"circle\",\"radius\":0}", 400),
                Map.entry("{\"kind\":\"circle\"}", 400),
                Map.entry("{\"kind\":\"Circle\",\"radius\":1}", 400),
                Map.entry("{\"radius\":1}", 400),
                Map.entry("{\"kind\":\"Square\",\"side\":1.5}", 201),
                Map.entry("{\"kind\":\"Square\",\"side\":1.5,\"more\":1}", 400),
                Map.entry("{\"kind\":\"Square\",\"side\":1.6}", 400),
                Map.entry("[]", 400),
                Map.entry("null", 400),
                Map.entry("", 400),
                Map.entry("{\"kind\":\"circle\",\"radius\":1,\"radius\":2}", 400),
                Map.entry("{\"kind\":\"circle\",\"radius\":1} x", 400),
                Map.entry("{nope", 400));
        BothWays.servedAt(ShapesRoutes.of(new Echo()), url -> {
            statusOf.forEach((body, status) -> assertEquals(
                    status, RawHttp.send("POST", url + "/v2/shapes", body).statusCode(), body));
            return null;
        });
    }
}
