/** The Maven goals: configuration in, diagnostics out. The only package that knows Maven. */
@NullMarked
package io.klue.generator.maven;

import org.jspecify.annotations.NullMarked;
