package io.klue.runtime.internal.client;

import java.time.Duration;

/** The moment at which an exchange must be over, body included. */
record Deadline(long nanoTime, Duration timeout) {
    static Deadline in(Duration timeout) {
        return new Deadline(System.nanoTime() + timeout.toNanos(), timeout);
    }

    /** Zero when it has passed. */
    long remainingNanos() {
        return Math.max(0, nanoTime - System.nanoTime());
    }
}
