package io.klue.runtime.internal.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Cuts UTF-8 into pieces as it comes in, none of them waiting for what follows it. */
final class LineReader {
    /** A piece has more bytes than anybody wants. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final InputStream in;
    private final int limit;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    private boolean afterReturn;

    LineReader(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line without its end, which is CR, LF or both; null at the end of all. */
    @Nullable
    String line() throws IOException {
        line.reset();
        while (true) {
            int c = in.read();
            if (c == '\n' && afterReturn) {
                afterReturn = false; // the second half of the end before
                continue;
            }
            afterReturn = c == '\r';
            if (c == '\n' || c == '\r') {
                return text();
            } else if (c < 0) {
                return line.size() == 0 ? null : text();
            }
            add(c);
        }
    }

    /** What stands before the next byte of this value, or before the end; null at the end of all. */
    @Nullable
    String until(int separator) throws IOException {
        line.reset();
        int c = in.read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != separator) {
            add(c);
            c = in.read();
        }
        return text();
    }

    private void add(int c) throws IOException {
        if (line.size() == limit) {
            throw new TooLongException();
        }
        line.write(c);
    }

    private String text() {
        return line.toString(StandardCharsets.UTF_8);
    }
}
