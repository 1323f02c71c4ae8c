package io.klue.runtime;

/**
 * Told of everything that an operator should know: answers with a status of 500 and more, calls that were too slow, and
 * what {@link Crash#report} was given. It runs on a thread of its own, one report after the other: what it throws is
 * logged, and while it hangs, up to 100 reports wait and further ones are dropped and counted. The variable {@code
 * NO_ERROR_REPORTING=1} silences it.
 */
@FunctionalInterface
public interface CrashReporter {
    /** Delivers a report: mails it, posts it, stores it. */
    void report(CrashReport report) throws Exception;
}
