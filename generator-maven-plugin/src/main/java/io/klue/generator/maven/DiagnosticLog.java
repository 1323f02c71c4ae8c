package io.klue.generator.maven;

import io.klue.generator.diagnostic.Diagnostic;
import io.klue.generator.diagnostic.DiagnosticPrinter;
import io.klue.generator.diagnostic.Severity;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Prints diagnostics to Maven's log: errors as ERROR, warnings as WARN. */
final class DiagnosticLog {
    /** Nobody reads more at once; a contract of the wrong version may have thousands. */
    private static final int LIMIT = 100;

    private final Log log;
    private final DiagnosticPrinter printer = new DiagnosticPrinter();

    DiagnosticLog(Log log) {
        this.log = log;
    }

    void print(List<Diagnostic> diagnostics) {
        print(diagnostics, Severity.WARNING);
        print(diagnostics, Severity.ERROR);
    }

    private void print(List<Diagnostic> diagnostics, Severity severity) {
        List<Diagnostic> wanted = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .toList();
        wanted.stream().limit(LIMIT).map(printer::print).forEach(text -> print(text, severity));
        if (wanted.size() > LIMIT) {
            print(Messages.furtherDiagnostics(wanted.size() - LIMIT), severity);
        }
    }

    private void print(String text, Severity severity) {
        switch (severity) {
            case ERROR -> log.error(text);
            case WARNING -> log.warn(text);
        }
    }
}
