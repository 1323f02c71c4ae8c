package io.klue.runtime.internal.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.runtime.CrashReport;
import io.klue.runtime.JsonValue;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CrashQueueTest {
    @Test
    void whileTheReporterHangsAHundredReportsWaitAndTheRestIsDroppedAndCounted() throws InterruptedException {
        CountDownLatch hanging = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        try (CrashQueue queue = new CrashQueue(report -> {
            hanging.countDown();
            never.await();
        })) {
            queue.add(report());
            assertTrue(hanging.await(60, TimeUnit.SECONDS));
            for (int i = 0; i < 105; i++) {
                queue.add(report());
            }
            assertEquals(5, queue.dropped());
        }
    }

    private static CrashReport report() {
        return new CrashReport(
                "title",
                false,
                Instant.EPOCH,
                "id",
                "",
                JsonValue.of(Map.of()),
                0,
                new CrashReport.Server("pets", "1", "", "host", 80, false),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
