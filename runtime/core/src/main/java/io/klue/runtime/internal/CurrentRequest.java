package io.klue.runtime.internal;

import io.klue.runtime.RequestContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which request a thread serves. */
public final class CurrentRequest {
    private static final ThreadLocal<@Nullable RequestContext> CURRENT = new ThreadLocal<>();

    private CurrentRequest() {}

    public static Optional<RequestContext> get() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Runs {@code work} with {@code request} as the current one. */
    public static void during(RequestContext request, Runnable work) {
        RequestContext before = CURRENT.get();
        CURRENT.set(request);
        try {
            work.run();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }
}
