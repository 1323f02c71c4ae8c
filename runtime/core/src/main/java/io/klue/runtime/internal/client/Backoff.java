package io.klue.runtime.internal.client;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** How long to wait before the next attempt: a random part of a span that doubles, so that callers do not march in step. */
final class Backoff {
    private static final long FIRST_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(2);

    private Backoff() {}

    /**
     * Waits, at most until the deadline.
     *
     * @param attempt the number of the attempt that failed, from 1
     */
    static void pause(int attempt, Deadline deadline) throws InterruptedException {
        long wait = ThreadLocalRandom.current().nextLong(span(attempt));
        TimeUnit.NANOSECONDS.sleep(Math.min(wait, deadline.remainingNanos()));
    }

    static long span(int attempt) {
        return Math.min(LONGEST_NANOS, FIRST_NANOS << Math.min(attempt - 1, 10));
    }
}
