package io.klue.it.parameters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.it.parameters.Cell.Type;
import io.klue.it.parameters.Cell.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every style, explode, type and place of a parameter, as the examples of the specification write it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParameterMatrixTest {
    private static final Path DOCS = Path.of("../../docs/parameters.md");

    private final List<Cell> cells = Cells.all();
    private final Map<Version, Served> served = new EnumMap<>(Version.class);

    @BeforeAll
    void start() throws IOException {
        for (Version version : Version.values()) {
            List<Cell> own =
                    cells.stream().filter(cell -> cell.version() == version).toList();
            served.put(
                    version, Served.of(version.name().toLowerCase(java.util.Locale.ROOT), Contract.of(version, own)));
        }
    }

    @AfterAll
    void stop() {
        served.values().forEach(Served::close);
    }

    private Served of(Cell cell) {
        return served.get(cell.version());
    }

    private Object value(Cell cell) {
        return of(cell).java(cell.value(), cell.type() == Type.OBJECT ? "Color" : "");
    }

    @Test
    void what_the_specification_writes_is_read() throws IOException {
        Map<Cell, Object> wrong = new LinkedHashMap<>();
        for (Cell cell : cells) {
            String answer = Wire.say(of(cell).url(), cell, cell.wire());
            Object got = of(cell).got();
            if (!value(cell).equals(got)) {
                wrong.put(cell, got + " " + answer);
            }
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    void brackets_and_bars_need_no_escape() throws IOException {
        for (Cell cell : cells) {
            String plain = cell.wire().replace("%5B", "[").replace("%5D", "]").replace("%7C", "|");
            if (!plain.equals(cell.wire()) && cell.in().equals("query")) {
                String answer = Wire.say(of(cell).url(), cell, plain);
                assertEquals(value(cell), of(cell).got(), cell + ": " + plain + " " + answer);
            }
        }
    }

    @Test
    void the_generated_client_writes_what_the_specification_writes() throws IOException {
        Map<Cell, String> wrong = new LinkedHashMap<>();
        try (Wire wire = new Wire()) {
            for (Cell cell : cells) {
                of(cell).call(wire.url(), cell.id(), value(cell));
                // the JDK's server takes a tab in a header for a blank
                String expected = cell.in().equals("header") ? cell.wire().replace('\t', ' ') : cell.wire();
                if (!expected.equals(wire.heard(cell))) {
                    wrong.put(cell, wire.heard(cell));
                }
            }
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    void the_generated_client_is_understood() {
        for (Cell cell : cells) {
            of(cell).call(of(cell).url(), cell.id(), value(cell));
            assertEquals(value(cell), of(cell).got(), cell.toString());
        }
    }

    @Test
    void the_table_of_the_docs_says_what_travels() throws IOException {
        assertTrue(cells.size() > 100);
        String found = ParameterTable.of(cells);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(DOCS, found);
        }
        assertEquals(Files.readString(DOCS), found);
    }

    @Test
    void what_is_not_written_so_is_refused_with_its_place() throws IOException {
        List<String> answers = new ArrayList<>();
        for (Cell cell : cells) {
            if (cell.version() == Version.V31
                    && cell.type() == Type.OBJECT
                    && !cell.written().contains("content")) {
                String wire = cell.wire().replace("100", "x");
                String answer = Wire.say(of(cell).url(), cell, wire);
                boolean told = answer.contains(" 400 ")
                        && answer.contains("\"pointer\":\"" + cell.in() + "/color/R\",\"keyword\":\"type\"");
                if (!told) {
                    answers.add(cell + ": " + answer);
                }
            }
        }
        assertEquals(List.of(), answers);
    }

    @Test
    void escapes_that_are_no_utf8_are_refused() throws IOException {
        List<String> answers = new ArrayList<>();
        for (Cell cell : cells) {
            if (cell.type() == Type.STRING && !cell.in().equals("header")) {
                for (String bad : List.of("%", "%4", "%zz", "%FF", "%C3%28", "%ED%A0%80")) {
                    String answer = Wire.say(of(cell).url(), cell, cell.wire().replace("blue", bad));
                    if (!answer.contains(" 400 ")) {
                        answers.add(cell + " " + bad + ": " + answer);
                    }
                }
            }
        }
        assertEquals(List.of(), answers);
    }

    @Test
    void a_value_that_is_given_twice_is_refused_and_an_unknown_parameter_is_not() throws IOException {
        for (Cell cell : cells) {
            if (cell.type() == Type.STRING
                    && List.of("query", "cookie", "formData").contains(cell.in())) {
                String separator = cell.in().equals("cookie") ? "; " : "&";
                String twice = Wire.say(of(cell).url(), cell, cell.wire() + separator + cell.wire());
                assertTrue(twice.contains("must be given once, but is given 2 times"), cell + twice);
                String unknown = Wire.say(of(cell).url(), cell, "size=5" + separator + cell.wire());
                assertTrue(unknown.contains(" 204 "), cell + unknown);
            }
        }
    }
}
