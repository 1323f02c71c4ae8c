package io.klue.runtime.internal.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a body in memory while it is small, so that it can still become an error and gets a Content-Length; a larger one
 * flows on to the client.
 */
final class SpillStream extends OutputStream {
    private static final int KEPT = 64 * 1024;

    private final IntFunction<OutputStream> target;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream(512);
    private @Nullable OutputStream spilled;

    /** {@code target} is opened when the first byte must go out, with the number of bytes that are there by then. */
    SpillStream(IntFunction<OutputStream> target) {
        this.target = target;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (spilled == null && kept.size() + length <= KEPT) {
            kept.write(bytes, offset, length);
        } else {
            spill().write(bytes, offset, length);
        }
    }

    private OutputStream spill() throws IOException {
        if (spilled == null) {
            spilled = target.apply(kept.size());
            kept.writeTo(spilled);
        }
        return spilled;
    }

    /** Sends what was kept. Not close(): a writer that fails must not send half a body. */
    void finish() throws IOException {
        spill();
    }
}
