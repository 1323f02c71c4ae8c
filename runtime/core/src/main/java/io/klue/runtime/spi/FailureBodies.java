package io.klue.runtime.spi;

import io.klue.runtime.RemoteApiException;
import io.klue.runtime.internal.client.IncomingReply;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a client reads the bodies of the failures that an operation declares. Immutable. */
public final class FailureBodies {
    /** Of an operation that declares none. */
    public static final FailureBodies NONE = new FailureBodies(Map.of());

    private final Map<String, Function<Reply, Object>> readers;

    private FailureBodies(Map<String, Function<Reply, Object>> readers) {
        this.readers = readers;
    }

    /**
     * These and one more.
     *
     * @param status as the contract says it: {@code 404}, {@code 4XX} or {@code default}
     */
    public FailureBodies on(String status, Function<Reply, Object> reader) {
        Map<String, Function<Reply, Object>> all = new TreeMap<>(readers);
        all.put(status, Objects.requireNonNull(reader, "reader"));
        return new FailureBodies(all);
    }

    /** The body; null if there is nothing declared for the status, or it is something else. */
    @Nullable
    Object read(IncomingReply reply) {
        Function<Reply, Object> reader = reader(reply.status());
        try {
            return reader == null ? null : reader.apply(new Reply(reply));
        } catch (RemoteApiException e) {
            return null; // the status says more than the way in which its explanation broke the contract
        }
    }

    private @Nullable Function<Reply, Object> reader(int status) {
        for (String declared : new String[] {String.valueOf(status), status / 100 + "XX"}) {
            if (readers.containsKey(declared)) {
                return readers.get(declared);
            }
        }
        return readers.get("default");
    }
}
