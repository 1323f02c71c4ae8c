package io.klue.generator.diagnostic;

/** Whether the build goes on. */
public enum Severity {
    ERROR,
    WARNING;

    /** As printed: {@code error}, {@code warning}. */
    public String word() {
        return this == ERROR ? "error" : "warning";
    }
}
