/** From the contract as written to the model, one decision per class. */
@NullMarked
package io.klue.generator.analyze;

import org.jspecify.annotations.NullMarked;
