/** Texts with positions: YAML and JSON files as trees whose every node knows its file, line and column; {@code $ref}. */
@NullMarked
package io.klue.generator.source;

import org.jspecify.annotations.NullMarked;
