package io.klue.runtime.spi;

import static io.klue.runtime.spi.JsonTexts.lenient;
import static io.klue.runtime.spi.JsonTexts.strict;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.runtime.JsonValue;
import io.klue.runtime.spi.JsonTexts.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderSyntaxTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ | 1 | 2 | the text ends too early",
                "{\"a\" | 1 | 5 | the text ends too early",
                "[1, | 1 | 4 | the text ends too early",
                "\"abc | 1 | 5 | the text ends too early",
                "- | 1 | 2 | the text ends too early",
                "1e | 1 | 3 | the text ends too early",
                "[1 2] | 1 | 4 | unexpected character 2, expected a comma",
                "{\"a\":1 \"b\":2} | 1 | 8 | unexpected character \", expected a comma",
                "{\"a\" 1} | 1 | 6 | unexpected character 1, expected a colon",
                "{a:1} | 1 | 2 | unexpected character a, expected a name in double quotes",
                "{'a':1} | 1 | 2 | unexpected character ', expected a name in double quotes",
                "{\"a\":1,} | 1 | 8 | unexpected character }, expected a name in double quotes",
                "[1,] | 1 | 4 | unexpected character ], expected a value",
                "[} | 1 | 2 | unexpected character }",
                "} | 1 | 1 | unexpected character }",
                "nul | 1 | 1 | unexpected word",
                "[truefalse] | 1 | 2 | unexpected word",
                "NaN | 1 | 4 | unexpected word",
                "Infinity | 1 | 9 | unexpected word",
                "<html> | 1 | 1 | unexpected character <, expected a value",
                "/**/1 | 1 | 1 | unexpected character /, expected a value",
                ".5 | 1 | 1 | unexpected character ., expected a value",
                "+1 | 1 | 2 | unexpected character +",
                "--1 | 1 | 2 | unexpected character -",
                "1. | 1 | 2 | unexpected character .",
                "1x | 1 | 2 | unexpected character x",
                "01 | 1 | 2 | a number must not start with 0",
                "-01 | 1 | 3 | a number must not start with 0",
                "\"\\q\" | 1 | 3 | unknown escape \\q",
                "\"\\u12G4\" | 1 | 6 | unexpected character G, expected four hexadecimal digits",
                "{\"\\uD83D\":1} | 1 | 9 | half of a surrogate pair in a name",
                "{} x | 1 | 4 | unexpected word",
            })
    void malformedTextIsOneViolationWithLineAndColumn(String json, int line, int column, String detail) {
        Outcome<JsonValue> outcome = strict(json, JsonReader::value);

        assertNull(outcome.value());
        String violation = outcome.violations().get(0);
        assertEquals(
                "json: is not valid JSON at line " + line + ", column " + column + ": " + detail,
                violation.substring(violation.indexOf("json:")));
        assertEquals(1, outcome.violations().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"abcd\u0000\"", "\"a\nb\"", "\"\u001f\""})
    void controlCharactersInStringsAreEscaped(String json) {
        assertTrue(strict(json, JsonReader::value)
                .violations()
                .get(0)
                .endsWith(": a control character in a string must be escaped"));
    }

    @Test
    void thePlaceIsThatOfTheValueWhichCannotBeRead() {
        assertEquals(
                List.of(
                        "/a/0 type: must be an integer, but is a string",
                        "/a/2 json: is not valid JSON at line 2, column 8: unexpected word"),
                strict("{\"a\":\n[\"x\",1,tru],\"b\":1}", in -> in.map(a -> a.list(JsonReader::int32)))
                        .violations());
    }

    @Test
    void nothingIsRequiredOfATextThatBreaksOff() {
        assertEquals(
                List.of("/name json: is not valid JSON at line 1, column 12: the text ends too early"),
                strict("{\"name\":\"Jo", Shop.Pet::read).violations());
        assertEquals(
                List.of(" json: is not valid JSON at line 1, column 2: the text ends too early"),
                strict("{", Shop.Pet::read).violations());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\r "})
    void anEmptyTextIsNoValue(String json) {
        assertEquals(
                List.of(" json: is empty, but must be JSON"),
                strict(json, JsonReader::value).violations());
        assertEquals(
                List.of(" json: is empty, but must be JSON"),
                lenient(json, JsonReader::value).violations());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{} {} | 4", "1 2 | 3", "[]\t[] | 4", "{}null | 3"})
    void onlyOneValueMayStandInAText(String json, int column) {
        assertEquals(
                List.of(" json: must end before line 1, column " + column + ", where another value follows"),
                strict(json, JsonReader::value).violations());
    }

    @Test
    void nestingIsLimited() {
        String deepest = "[".repeat(500) + "]".repeat(500);
        assertEquals(List.of(), strict(deepest, JsonReader::value).violations());
        for (String bomb : List.of("[".repeat(501), "[".repeat(5_000_000), "{\"a\":".repeat(1_000_000))) {
            List<String> read = strict(bomb, JsonReader::value).violations();
            assertEquals(1, read.size());
            assertTrue(read.get(0).endsWith(" json: is nested deeper than 500 levels"), read.get(0));
            assertEquals(
                    List.of(" json: is nested deeper than 500 levels"),
                    strict(bomb, in -> {
                                in.skip();
                                return 1;
                            })
                            .violations());
            assertTrue(strict("{\"x\":" + bomb, Shop.Animal::read)
                    .violations()
                    .get(0)
                    .endsWith("json: is nested deeper than 500 levels"));
        }
    }

    @Test
    void limitsCanBeSet() {
        Violations violations = new Violations();
        JsonLimits limits = JsonLimits.DEFAULT.maxDepth(2).maxStringLength(3);
        JsonReader.lenient("[[[]]]", violations, limits).document(JsonReader::value);
        JsonReader.lenient("[\"abcd\"]", violations, limits).document(JsonReader::value);
        JsonReader.lenient("[[\"abc\"]]", violations, limits).document(JsonReader::value);

        assertEquals(
                List.of("/0/0 json: is nested deeper than 2 levels", "/0 json: has a string of more than 3 characters"),
                JsonTexts.lines(violations));
    }

    @Test
    void namesAreLimited() {
        assertEquals(
                List.of(" json: has a name of more than 2000 bytes"),
                strict("{\"" + "n".repeat(100_000) + "\":1}", JsonReader::value).violations());
    }

    @ParameterizedTest
    @CsvSource({
        "22C0AF22, 2",
        "22C122, 2",
        "22ED A080 22, 3",
        "22 EDBFBF 22, 3",
        "22 E08080 22, 3",
        "22 F0808080 22, 3",
        "22 F4908080 22, 3",
        "22 F5808080 22, 2",
        "22 FF 22, 2",
        "22 80 22, 2",
        "22 E228A1 22, 3",
        "22 E282, 4",
        "7B22 C1A1 223A317D, 3",
        "00310032, 1",
        "31003200, 2",
        "FEFF0031, 1",
        "FFFE3100, 1",
        "0000FEFF, 1",
    })
    void bytesThatAreNotUtf8AreOneViolation(String hex, int position) {
        byte[] json = HexFormat.of().parseHex(hex.replace(" ", ""));

        List<String> expected =
                List.of(" json: is not valid JSON: byte " + position + " of the text is not JSON in UTF-8");
        assertEquals(expected, strict(json, JsonReader::value).violations());
    }

    @Test
    void aByteThatIsNotUtf8IsFoundAtItsPlace() {
        byte[] json = ("[" + "\"äöü\",".repeat(5000) + "\"x\"]").getBytes(StandardCharsets.UTF_8);
        json[json.length - 3] = (byte) 0xFF;

        assertEquals(
                List.of("/5000 json: is not valid JSON: byte " + (json.length - 2)
                        + " of the text is not JSON in UTF-8"),
                strict(json, JsonReader::value).violations());
    }

    @Test
    void allOfUnicodePassesInAnyPortions() throws IOException {
        StringBuilder all = new StringBuilder();
        for (int c = 0x20; c <= Character.MAX_CODE_POINT; c += c < 0x3000 ? 1 : 61) {
            if (c != '"' && c != '\\' && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)) {
                all.appendCodePoint(c);
            }
        }
        byte[] json = ("\"" + all + "\"").getBytes(StandardCharsets.UTF_8);
        for (int portion : new int[] {1, 2, 3, 7, 4096}) {
            Violations violations = new Violations();
            String read = JsonReader.strict(new Portions(json, portion), violations, JsonLimits.DEFAULT)
                    .document(JsonReader::string);
            assertEquals(List.of(), JsonTexts.lines(violations));
            assertEquals(all.toString(), read);
        }
        assertEquals('"', new Utf8InputStream(new ByteArrayInputStream(json), true).read());
    }

    @Test
    void aByteOrderMarkIsRefusedByAStrictReaderOnly() {
        byte[] json = "\uFEFF{\"a\":1}".getBytes(StandardCharsets.UTF_8);

        assertEquals(
                List.of(
                        " json: is not valid JSON: the text starts with a byte order mark, but must start with the value"),
                strict(json, JsonReader::value).violations());
        assertEquals(JsonValue.parse("{\"a\":1}"), JsonValue.CODEC.fromJson(new ByteArrayInputStream(json)));
        assertEquals("\uFEFF", strict("\"\uFEFF\"", JsonReader::string).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void otherEncodingsAreRefused(String charset) {
        byte[] json = "{\"a\":1}".getBytes(Charset.forName(charset));

        assertEquals(1, strict(json, JsonReader::value).violations().size());
    }

    @Test
    void whateverTheBytesAreNothingIsThrown() {
        Random random = new Random(20261125);
        byte[] valid = "{\"a\":[1,2.5e3,\"x\\u00e9\\n😀\",null,true],\"b\":{\"kind\":\"cat\"}}"
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 3_000; i++) {
            byte[] json = valid.clone();
            for (int n = random.nextInt(4); n >= 0; n--) {
                json[random.nextInt(json.length)] = (byte) random.nextInt(256);
            }
            byte[] cut = java.util.Arrays.copyOf(json, random.nextInt(json.length + 1));
            Outcome<JsonValue> outcome = strict(cut, JsonReader::value);
            assertEquals(outcome.value() == null, !outcome.violations().isEmpty());
            strict(cut, Shop.Animal::read);
            strict(cut, Shop.Pet::read);
        }
    }

    @Test
    void aStreamThatFailsIsNotTheTextsFault() {
        IOException failure = new IOException("connection reset");
        InputStream broken = new InputStream() {
            private boolean first = true;

            @Override
            public int read() throws IOException {
                if (first) {
                    first = false;
                    return '[';
                }
                throw failure;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                buffer[offset] = (byte) read();
                return 1;
            }
        };

        UncheckedIOException e = assertThrows(UncheckedIOException.class, () -> JsonValue.CODEC.fromJson(broken));
        assertSame(failure, e.getCause());
    }

    @Test
    void theStreamStaysOpen() {
        boolean[] closed = new boolean[1];
        InputStream json = new ByteArrayInputStream(new byte[] {'1'}) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        JsonValue.CODEC.fromJson(json);

        assertEquals(false, closed[0]);
    }

    /** Gives at most so many bytes at once. */
    private static final class Portions extends ByteArrayInputStream {
        private final int portion;

        Portions(byte[] bytes, int portion) {
            super(bytes);
            this.portion = portion;
        }

        @Override
        public synchronized int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, Math.min(length, portion));
        }
    }
}
