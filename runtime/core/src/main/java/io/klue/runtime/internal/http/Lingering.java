package io.klue.runtime.internal.http;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Keeps the answer to a request that was not read to its end: see {@link Leftover}. */
final class Lingering extends Handler.Wrapper {
    private final Patience patience;

    Lingering(Patience patience) {
        this.patience = patience;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(request, response, new Callback.Nested(callback) {
            @Override
            public void succeeded() {
                new Leftover(request, patience, callback).discard();
            }
        });
    }
}
