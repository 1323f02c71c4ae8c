package io.klue.runtime.spi;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Objects;

/**
 * Passes on bytes up to the first that is not well-formed UTF-8 (Unicode 15, table 3-7). JSON between systems is UTF-8
 * (RFC 8259 section 8.1); the parser by itself would guess other encodings and let some ill-formed sequences through.
 */
final class Utf8InputStream extends InputStream {
    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

    /** As far as the parser looks to guess an encoding. */
    private static final int START = 4;

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGHEST_BITS = 0x8080808080808080L;
    private static final long LOWEST_BITS = 0x0101010101010101L;
    private static final long BACKSLASHES = '\\' * LOWEST_BITS;

    private final InputStream in;
    private final boolean refusesMark;
    private long position;
    private int matchedMark;
    private int missing;
    private int least;
    private int greatest;
    private boolean escapes;
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
        int i = 0;
        while (i < count) {
            if (missing == 0 && position + i >= START) {
                i = endOfAscii(buffer, offset + i, offset + count) - offset;
                if (i == count) {
                    return count;
                }
            }
            byte b = buffer[offset + i];
            boolean isAscii = b >= 0 && missing == 0;
            escapes |= b == '\\';
            if (!isAscii && !accept(b & 0xFF)) {
                return i;
            }
            if (position + i < START && refuses(position + i, b & 0xFF)) {
                return i;
            }
            i++;
        }
        return count;
    }

    /** Where the next byte stands that is not ASCII or begins an escape, looking at eight at a time. */
    private static int endOfAscii(byte[] buffer, int from, int to) {
        int at = from;
        while (at <= to - Long.BYTES && isPlain((long) EIGHT_BYTES.get(buffer, at))) {
            at += Long.BYTES;
        }
        while (at < to && buffer[at] >= 0 && buffer[at] != '\\') {
            at++;
        }
        return at;
    }

    private static boolean isPlain(long eightBytes) {
        long backslashesAreZero = eightBytes ^ BACKSLASHES;
        return ((eightBytes | (backslashesAreZero - LOWEST_BITS)) & HIGHEST_BITS) == 0;
    }

    /** Whether a backslash was read: only an escape can bring half of a surrogate pair. */
    boolean hasEscapes() {
        return escapes;
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
