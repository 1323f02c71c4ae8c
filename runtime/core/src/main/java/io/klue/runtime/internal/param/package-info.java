/** How parameters are written where they travel. */
@NullMarked
package io.klue.runtime.internal.param;

import org.jspecify.annotations.NullMarked;
