package io.klue.generator.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {

    @Test
    void every_node_knows_its_place_in_the_text_and_in_the_tree() throws Exception {
        ObjectNode root = read("info:\n  title: Pets\npaths:\n  /a/{b}~c:\n    get: [x, {y: 1}]\n");

        SpecNode title = root.object("info").orElseThrow().get("title").orElseThrow();
        assertEquals("api.yaml:2:10", title.span().toString());
        assertEquals(14, title.span().endColumn());
        assertEquals("api.yaml:2:3", title.keySpan().toString());
        assertEquals("/info/title", title.pointer());

        ObjectNode path = root.object("paths").orElseThrow().object("/a/{b}~c").orElseThrow();
        ArrayNode get = path.array("get").orElseThrow();
        ObjectNode item = (ObjectNode) get.items().get(1);
        SpecNode y = item.get("y").orElseThrow();
        assertEquals("/paths/~1a~1{b}~0c/get/1/y", y.pointer());
        assertEquals("api.yaml:5:18", y.span().toString());
        assertEquals("", root.pointer());
    }

    @Test
    void keys_keep_the_order_of_the_document_and_are_strings() throws Exception {
        ObjectNode root = read("200: a\nyes: b\nnull: c\n1.5: d\n");

        assertEquals(List.of("200", "yes", "null", "1.5"), List.copyOf(root.keys()));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "true, BOOLEAN",
                "False, BOOLEAN",
                "yes, STRING",
                "no, STRING",
                "on, STRING",
                "off, STRING",
                "y, STRING",
                "1:30, STRING",
                "190:20:30, STRING",
                "2024-01-31, STRING",
                "2001-12-14t21:59:43.10-05:00, STRING",
                "=, STRING",
                "~, NULL",
                "null, NULL",
                "12, INTEGER",
                "-3, INTEGER",
                "0o17, INTEGER",
                "0x1F, INTEGER",
                "123456789012345678901234567890, INTEGER",
                "1_000, STRING",
                "0b11, STRING",
                "1.5, NUMBER",
                "1e3, NUMBER",
                ".5, NUMBER",
                ".inf, STRING",
                ".NaN, STRING",
                "1.2.3, STRING",
                "'12', STRING",
                "\"true\", STRING",
                "!!str 12, STRING",
            })
    void plain_scalars_follow_the_core_schema_of_yaml_1_2(String text, ScalarNode.Kind kind) throws Exception {
        assertEquals(kind, ((ScalarNode) read("a: " + text).get("a").orElseThrow()).kind());
    }

    @Test
    void numbers_are_exact() throws Exception {
        ObjectNode root = read("big: 123456789012345678901234567890\nhex: 0x1F\noctal: 0o17\npoint: 0.1\n");

        assertEquals(new BigDecimal("123456789012345678901234567890"), number(root, "big"));
        assertEquals(BigDecimal.valueOf(31), number(root, "hex"));
        assertEquals(BigDecimal.valueOf(15), number(root, "octal"));
        assertEquals(new BigDecimal("0.1"), number(root, "point"));
    }

    @Test
    void an_alias_is_written_out_with_a_pointer_of_its_own_and_the_position_of_the_anchor() throws Exception {
        ObjectNode root = read("a: &pet {name: Rex}\nb: *pet\n");

        SpecNode name = root.object("b").orElseThrow().get("name").orElseThrow();
        assertEquals("/b/name", name.pointer());
        assertEquals("api.yaml:1:10", name.keySpan().toString());
    }

    @Test
    void a_merge_key_adds_what_the_object_does_not_say_itself() throws Exception {
        ObjectNode root = read(
                "base: &base {a: 1, b: 1}\nmore: &more {b: 2, c: 2}\n" + "it:\n  a: 3\n  <<: [*base, *more]\n  d: 3\n");

        ObjectNode it = root.object("it").orElseThrow();
        assertEquals(List.of("a", "b", "c", "d"), List.copyOf(it.keys()));
        assertEquals(BigDecimal.valueOf(3), number(it, "a"));
        assertEquals(BigDecimal.ONE, number(it, "b"));
    }

    @Test
    void a_bomb_of_aliases_is_refused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }

        assertMessage("the aliases of this file stand for more than 250000 values", bomb.toString());
    }

    @Test
    void an_alias_inside_of_itself_is_refused() {
        SourceException e = assertMessage("this alias stands inside of what it stands for", "a: &a\n  b: *a\n");

        assertEquals("use $ref for a schema that contains itself", e.hint().orElseThrow());
    }

    @Test
    void nesting_without_end_is_refused() {
        assertMessage("more than 256 levels of nesting", "a: " + "[".repeat(100_000));
        assertMessage("more than 256 levels of nesting", "a: " + "{a: ".repeat(300) + "1" + "}".repeat(300));
    }

    @Test
    void every_key_that_is_given_twice_is_reported_with_both_places() {
        SourceException e = assertMessage("the key c is given twice", "a: 1\nb:\n  c: 1\n  c: 2\na: 2\n");

        assertEquals(
                List.of("api.yaml:4:3 and api.yaml:3:3", "api.yaml:5:1 and api.yaml:1:1"),
                e.all().stream()
                        .map(each -> each.span() + " and " + each.other().orElseThrow())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: b: c | 1:5 | a colon and a space begin a value here",
                "`a:\\n\\tb: 1` | 2:1 | a tab cannot indent a line",
                "`a:\\n  b: 1\\n c: 2` | 3:2 | this does not continue the block that begins in line 1",
                "`a: 1\\nb\\nc: 2` | 3:1 | the key in line 2 has no colon after it",
                "a: *x | 1:4 | no anchor for the alias x",
                "a: \"x | 1:6 | the text that begins in line 1 has no closing quote",
                "`a: \u0007` | 1:4 | the control character U+0007 is not allowed",
            })
    void invalid_yaml_is_one_sentence_with_its_place(String text, String place, String message) {
        SourceException e = assertMessage(
                "this is not valid YAML: " + message, text.replace("\\n", "\n").replace("\\t", "\t"));

        assertEquals("api.yaml:" + place, String.valueOf(e.span()));
    }

    @Test
    void a_second_document_and_an_object_as_key_are_refused() {
        assertMessage("a second document begins here", "a: 1\n---\nb: 2\n");
        assertMessage("a key must be a plain text, but is an object or array", "{a: 1}: 2\n");
    }

    @Test
    void windows_line_ends_and_emojis_do_not_shift_positions() throws Exception {
        ObjectNode root = read("a: x\r\n\"\uD83D\uDE00\": {b: 1}\r\n");

        assertEquals(
                "api.yaml:2:7",
                root.object("\uD83D\uDE00").orElseThrow().keySpan("b").toString());
        assertEquals("\"\uD83D\uDE00\": {b: 1}", root.file().line(2));
    }

    @Test
    void an_empty_text_is_refused() {
        assertMessage("the file is empty", "# nothing\n");
    }

    @Test
    void a_text_of_more_than_three_megabytes_is_read() throws Exception {
        ObjectNode root = read("a: 1\n".repeat(1) + "# comment comment comment\n".repeat(200_000) + "b: 2\n");

        assertTrue(root.has("b"));
    }

    private static BigDecimal number(ObjectNode object, String key) {
        return ((ScalarNode) object.get(key).orElseThrow()).number();
    }

    private static ObjectNode read(String text) throws SourceException {
        return (ObjectNode) YamlReader.read(SourceFile.of("api.yaml", text));
    }

    private static SourceException assertMessage(String message, String text) {
        SourceException e = assertThrows(SourceException.class, () -> read(text));
        assertEquals(message, e.message());
        return e;
    }
}
