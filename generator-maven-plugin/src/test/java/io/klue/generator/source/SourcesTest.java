package io.klue.generator.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {
    @TempDir
    Path folder;

    @Test
    void a_file_below_the_base_is_named_relative_to_it() throws Exception {
        write("apis/pets.yaml", "a: 1");

        assertEquals("apis/pets.yaml:1:1", load("apis/pets.yaml").span().toString());
    }

    @Test
    void a_file_elsewhere_is_named_in_full() throws Exception {
        write("apis/pets.yaml", "a: 1");
        Path file = folder.resolve("apis/pets.yaml").toAbsolutePath();

        ObjectNode root = new Sources(folder.resolve("project")).load(file);
        assertEquals(file.toString().replace('\\', '/'), root.file().name());
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() throws Exception {
        write("a.yaml", "\uFEFFa: 1");
        write("a.json", "\uFEFF{\"a\": 1}");

        assertEquals("a.yaml:1:1", load("a.yaml").keySpan("a").toString());
        assertEquals("a.json:1:2", load("a.json").keySpan("a").toString());
    }

    @Test
    void json_in_a_file_of_another_name_is_read_as_json_and_yaml_in_braces_as_yaml() throws Exception {
        write("json.yaml", "{\n\t\"a\": \"\\/\\ud83d\\ude00\"\n}");
        write("yaml.yaml", "{a: 1, b: [x, y]}");

        assertEquals("/\uD83D\uDE00", load("json.yaml").string("a").orElseThrow());
        assertTrue(load("yaml.yaml").has("b"));
    }

    @Test
    void a_file_that_does_not_exist_has_no_place() {
        SourceException e = assertThrows(SourceException.class, () -> load("none.yaml"));

        assertEquals("none.yaml does not exist", e.message());
        assertNull(e.span());
    }

    @Test
    void a_folder_an_array_and_an_empty_file_are_no_contract() throws Exception {
        write("list.yaml", "- 1\n");
        write("text.yaml", "hello\n");
        write("empty.yaml", "");
        write("empty.json", " \n");

        assertMessage(". cannot be read: it is a folder", "");
        assertMessage("a contract is an object, but this file holds an array", "list.yaml");
        assertMessage("a contract is an object, but this file holds a single value", "text.yaml");
        assertMessage("the file is empty", "empty.yaml");
        assertMessage("the file is empty", "empty.json");
    }

    @Test
    void bytes_that_are_no_utf_8_are_found() throws IOException {
        Files.write(folder.resolve("latin.yaml"), "a: 1\nb: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        SourceException e = assertThrows(SourceException.class, () -> load("latin.yaml"));
        assertEquals("latin.yaml:2:7 this is not UTF-8 text", e.span() + " " + e.message());
    }

    @ParameterizedTest
    @CsvSource({
        "#/definitions/Pet, /definitions/Pet",
        "#/definitions/a~1b~0c, /definitions/a~1b~0c",
        "#/definitions/Pair%3CA%2CB%3E, '/definitions/Pair<A,B>'",
        "'#/definitions/Pair<A,B>', '/definitions/Pair<A,B>'",
        "#/definitions/100%, /definitions/100%",
        "#/definitions/a+b, /definitions/a+b",
        "#/list/1, /list/1",
        "#, ''",
        "api.yaml#/definitions/Pet, /definitions/Pet",
        "./api.yaml#/definitions/Pet, /definitions/Pet",
    })
    void a_reference_names_a_node_of_its_file(String ref, String pointer) throws Exception {
        assertEquals(
                pointer,
                assertInstanceOf(Resolution.Found.class, resolve(ref)).node().pointer());
    }

    @Test
    void a_reference_is_relative_to_its_own_file_and_each_file_is_read_once() throws Exception {
        write("common/error.yaml", "Error: {$ref: '../common/detail.json#/Detail'}\nOther: {$ref: '#/Error'}");
        write("common/detail.json", "{\"Detail\": {\"type\": \"string\"}}");
        var sources = new Sources(folder);
        write("api.yaml", "a: {$ref: 'common/error.yaml#/Error'}\nb: {$ref: 'common/error.yaml#/Error'}");
        ObjectNode root = sources.load(folder.resolve("api.yaml"));

        SpecNode one = found(sources, root.object("a").orElseThrow());
        assertSame(one, found(sources, root.object("b").orElseThrow()));
        SpecNode detail = found(sources, (ObjectNode) one);
        assertEquals("common/detail.json:1:12", detail.span().toString());
        assertEquals(
                List.of("api.yaml", "common/error.yaml", "common/detail.json"),
                sources.files().stream().map(SourceFile::name).toList());
    }

    @Test
    void a_reference_to_nothing_tells_what_would_have_been_there() throws Exception {
        var missing = assertInstanceOf(Resolution.Missing.class, resolve("#/definitions/Pte"));

        assertEquals("#/definitions/Pte does not exist", missing.what());
        assertTrue(missing.candidates().contains("#/definitions/Pet"));

        var file = assertInstanceOf(Resolution.Missing.class, resolve("apo.yaml#/x"));
        assertEquals("the file apo.yaml does not exist", file.what());
        assertEquals(List.of("api.yaml#/x"), file.candidates());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.com/a.yaml", "https://example.com/#/x", "urn:pets"})
    void urls_are_not_followed(String ref) throws Exception {
        assertInstanceOf(Resolution.Unsupported.class, resolve(ref));
    }

    @Test
    void an_anchor_names_the_one_schema_that_bears_it() throws Exception {
        write("anchors.yaml", "a: {$anchor: one}\nb: {$dynamicAnchor: two}\nc: {$anchor: two}\n");

        var found = assertInstanceOf(Resolution.Found.class, resolve("anchors.yaml#one"));
        assertEquals("/a", found.node().pointer());
        var missing = assertInstanceOf(Resolution.Missing.class, resolve("anchors.yaml#none"));
        assertEquals("anchors.yaml#none does not exist", missing.what());
        var unsupported = assertInstanceOf(Resolution.Unsupported.class, resolve("anchors.yaml#two"));
        assertEquals("2 schemas have the anchor two; write #/ and the path to the schema", unsupported.why());
    }

    @Test
    void a_reference_into_a_broken_file_carries_what_is_wrong_with_it() throws Exception {
        write("broken.json", "{");
        var broken = assertInstanceOf(Resolution.Broken.class, resolve("broken.json"));

        assertEquals("broken.json:1:2", String.valueOf(broken.cause().span()));
    }

    private Resolution resolve(String ref) throws Exception {
        write(
                "api.yaml",
                "definitions: {Pet: {}, a/b~c: {}, 'Pair<A,B>': {}, 100%: {}, a+b: {}}\nlist: [0, 1]\nref: '" + ref
                        + "'");
        var sources = new Sources(folder);
        return sources.resolve(
                (ScalarNode) sources.load(folder.resolve("api.yaml")).get("ref").orElseThrow());
    }

    private static SpecNode found(Sources sources, ObjectNode reference) {
        var ref = (ScalarNode) reference.get("$ref").orElseThrow();
        return assertInstanceOf(Resolution.Found.class, sources.resolve(ref)).node();
    }

    private void assertMessage(String message, String file) {
        assertEquals(
                message, assertThrows(SourceException.class, () -> load(file)).message());
    }

    private ObjectNode load(String file) throws SourceException {
        return new Sources(folder).load(folder.resolve(file));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
