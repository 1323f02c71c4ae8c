package io.klue.runtime.internal.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class FloodsTest {
    private Instant now = Instant.EPOCH;
    private final Floods floods = new Floods(() -> now);

    @Test
    void oneOfAKindPassesEachMinuteAndTellsHowManyWereLeftOut() {
        assertEquals(OptionalLong.of(0), floods.admit("a"));
        assertEquals(OptionalLong.empty(), floods.admit("a"));
        assertEquals(OptionalLong.of(0), floods.admit("b"));
        now = now.plusSeconds(59);
        assertEquals(OptionalLong.empty(), floods.admit("a"));
        now = now.plusSeconds(1);
        assertEquals(OptionalLong.of(2), floods.admit("a"));
        now = now.plusSeconds(60);
        assertEquals(OptionalLong.of(0), floods.admit("a"));
    }
}
