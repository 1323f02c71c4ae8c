package io.klue.it.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.it.roundtrip.zoo.Animal;
import io.klue.it.roundtrip.zoo.AnimalBase;
import io.klue.it.roundtrip.zoo.Cat;
import io.klue.it.roundtrip.zoo.Circle;
import io.klue.it.roundtrip.zoo.Closed;
import io.klue.it.roundtrip.zoo.Dog;
import io.klue.it.roundtrip.zoo.Event;
import io.klue.it.roundtrip.zoo.Mixed;
import io.klue.it.roundtrip.zoo.Opened;
import io.klue.it.roundtrip.zoo.Shape;
import io.klue.it.roundtrip.zoo.Square;
import io.klue.it.roundtrip.zoo.ZooApi;
import io.klue.it.roundtrip.zoo.ZooClient;
import io.klue.it.roundtrip.zoo.ZooRoutes;
import io.klue.runtime.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Unions that heirs make, and those that a type, a constant or only trying tells apart. */
class ZooRoundTripTest {
    private static final Dog REX = Dog.builder()
            .name("Rex")
            .friend(Cat.builder().name("Tom").lives(9).build())
            .build();

    private static final class Echo implements ZooApi {
        @Override
        public Animal addAnimal(Animal animal) {
            return animal;
        }

        @Override
        public Mixed putMixed(Mixed mixed) {
            return mixed;
        }

        @Override
        public Optional<Shape> addShape(Optional<Shape> shape) {
            return shape;
        }
    }

    private static void script(BothWays run, ZooApi zoo) {
        run.call("dog", () -> zoo.addAnimal(REX).equals(REX));
        run.call("base", () -> zoo.addAnimal(AnimalBase.builder().name("Any").build()));
        run.call(
                "ten lives",
                () -> zoo.addAnimal(Cat.builder().name("Tom").lives(10).build()));
        run.call("string", () -> zoo.putMixed(new Mixed.OfString("abc")));
        run.call("integer", () -> zoo.putMixed(new Mixed.OfInt64(7)));
        run.call("list", () -> zoo.putMixed(new Mixed.OfStringList(List.of("a"))));
        run.call("dog as one of many", () -> zoo.putMixed(REX).equals(REX));
        run.call("long string", () -> zoo.putMixed(new Mixed.OfString("abcdef")));
        run.call(
                "circle",
                () -> zoo.addShape(
                        Optional.of(Circle.builder().radius(BigDecimal.ONE).build())));
        run.call(
                "square",
                () -> zoo.addShape(
                        Optional.of(Square.builder().side(BigDecimal.TEN).build())));
        run.call("null", () -> zoo.addShape(Optional.empty()));
    }

    @Test
    void over_http_and_in_process_the_same_happens() {
        List<String> local = BothWays.logOf(run -> script(run, ZooClient.local(new Echo())));
        List<String> remote = BothWays.served(
                ZooRoutes.of(new Echo()), client -> BothWays.logOf(run -> script(run, ZooClient.of(client))));

        assertEquals(String.join("\n", local), String.join("\n", remote));
        assertEquals("dog -> true", local.get(0));
        assertEquals("base -> AnimalBase[name=Any]", local.get(1));
        assertTrue(local.get(2).contains("pointer=/lives, keyword=maximum"), local.get(2));
        assertEquals("integer -> OfInt64[value=7]", local.get(4));
        assertEquals("dog as one of many -> true", local.get(6));
        assertTrue(local.get(7).contains("keyword=maxLength"), local.get(7));
        assertEquals("square -> Optional[Square[side=10]]", local.get(9));
        assertEquals("null -> Optional.empty", local.get(10));
    }

    @Test
    void what_fits_no_variant_or_two_does_not_reach_the_implementation() {
        Map<String, Map<String, Integer>> statusOf = Map.of(
                "POST /animals",
                        Map.of(
                                "{\"kind\":\"feline\",\"name\":\"Tom\",\"lives\":3}", 200,
                                "{\"lives\":3,\"name\":\"Tom\",\"kind\":\"feline\"}", 200,
                                "{\"kind\":\"Cat\",\"name\":\"Tom\",\"lives\":3}", 400,
                                "{\"kind\":\"feline\",\"name\":\"Tom\"}", 400,
                                "{\"kind\":\"Dog\",\"name\":\"\"}", 400,
                                "{\"kind\":\"Dog\",\"name\":\"R\",\"friend\":{\"kind\":\"Fish\",\"name\":\"x\"}}", 400,
                                "{\"name\":\"Tom\"}", 400),
                "PUT /mixed", Map.of("\"abc\"", 200, "1.5", 400, "true", 400, "null", 400, "[1]", 400, "{}", 400),
                "POST /shapes",
                        Map.of(
                                "{\"radius\":1}", 200,
                                "{\"radius\":1,\"more\":2}", 200,
                                "{\"radius\":1,\"side\":2}", 400,
                                "{\"radius\":-1,\"side\":2}", 200,
                                "{\"radius\":-1}", 400,
                                "null", 200,
                                "{}", 400));
        BothWays.servedAt(ZooRoutes.of(new Echo()), url -> {
            statusOf.forEach((operation, bodies) -> bodies.forEach((body, status) -> assertEquals(
                    status,
                    RawHttp.send(operation.split(" ")[0], url + operation.split(" ")[1], body)
                            .statusCode(),
                    operation + " " + body)));
            return null;
        });
    }

    @Test
    void a_client_keeps_what_is_newer_than_its_code() {
        assertEquals(new Mixed.Unrecognized(JsonValue.parse("true")), Mixed.CODEC.fromJson("true"));
        assertEquals(new Shape.Unrecognized(JsonValue.parse("{\"height\":1}")), Shape.CODEC.fromJson("{\"height\":1}"));
        assertEquals(new Animal.Unrecognized("Fish"), Animal.CODEC.fromJson("{\"kind\":\"Fish\"}"));
    }

    @Test
    void a_constant_of_each_variant_tells_which_it_is() {
        assertEquals(Opened.builder().by("me").build(), Event.CODEC.fromJson("{\"by\":\"me\",\"type\":\"opened\"}"));
        assertTrue(Event.CODEC.fromJson("{\"type\":\"shut\"}") instanceof Closed);
    }
}
