package io.klue.generator.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.klue.generator.diagnostic.Diagnostic;
import io.klue.generator.source.SourceFile;
import io.klue.generator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class DiagnosticLogTest {
    private static final Span AT = new Span(SourceFile.of("pets.yaml", "swagger: '2.0'\n"), 1, 1, 8);

    private final List<String> lines = new ArrayList<>();

    private final DiagnosticLog log = new DiagnosticLog(new SystemStreamLog() {
        @Override
        public void error(CharSequence content) {
            lines.add("ERROR " + content);
        }

        @Override
        public void warn(CharSequence content) {
            lines.add("WARN " + content);
        }
    });

    @Test
    void warnings_are_printed_as_such_before_the_errors() {
        log.print(List.of(
                Diagnostic.error("KLUE002", AT, "this is wrong"), Diagnostic.warning("KLUE003", AT, "this is odd")));
        assertEquals(
                List.of(
                        "WARN pets.yaml:1:1: warning KLUE003: this is odd\n1 | swagger: '2.0'\n  | ^^^^^^^",
                        "ERROR pets.yaml:1:1: error KLUE002: this is wrong\n1 | swagger: '2.0'\n  | ^^^^^^^"),
                lines);
    }

    @Test
    void a_flood_is_cut_and_counted() {
        log.print(IntStream.range(0, 250)
                .mapToObj(i -> Diagnostic.error("KLUE002", AT, "wrong " + i))
                .toList());
        assertEquals(101, lines.size());
        assertEquals("ERROR klue: and 150 more; run again when these are mended", lines.get(100));
    }
}
