/** Crash reports: made, redacted, queued, delivered. */
@NullMarked
package io.klue.runtime.internal.crash;

import org.jspecify.annotations.NullMarked;
