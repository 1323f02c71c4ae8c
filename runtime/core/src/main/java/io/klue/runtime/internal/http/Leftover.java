package io.klue.runtime.internal.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;

/**
 * What a client still sends of a request that is answered. A connection that is closed before it has arrived is reset,
 * and a reset destroys the answer on its way (RFC 9112, section 9.6). So it is read and thrown away, within bounds.
 */
final class Leftover {
    private static final int BUFFER = 16_384;

    private final Request request;
    private final Patience patience;
    private final Callback then;
    private final long started = NanoTime.now();
    private final EndPoint connection;
    private final long idleTimeout;
    private final AtomicBoolean done = new AtomicBoolean();
    private long discarded;

    /** {@code then}: completes the request, on which its connection is used for the next one, or closed. */
    Leftover(Request request, Patience patience, Callback then) {
        this.request = request;
        this.patience = patience;
        this.then = then;
        this.connection = request.getConnectionMetaData().getConnection().getEndPoint();
        this.idleTimeout = connection.getIdleTimeout();
    }

    /** Discards the rest of the body, so that the connection can be used again. */
    void discard() {
        while (isWithinBounds()) {
            Content.Chunk chunk = request.read();
            if (chunk == null) {
                await();
                return;
            }
            if (Content.Chunk.isFailure(chunk)) {
                afterFailure(chunk.getFailure());
                return;
            }
            discarded += chunk.remaining();
            chunk.release();
            if (chunk.isLast()) {
                break;
            }
        }
        finish();
    }

    /** A client that waits for 100 Continue must not be asked for its body now. */
    private void await() {
        if (request.getConnectionMetaData().isPersistent()) {
            connection.setIdleTimeout(patience.lingerIdle().toMillis());
            request.demand(this::discard);
        } else {
            discardBytes();
        }
    }

    private void afterFailure(Throwable failure) {
        if (failure instanceof TimeoutException) {
            finish();
        } else {
            discardBytes();
        }
    }

    /** Discards whatever arrives until the client closes the connection: there is no telling where the request ends. */
    void discardBytes() {
        if (request.getConnectionMetaData().getHttpVersion().getVersion() > HttpVersion.HTTP_1_1.getVersion()) {
            finish();
            return;
        }
        connection.shutdownOutput();
        connection.setIdleTimeout(patience.lingerIdle().toMillis());
        request.addIdleTimeoutListener(timeout -> {
            finish();
            return false;
        });
        discardBytes(BufferUtil.allocate(BUFFER));
    }

    private void discardBytes(ByteBuffer buffer) {
        try {
            while (isWithinBounds()) {
                BufferUtil.clear(buffer);
                int filled = connection.fill(buffer);
                if (filled == 0) {
                    connection.fillInterested(Callback.from(() -> discardBytes(buffer), failure -> finish()));
                    return;
                }
                if (filled < 0) {
                    break;
                }
                discarded += filled;
            }
        } catch (IOException | RuntimeException e) {
            // gone, or being closed elsewhere: there is nothing left to wait for
        }
        finish();
    }

    private boolean isWithinBounds() {
        return discarded <= patience.lingerBytes()
                && NanoTime.millisSince(started) < patience.linger().toMillis();
    }

    private void finish() {
        if (!done.getAndSet(true)) {
            connection.setIdleTimeout(idleTimeout);
            then.succeeded();
        }
    }
}
