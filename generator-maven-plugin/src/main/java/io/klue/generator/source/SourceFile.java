package io.klue.generator.source;

import java.nio.file.Path;
import java.util.Arrays;

/** One text that was read, with its lines. */
public final class SourceFile {
    private final String name;
    private final Path path;
    private final String text;
    private final int[] lineStarts;
    private final int[] codePointStarts;

    SourceFile(String name, Path path, String text) {
        this.name = name;
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.codePointStarts = codePointStarts(text, lineStarts);
    }

    /** A text that does not come from a file. */
    public static SourceFile of(String name, String text) {
        return new SourceFile(name, Path.of(name), text);
    }

    /** The name as people see it: relative to the project's folder when the file is below it. */
    public String name() {
        return name;
    }

    public Path path() {
        return path;
    }

    /** The whole text, decoded, without a byte order mark. */
    public String text() {
        return text;
    }

    public int lineCount() {
        return lineStarts.length;
    }

    /** The line without its end, counted from 1; empty outside of the text. */
    public String line(int oneBased) {
        if (oneBased < 1 || oneBased > lineStarts.length) {
            return "";
        }
        int end = oneBased == lineStarts.length ? text.length() : lineStarts[oneBased];
        int start = lineStarts[oneBased - 1];
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The line (from 1) that holds the code point with this index (from 0). */
    int lineOf(int codePointIndex) {
        int found = Arrays.binarySearch(codePointStarts, codePointIndex);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column (from 1) of the code point with this index (from 0). */
    int columnOf(int codePointIndex) {
        return codePointIndex - codePointStarts[lineOf(codePointIndex) - 1] + 1;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static int[] codePointStarts(String text, int[] lineStarts) {
        int[] starts = new int[lineStarts.length];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + text.codePointCount(lineStarts[i - 1], lineStarts[i]);
        }
        return starts;
    }

    @Override
    public String toString() {
        return name;
    }
}
