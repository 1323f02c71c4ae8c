package io.klue.runtime.internal.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** What Content-Encoding says of a request's body (RFC 9110, section 8.4): nothing, or gzip. */
enum ContentCoding {
    IDENTITY,
    GZIP;

    private static final int BUFFER = 8192;

    /** Throws ApiException 415 for a coding that is neither. */
    static ContentCoding of(String header) {
        return switch (header.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> IDENTITY;
            case "gzip", "x-gzip" -> GZIP;
            default -> throw HttpErrors.unsupportedEncoding(header);
        };
    }

    /** The decoded bytes; those that are no gzip throw ApiException 400. */
    InputStream decoded(InputStream coded) {
        return this == IDENTITY ? coded : new Inflated(coded);
    }

    /** Opens at the first read, since a gzip stream reads its header at once. */
    private static final class Inflated extends InputStream {
        private final InputStream coded;
        private @Nullable InputStream inflated;

        Inflated(InputStream coded) {
            this.coded = coded;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            try {
                if (inflated == null) {
                    inflated = new GZIPInputStream(coded, BUFFER);
                }
                return inflated.read(into, offset, length);
            } catch (ZipException e) {
                throw HttpErrors.brokenGzip();
            } catch (EOFException e) {
                if (e.getClass() == EOFException.class) {
                    throw HttpErrors.brokenGzip();
                }
                throw e; // Jetty's own: the connection ended
            }
        }

        @Override
        public void close() throws IOException {
            coded.close();
        }
    }
}
