package io.klue.runtime;

import io.klue.runtime.internal.client.ClientMessages;
import io.klue.runtime.internal.client.HeaderText;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * How calls are made. Immutable: each method returns a changed copy.
 *
 * <pre>{@code pets.with(o -> o.timeout(Duration.ofSeconds(2)).header("X-Trace", id)).getPet(petId)}</pre>
 *
 * @param timeout for the whole exchange: retries, and the body of the answer to its last byte; more than zero, at most a
 *     day. A streamed {@link Payload} must be read within it; a {@link Streamed} may last as long as it likes, but what is
 *     waited for must come within it
 * @param retries how often a call is repeated, 0 to 10, if the connection failed before an answer came, its method is
 *     idempotent (RFC 9110 section 9.2.2) and its body can be sent again
 * @param headers sent with each call; they replace headers of the same name
 * @param onReply sees each answer, also one that becomes an exception, in the calling thread
 */
public record CallOptions(Duration timeout, int retries, Map<String, String> headers, Consumer<Answer> onReply) {
    private static final Duration LONGEST = Duration.ofDays(1); // before DEFAULTS, which needs it

    /** 30 seconds, 2 retries, no headers. */
    public static final CallOptions DEFAULTS = new CallOptions(Duration.ofSeconds(30), 2, Map.of(), answer -> {});

    /** @throws IllegalArgumentException if a value is out of its range, or a header cannot be sent */
    public CallOptions {
        if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(LONGEST) > 0) {
            throw ClientMessages.badTimeout(timeout);
        }
        if (retries < 0 || retries > 10) {
            throw ClientMessages.badRetries(retries);
        }
        headers.forEach(HeaderText::header);
        headers = Map.copyOf(headers);
        Objects.requireNonNull(onReply, "onReply");
    }

    public CallOptions timeout(Duration limit) {
        return new CallOptions(limit, retries, headers, onReply);
    }

    public CallOptions retries(int number) {
        return new CallOptions(timeout, number, headers, onReply);
    }

    /** Adds a header, or replaces the one of the same name. */
    public CallOptions header(String name, String value) {
        Map<String, String> all = new HashMap<>(headers);
        all.keySet().removeIf(name::equalsIgnoreCase);
        all.put(name, value);
        return new CallOptions(timeout, retries, all, onReply);
    }

    /** Lets {@code listener} see each answer too. */
    public CallOptions onReply(Consumer<Answer> listener) {
        return new CallOptions(timeout, retries, headers, onReply.andThen(listener));
    }

    /** Shows the names of the headers only: a value may be a secret. */
    @Override
    public String toString() {
        return "CallOptions[timeout=" + timeout + ", retries=" + retries + ", headers=" + headers.keySet() + "]";
    }

    /** Status and headers of an answer. */
    public record Answer(int status, HttpHeaders headers) {}
}
