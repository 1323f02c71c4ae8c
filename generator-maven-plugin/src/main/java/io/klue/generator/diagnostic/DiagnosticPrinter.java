package io.klue.generator.diagnostic;

import io.klue.generator.source.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Diagnostics as text: the place, the message, the line that it is about and a caret below it.
 *
 * <pre>
 * pets.yaml:61:3: error KLUE021: two schemas want the Java name PetStatus
 * 61 |   pet_status: {type: string}
 *    |   ^^^^^^^^^^
 * 47 |   PetStatus: {type: string}
 *    |   ^^^^^^^^^ and this one
 * hint: give one of them another name
 * </pre>
 */
public final class DiagnosticPrinter {
    /** A longer line is cut around the place: contracts on a single line of a megabyte exist. */
    private static final int WIDTH = 120;

    /** The diagnostic in several lines, without a line break at the end. */
    public String print(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder();
        Span span = diagnostic.span();
        if (span != null) {
            out.append(span).append(": ");
        }
        out.append(diagnostic.severity().word()).append(' ').append(diagnostic.code());
        out.append(": ").append(diagnostic.message());
        if (span != null) {
            int margin = margin(diagnostic, span);
            excerpt(out, span, "", margin, span);
            diagnostic.related().forEach(place -> excerpt(out, place.span(), place.label(), margin, span));
        }
        diagnostic.hint().ifPresent(hint -> out.append("\nhint: ").append(hint));
        return out.toString();
    }

    /** All of them, with an empty line between two. */
    public String printAll(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(this::print).collect(Collectors.joining("\n\n"));
    }

    private static int margin(Diagnostic diagnostic, Span span) {
        int last = diagnostic.related().stream()
                .mapToInt(related -> related.span().line())
                .reduce(span.line(), Math::max);
        return Integer.toString(last).length();
    }

    private static void excerpt(StringBuilder out, Span span, String label, int margin, Span main) {
        if (!span.file().equals(main.file())) {
            out.append('\n').append(span).append(':');
        }
        int[] line = span.file().line(span.line()).codePoints().toArray();
        int column = Math.min(span.column() - 1, line.length);
        int start = column < WIDTH - 20 ? 0 : column - WIDTH / 2;
        int end = Math.min(line.length, start + WIDTH);
        String number = Integer.toString(span.line());
        out.append('\n')
                .append(" ".repeat(margin - number.length()))
                .append(number)
                .append(" | ");
        appendPart(out, line, start, end);
        out.append('\n').append(" ".repeat(margin)).append(" | ");
        blank(out, line, start, column);
        int carets = Math.max(1, Math.min(span.endColumn() - 1, end) - column);
        out.append("^".repeat(carets));
        if (!label.isEmpty()) {
            out.append(' ').append(label);
        }
    }

    private static void appendPart(StringBuilder out, int[] line, int start, int end) {
        out.append(start > 0 ? "…" : "");
        for (int i = start; i < end; i++) {
            out.appendCodePoint(Character.isISOControl(line[i]) && line[i] != '\t' ? ' ' : line[i]);
        }
        out.append(end < line.length ? "…" : "");
    }

    /** As wide as the text before the caret: a tab stays a tab. */
    private static void blank(StringBuilder out, int[] line, int start, int column) {
        out.append(start > 0 ? " " : "");
        for (int i = start; i < column; i++) {
            out.append(line[i] == '\t' ? '\t' : ' ');
        }
    }
}
