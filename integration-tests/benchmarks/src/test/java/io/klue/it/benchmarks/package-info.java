/** Emitted codecs, measured against Jackson databind and bean validation. How to run them: docs/benchmarks.md. */
package io.klue.it.benchmarks;
