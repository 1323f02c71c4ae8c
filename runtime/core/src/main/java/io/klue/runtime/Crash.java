package io.klue.runtime;

import io.klue.runtime.internal.crash.CrashDesk;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reports what is wrong but does not fail the request. */
public final class Crash {
    private Crash() {}

    /**
     * Reports to the server's {@link CrashReporter}; if no server runs in this process, only logs. Returns at once, and
     * never throws.
     *
     * @param title follows {@code NON-FATAL BACKEND ERROR: }
     * @param data further facts: texts, numbers, booleans, lists and maps of them; put no secrets here
     * @param caught what was caught, if anything
     * @return the error id of the report and the log
     */
    public static String report(String title, Map<String, ?> data, @Nullable Throwable caught) {
        return CrashDesk.reportToCurrent(title, data, caught);
    }

    /** As {@link #report(String, Map, Throwable)}, without further facts. */
    public static String report(String title, @Nullable Throwable caught) {
        return report(title, Map.of(), caught);
    }
}
