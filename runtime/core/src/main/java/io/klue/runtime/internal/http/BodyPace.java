package io.klue.runtime.internal.http;

import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;
import org.jspecify.annotations.Nullable;

/** Gives up on bodies that trickle in. Only the time in which the server waits counts, not that in which it works. */
final class BodyPace extends Handler.Wrapper {
    private final Patience patience;

    BodyPace(Patience patience) {
        this.patience = patience;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(new PacedRequest(request, patience), response, callback);
    }

    private static final class PacedRequest extends Request.Wrapper {
        private static final double SECOND = 1e9;

        private final Patience patience;
        private long arrived;
        private long waited;
        private long waitsSince;
        private boolean waiting;

        PacedRequest(Request request, Patience patience) {
            super(request);
            this.patience = patience;
        }

        @Override
        public Content.@Nullable Chunk read() {
            Content.Chunk chunk = super.read();
            count(chunk);
            if (!isTooSlow() || (chunk != null && chunk.isLast())) {
                return chunk;
            }
            if (chunk != null) {
                chunk.release();
            }
            return Content.Chunk.from(new TimeoutException("The body trickles in"), true);
        }

        private void count(Content.@Nullable Chunk chunk) {
            long now = NanoTime.now();
            if (waiting) {
                waited += now - waitsSince;
            }
            waiting = chunk == null;
            waitsSince = now;
            if (chunk != null) {
                arrived += chunk.remaining();
            }
        }

        private boolean isTooSlow() {
            long late = waited - patience.bodyGrace().toNanos();
            return late > 0 && arrived < patience.bodyRate() * (late / SECOND);
        }
    }
}
