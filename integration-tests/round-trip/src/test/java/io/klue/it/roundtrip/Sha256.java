package io.klue.it.roundtrip;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;

/** Large contents without large memory. */
final class Sha256 {
    private Sha256() {}

    /** Copies everything. */
    static String copied(InputStream in, OutputStream out) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(out);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** So many bytes, the same each time. */
    static InputStream bytes(long count) {
        byte[] block = new byte[64 * 1024];
        new Random(count).nextBytes(block);
        return new InputStream() {
            private long at;

            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                if (at == count) {
                    return -1;
                }
                int from = (int) (at % block.length);
                int n = (int) Math.min(Math.min(length, block.length - from), count - at);
                System.arraycopy(block, from, into, offset, n);
                at += n;
                return n;
            }
        };
    }
}
