package io.klue.runtime.spi;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * Passes on bytes up to the first that is not well-formed UTF-8 (Unicode 15, table 3-7). JSON between systems is UTF-8
 * (RFC 8259 section 8.1); the parser by itself would guess other encodings and let some ill-formed sequences through.
 */
final class Utf8InputStream extends InputStream {
    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

    /** As far as the parser looks to guess an encoding. */
    private static final int START = 4;

    private final InputStream in;
    private final boolean refusesMark;
    private long position;
    private int matchedMark;
    private int missing;
    private int least;
    private int greatest;
    private boolean ended;

    Utf8InputStream(InputStream in, boolean refusesMark) {
        this.in = in;
        this.refusesMark = refusesMark;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, buffer.length);
        if (ended) {
            throw malformed();
        }
        int count = in.read(buffer, offset, length);
        if (count < 0) {
            ended = missing > 0;
            if (ended) {
                throw malformed();
            }
            return count;
        }
        int fine = wellFormed(buffer, offset, count);
        position += fine;
        if (fine < count) {
            ended = true;
            if (fine == 0) {
                throw malformed();
            }
        }
        // what is well-formed is read first, so that the error comes at its place
        return fine;
    }

    private NotUtf8Exception malformed() {
        return new NotUtf8Exception(startsWithMark() ? Messages.byteOrderMark() : Messages.notUtf8(position + 1));
    }

    private int wellFormed(byte[] buffer, int offset, int count) {
        for (int i = 0; i < count; i++) {
            byte b = buffer[offset + i];
            boolean isAscii = b >= 0 && missing == 0;
            if (!isAscii && !accept(b & 0xFF)) {
                return i;
            }
            if (position + i < START && refuses(position + i, b & 0xFF)) {
                return i;
            }
        }
        return count;
    }

    /** A NUL makes the parser guess UTF-16 or UTF-32; a byte order mark makes it skip three bytes. */
    private boolean refuses(long at, int b) {
        if (matchedMark == at && matchedMark < BYTE_ORDER_MARK.length && b == BYTE_ORDER_MARK[matchedMark]) {
            matchedMark++;
        }
        return b == 0 || startsWithMark();
    }

    private boolean startsWithMark() {
        return refusesMark && matchedMark == BYTE_ORDER_MARK.length;
    }

    private boolean accept(int b) {
        if (missing > 0) {
            if (b < least || b > greatest) {
                return false;
            }
            missing--;
            least = 0x80;
            greatest = 0xBF;
            return true;
        }
        missing = b >= 0xF0 ? 3 : b >= 0xE0 ? 2 : 1;
        least = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        greatest = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
        return b >= 0xC2 && b <= 0xF4;
    }

    /** Says which byte is wrong. */
    static final class NotUtf8Exception extends IOException {
        private static final long serialVersionUID = 1L;

        private final String words;

        NotUtf8Exception(String words) {
            super(words);
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
