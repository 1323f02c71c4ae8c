/** The folder of generated sources on disk: writes what changed, removes what we wrote and no longer do. */
@NullMarked
package io.klue.generator.output;

import org.jspecify.annotations.NullMarked;
