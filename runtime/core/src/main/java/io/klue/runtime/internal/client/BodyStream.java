package io.klue.runtime.internal.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer as it comes in. Unlike the JDK's own stream, it ends at the deadline of the exchange, whether
 * somebody reads it or not, and on JDK 17 at an interrupt of the reader too; each closes the connection.
 */
final class BodyStream extends InputStream implements BodySubscriber<InputStream> {
    /** What came in: some buffers, the end, or a failure. */
    private record Chunk(
            Iterator<ByteBuffer> buffers,
            boolean last,
            @Nullable IOException failure) {
        static Chunk failed(IOException failure) {
            return new Chunk(Collections.emptyIterator(), true, failure);
        }
    }

    private final BlockingQueue<Chunk> arrived = new LinkedBlockingQueue<>();
    private final CompletableFuture<@Nullable Void> finished = new CompletableFuture<>();
    private volatile @Nullable Subscription subscription;
    private volatile boolean closed;
    private Chunk chunk = new Chunk(Collections.emptyIterator(), false, null);
    private ByteBuffer buffer = ByteBuffer.allocate(0);

    private volatile boolean expired;
    private volatile @Nullable Duration patience;

    BodyStream(Deadline deadline) {
        finished.orTimeout(deadline.remainingNanos(), TimeUnit.NANOSECONDS).exceptionally(late -> expire(deadline));
    }

    /** From now on there is no deadline, but who reads waits no longer than this for something to arrive. */
    void patient(Duration silence) {
        patience = silence;
        finished.complete(null);
    }

    private @Nullable Void expire(Deadline deadline) {
        expired = true;
        arrived.add(Chunk.failed(new HttpTimeoutException(ClientMessages.incomplete(deadline.timeout()))));
        cancel();
        return null;
    }

    @Override
    public CompletionStage<InputStream> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public void onSubscribe(Subscription started) {
        subscription = started;
        if (closed || expired) {
            started.cancel();
        } else {
            started.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        arrived.add(new Chunk(buffers.iterator(), false, null));
    }

    @Override
    public void onError(Throwable failure) {
        arrived.add(Chunk.failed(failure instanceof IOException known ? known : new IOException(failure)));
        finished.complete(null);
    }

    @Override
    public void onComplete() {
        arrived.add(new Chunk(Collections.emptyIterator(), true, null));
        finished.complete(null);
    }

    @Override
    public int read() throws IOException {
        return advance() ? buffer.get() & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (!advance()) {
            return -1;
        }
        int count = Math.min(length, buffer.remaining());
        buffer.get(into, offset, count);
        return count;
    }

    @Override
    public int available() {
        return buffer.remaining();
    }

    private boolean advance() throws IOException {
        while (!buffer.hasRemaining()) {
            if (closed && chunk.failure() == null) {
                throw new IOException("closed");
            }
            if (chunk.buffers().hasNext()) {
                buffer = chunk.buffers().next();
            } else if (chunk.failure() != null) {
                throw chunk.failure();
            } else if (chunk.last()) {
                return false;
            } else {
                chunk = await();
                request();
            }
        }
        return true;
    }

    private Chunk await() {
        try {
            Duration silence = patience;
            if (silence == null) {
                return arrived.take();
            }
            Chunk next = arrived.poll(silence.toNanos(), TimeUnit.NANOSECONDS);
            if (next == null) {
                cancel();
                return Chunk.failed(new HttpTimeoutException(ClientMessages.silent(silence)));
            }
            return next;
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            return Chunk.failed(new InterruptedIOException("interrupted"));
        }
    }

    private void request() {
        Subscription running = subscription;
        if (running != null && !chunk.last()) {
            running.request(1);
        }
    }

    private void cancel() {
        Subscription running = subscription;
        if (running != null) {
            running.cancel();
        }
    }

    /** Closes the connection too, unless the answer has arrived completely. */
    @Override
    public void close() {
        closed = true;
        finished.complete(null);
        arrived.add(Chunk.failed(new IOException("closed"))); // for whoever waits in another thread
        cancel();
    }
}
