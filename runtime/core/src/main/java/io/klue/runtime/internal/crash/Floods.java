package io.klue.runtime.internal.crash;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** Lets one of many equal errors through each minute, and counts the others. */
final class Floods {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MAX_KINDS = 1000;

    private record Seen(Instant reported, long leftOut) {}

    private final InstantSource clock;
    private final Map<String, Seen> kinds = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Seen> eldest) {
            return size() > MAX_KINDS;
        }
    };

    Floods(InstantSource clock) {
        this.clock = clock;
    }

    /** Empty: leave this one out. Else report it; the number is how many were left out before it. */
    synchronized OptionalLong admit(String kind) {
        Instant now = clock.instant();
        Seen seen = kinds.get(kind);
        if (seen != null && now.isBefore(seen.reported().plus(WINDOW))) {
            kinds.put(kind, new Seen(seen.reported(), seen.leftOut() + 1));
            return OptionalLong.empty();
        }
        kinds.put(kind, new Seen(now, 0));
        return OptionalLong.of(seen == null ? 0 : seen.leftOut());
    }
}
