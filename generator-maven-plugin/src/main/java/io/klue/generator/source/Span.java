package io.klue.generator.source;

/**
 * A stretch of one line. Lines and columns count from 1; a column is a code point, so that an emoji is one column.
 *
 * @param endColumn the column after the last one; a node over several lines ends after its first column
 */
public record Span(SourceFile file, int line, int column, int endColumn) {

    /** {@code pets.yaml:61:3}, the form that terminals and editors make clickable. */
    @Override
    public String toString() {
        return file.name() + ":" + line + ":" + column;
    }
}
