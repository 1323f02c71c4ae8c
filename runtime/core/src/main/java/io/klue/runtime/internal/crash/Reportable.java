package io.klue.runtime.internal.crash;

/** A request that knows what a report may say of it. */
public interface Reportable {
    /** The request as reports show it, before redaction. */
    ReportedCall reported();
}
