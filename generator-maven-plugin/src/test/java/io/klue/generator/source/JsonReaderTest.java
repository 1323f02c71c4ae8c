package io.klue.generator.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {

    @Test
    void every_node_knows_its_place() throws Exception {
        ObjectNode root = read("{\r\n\t\"info\": {\"title\": \"Pets\"},\r\n\t\"tags\": [1, {\"a/b\": true}]\r\n}\r\n");

        SpecNode title = root.object("info").orElseThrow().get("title").orElseThrow();
        assertEquals("api.json:2:20", title.span().toString());
        assertEquals(26, title.span().endColumn());
        assertEquals("api.json:2:11", title.keySpan().toString());
        ObjectNode tag = (ObjectNode) root.array("tags").orElseThrow().items().get(1);
        assertEquals("/tags/1/a~1b", tag.get("a/b").orElseThrow().pointer());
        assertEquals("api.json:3:22", tag.get("a/b").orElseThrow().span().toString());
    }

    @Test
    void strings_are_unescaped_and_surrogate_pairs_are_one_column() throws Exception {
        ObjectNode root =
                read("{\"a\": \"\\u00e9\\/\\n\\\"\\ud83d\\ude00\", \"\uD83D\uDE00\": \"\uD83D\uDE00\", \"c\": 1}");

        assertEquals("\u00e9/\n\"\uD83D\uDE00", root.string("a").orElseThrow());
        assertEquals("api.json:1:45", root.get("c").orElseThrow().keySpan().toString());
    }

    @Test
    void scalars_keep_their_kind_and_exact_value() throws Exception {
        ObjectNode root = read("{\"i\": 123456789012345678901234567890, \"n\": -1.50e2, \"b\": false, \"0\": null}");

        assertEquals(ScalarNode.Kind.INTEGER, scalar(root, "i").kind());
        assertEquals(
                new BigDecimal("123456789012345678901234567890"),
                scalar(root, "i").number());
        assertEquals(ScalarNode.Kind.NUMBER, scalar(root, "n").kind());
        assertEquals(new BigDecimal("-150"), scalar(root, "n").number().setScale(0));
        assertEquals(false, root.bool("b").orElseThrow());
        assertEquals(ScalarNode.Kind.NULL, scalar(root, "0").kind());
    }

    @Test
    void a_key_that_is_given_twice_is_refused_with_both_places() {
        SourceException e =
                assertThrows(SourceException.class, () -> read("{\"a\": 1, \"b\": {\"c\": 1, \"c\": 2}, \"a\": 2}"));

        assertEquals(
                List.of("c 1:24 1:16", "a 1:33 1:2"),
                e.all().stream()
                        .map(each -> (each.message().substring(8, 9) + " " + each.span() + " "
                                        + each.other().orElseThrow())
                                .replace("api.json:", ""))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": 1,} | 1:9 | no comma may stand before }",
                "{\"a\": [1,]} | 1:10 | no comma may stand before ]",
                "{\"a\" 1} | 1:6 | a colon is expected after the key a",
                "{a: 1} | 1:2 | a key in double quotes is expected here",
                "{\"a\": b} | 1:7 | b is no value; texts stand in double quotes",
                "{\"a\": 'b'} | 1:7 | 'b' is no value; texts stand in double quotes",
                "{\"a\": 01} | 1:7 | 01 is no value; texts stand in double quotes",
                "{\"a\": NaN} | 1:7 | NaN is no value; texts stand in double quotes",
                "{\"a\": } | 1:7 | a value is expected here",
                "{\"a\": | 1:6 | the text ends too early",
                "{\"a\": 1 | 1:8 | the text ends before }",
                "{\"a\": [1 2]} | 1:10 | a comma or ] is expected here",
                "{\"a\": \"x | 1:9 | the text ends inside of a string",
                "{\"a\": \"x\\q\"} | 1:9 | \\q is no escape",
                "{\"a\": \"\\u12\"} | 1:8 | \\u is no escape",
                "{\"a\": 1} x | 1:10 | the text goes on after the end of the value",
                "{\"a\": 1 // x} | 1:9 | a comma or } is expected here",
            })
    void invalid_json_is_one_sentence_with_its_place(String text, String place, String message) {
        SourceException e = assertThrows(SourceException.class, () -> read(text));

        assertEquals("this is not valid JSON: " + message, e.message());
        assertEquals("api.json:" + place, String.valueOf(e.span()));
    }

    @Test
    void a_line_break_or_control_character_in_a_string_is_refused() {
        assertMessage("this is not valid JSON: a string must end on its line", "{\"a\": \"x\ny\"}");
        assertMessage("this is not valid JSON: the control character U+0001 must be escaped", "{\"a\": \"\u0001\"}");
    }

    @Test
    void nesting_without_end_is_refused() {
        assertMessage("more than 256 levels of nesting", "[".repeat(1_000_000));
        assertMessage("more than 256 levels of nesting", "{\"a\":".repeat(1_000_000));
    }

    @Test
    void megabytes_on_one_line_are_read() throws Exception {
        StringBuilder text = new StringBuilder("{\"a\":[");
        while (text.length() < 4_000_000) {
            text.append(
                    "{\"name\":\"\uD83D\uDE00 pet\",\"size\":12,\"tags\":[\"x\",\"y\"],\"nested\":{\"deep\":null}},");
        }
        ObjectNode root = read(text.append("1]}").toString());

        List<SpecNode> items = root.array("a").orElseThrow().items();
        assertEquals("/a/" + (items.size() - 1), items.get(items.size() - 1).pointer());
    }

    private static void assertMessage(String message, String text) {
        assertEquals(
                message, assertThrows(SourceException.class, () -> read(text)).message());
    }

    private static ScalarNode scalar(ObjectNode object, String key) {
        return (ScalarNode) object.get(key).orElseThrow();
    }

    private static ObjectNode read(String text) throws SourceException {
        return (ObjectNode) JsonReader.read(SourceFile.of("api.json", text));
    }
}
