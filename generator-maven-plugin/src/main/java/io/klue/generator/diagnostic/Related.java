package io.klue.generator.diagnostic;

import io.klue.generator.source.Span;

/**
 * Another place that a diagnostic is about.
 *
 * @param label what stands there, printed behind the caret: "and this one"
 */
public record Related(Span span, String label) {}
