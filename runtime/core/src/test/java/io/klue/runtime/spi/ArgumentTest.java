package io.klue.runtime.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.klue.runtime.JsonValue;
import io.klue.runtime.internal.param.Escaping;
import io.klue.runtime.internal.param.RawValues;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentTest {
    private static final ParamShape COLOR = ParamShape.object()
            .property("R", ParamShape.NUMBER)
            .property("name", ParamShape.STRING)
            .property("tags", ParamShape.list(ParamShape.STRING))
            .property("deep", ParamShape.object().property("on", ParamShape.BOOLEAN));

    private static String text(List<Map.Entry<String, String>> pairs) {
        return pairs.stream()
                .map(pair -> pair.getKey() + " <- " + pair.getValue())
                .collect(Collectors.joining(" & "));
    }

    private static Argument color(String json, ParamStyle style) {
        return Argument.of(JsonValue.parse(json), style, COLOR, JsonWriter::value);
    }

    private static JsonValue read(List<Map.Entry<String, String>> pairs, ParamStyle style, Escaping escaping) {
        RawValues source = new RawValues(escaping);
        pairs.forEach(pair -> source.add(pair.getKey(), pair.getValue()));
        Violations violations = new Violations();
        JsonValue value = Param.of("query", "c", source, violations).read(style, COLOR, JsonReader::value);
        assertEquals(List.of(), JsonTexts.lines(violations));
        return value;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "CSV → c <- R,100,name,a%2Cb%3D",
                "SSV → c <- R%20100%20name%20a%2Cb%3D",
                "TSV → c <- R%09100%09name%09a%2Cb%3D",
                "PIPES → c <- R%7C100%7Cname%7Ca%2Cb%3D",
                "MULTI → R <- 100 & name <- a%2Cb%3D",
                "SIMPLE_EXPLODED → c <- R=100,name=a%2Cb%3D",
                "LABEL → c <- .R,100,name,a%2Cb%3D",
                "LABEL_EXPLODED → c <- .R=100.name=a%2Cb%3D",
                "MATRIX → c <- ;c=R,100,name,a%2Cb%3D",
                "MATRIX_EXPLODED → c <- ;R=100;name=a%2Cb%3D",
                "DEEP_OBJECT → c[R] <- 100 & c[name] <- a%2Cb%3D",
            })
    void an_object_is_written_as_its_style_says_and_read_again(ParamStyle style, String written) {
        String json = "{\"R\":100,\"name\":\"a,b=\"}";
        List<Map.Entry<String, String>> pairs = color(json, style).written("c", Escaping.PATH);
        assertEquals(written, text(pairs));
        assertEquals(JsonValue.parse(json), read(pairs, style, Escaping.PATH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "CSV → c <- tags,%5B%22a%22%2C%22b%22%5D,deep,%7B%22on%22%3Atrue%7D",
                "MULTI → tags <- a & tags <- b & deep <- %7B%22on%22%3Atrue%7D",
                "DEEP_OBJECT → c[tags] <- a & c[tags] <- b & c[deep][on] <- true",
            })
    void what_a_style_cannot_nest_is_json(ParamStyle style, String written) {
        String json = "{\"tags\":[\"a\",\"b\"],\"deep\":{\"on\":true}}";
        List<Map.Entry<String, String>> pairs = color(json, style).written("c", Escaping.QUERY);
        assertEquals(written, text(pairs));
        assertEquals(JsonValue.parse(json), read(pairs, style, Escaping.QUERY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "CSV → QUERY → id <- a%2C1,b%20c",
                "CSV → COOKIE → id <- a%2C1,b%20c",
                "SSV → QUERY → id <- a%2C1%20b",
                "PIPES → HEADER → id <- a,1|b c",
                "MULTI → QUERY → id <- a%2C1 & id <- b%20c",
                "LABEL → PATH → id <- .a%2C1,b%20c",
                "LABEL_EXPLODED → PATH → id <- .a%2C1.b%20c",
                "MATRIX → PATH → id <- ;id=a%2C1,b%20c",
                "MATRIX_EXPLODED → PATH → id <- ;id=a%2C1;id=b%20c",
            })
    void a_list_is_written_as_its_style_says(ParamStyle style, Escaping escaping, String written) {
        List<String> items = style == ParamStyle.SSV ? List.of("a,1", "b") : List.of("a,1", "b c");
        assertEquals(written, text(Argument.list(items, style).written("id", escaping)));
    }

    @ParameterizedTest
    @CsvSource({"LABEL, .1.5", "LABEL_EXPLODED, .1%2E5", "MATRIX, ;id=1.5", "MATRIX_EXPLODED, ;id=1.5"})
    void a_scalar_has_what_its_style_puts_before_it(ParamStyle style, String written) {
        assertEquals("id <- " + written, text(Argument.scalar(1.5, style).written("id", Escaping.PATH)));
    }

    @Test
    void an_empty_list_is_left_out_unless_it_is_required() {
        assertEquals("", text(Argument.list(List.of(), ParamStyle.CSV).written("id", Escaping.QUERY)));
        assertEquals(
                "id <- ",
                text(Argument.list(List.of(), ParamStyle.CSV).required().written("id", Escaping.QUERY)));
        assertRefused(Argument.list(List.of(), ParamStyle.MULTI).required(), Escaping.QUERY);
    }

    @Test
    void reserved_characters_stay_where_they_do_no_harm() {
        String url = "http://a/b?c=d&e=f#g+h,i;j%20";
        assertEquals(
                "id <- http://a/b?c=d%26e=f%23g%2Bh,i;j%2520",
                text(Argument.scalar(url, ParamStyle.MULTI).reserved().written("id", Escaping.QUERY)));
        assertEquals(
                "id <- a/b%2C,c",
                text(Argument.list(List.of("a/b,", "c"), ParamStyle.CSV)
                        .reserved()
                        .written("id", Escaping.QUERY)));
    }

    @Test
    void what_would_arrive_changed_is_refused() {
        assertEquals(
                "The value of the parameter id cannot be sent: written as PIPES (QUERY), it would be read as another"
                        + " one, as when an item contains what separates items.",
                assertRefused(Argument.list(List.of("a|b"), ParamStyle.PIPES), Escaping.QUERY));
        assertRefused(Argument.list(List.of("a b"), ParamStyle.SSV), Escaping.QUERY);
        assertRefused(Argument.list(List.of("a,b"), ParamStyle.CSV), Escaping.HEADER);
        assertRefused(Argument.list(List.of(""), ParamStyle.CSV), Escaping.QUERY);
        assertRefused(color("{\"tags\":[]}", ParamStyle.DEEP_OBJECT), Escaping.QUERY);
        assertRefused(color("{\"a]b\":1}", ParamStyle.DEEP_OBJECT), Escaping.QUERY);
        assertRefused(
                Argument.of(new JsonValue.JsonString("1"), ParamStyle.MULTI, ParamShape.ANY, JsonWriter::value),
                Escaping.QUERY);
        assertEquals(
                "The value of the parameter id contains a null, which no style can write: leave it out.",
                assertRefused(color("{\"R\":null}", ParamStyle.CSV), Escaping.QUERY));
    }

    private static String assertRefused(Argument argument, Escaping escaping) {
        return assertThrows(IllegalArgumentException.class, () -> argument.written("id", escaping))
                .getMessage();
    }
}
