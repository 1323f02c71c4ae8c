package io.klue.runtime.internal.http;

import java.time.Duration;

/**
 * How long a server waits for a client that is slow, or that still sends what nobody reads.
 *
 * @param headers from the first byte of a request to the end of its headers
 * @param bodyGrace how long a body may arrive as slowly as it likes
 * @param bodyRate the bytes per second that it must have arrived with after that, on the average
 * @param lingerIdle how long nothing may arrive of a request that was answered already
 * @param linger how long such a request may go on
 * @param lingerBytes how many bytes of it are discarded at most
 */
public record Patience(
        Duration headers, Duration bodyGrace, long bodyRate, Duration lingerIdle, Duration linger, long lingerBytes) {
    public static final Patience DEFAULT = new Patience(
            Duration.ofSeconds(20),
            Duration.ofSeconds(20),
            500,
            Duration.ofSeconds(2),
            Duration.ofSeconds(10),
            1_000_000_000);
}
