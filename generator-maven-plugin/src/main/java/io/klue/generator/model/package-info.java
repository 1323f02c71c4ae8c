/** What to emit, decided: normalised, immutable, names final. Knows neither YAML nor JavaPoet. */
@NullMarked
package io.klue.generator.model;

import org.jspecify.annotations.NullMarked;
