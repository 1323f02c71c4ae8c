package io.klue.runtime.internal.crash;

import io.klue.runtime.CrashReport;
import io.klue.runtime.CrashReporter;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a reporter, which may throw or hang, away from the threads that serve. */
final class CrashQueue implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("io.klue.crash");
    private static final int CAPACITY = 100;
    private static final Duration LAST_CHANCE = Duration.ofSeconds(2);

    private final CrashReporter reporter;
    private final BlockingQueue<CrashReport> waiting = new ArrayBlockingQueue<>(CAPACITY);
    private final AtomicLong dropped = new AtomicLong();
    private final Thread thread;
    private volatile boolean closing;

    CrashQueue(CrashReporter reporter) {
        this.reporter = reporter;
        this.thread = new Thread(this::deliver, "klue-crash-reports");
        thread.setDaemon(true);
        thread.start();
    }

    /** Never waits, never throws. */
    void add(CrashReport report) {
        if (!waiting.offer(report)) {
            long count = dropped.incrementAndGet();
            LOG.warn(
                    "The crash reporter is too slow: {} reports were dropped, the last one is {}",
                    count,
                    report.title());
        }
    }

    /** How many reports found no place. */
    long dropped() {
        return dropped.get();
    }

    private void deliver() {
        try {
            while (!closing || !waiting.isEmpty()) {
                CrashReport report = waiting.poll(100, java.util.concurrent.TimeUnit.MILLISECONDS);
                if (report != null) {
                    deliver(report);
                }
            }
        } catch (InterruptedException e) {
            // closed while nothing, or something that hangs, was being delivered
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings("CatchingUnchecked") // whatever the author's reporter throws must not end the thread
    private void deliver(CrashReport report) throws InterruptedException {
        try {
            reporter.report(report);
        } catch (InterruptedException e) {
            throw e;
        } catch (Throwable e) {
            LOG.warn("The crash reporter failed on {} ({})", report.title(), report.errorId(), e);
        }
    }

    /** Gives what waits a last chance of two seconds. */
    @Override
    public void close() {
        closing = true;
        try {
            thread.join(LAST_CHANCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread.interrupt();
    }
}
