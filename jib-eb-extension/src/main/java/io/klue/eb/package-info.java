/** The Jib extension and the {@code eb:} goals. Nothing here yet. */
@NullMarked
package io.klue.eb;

import org.jspecify.annotations.NullMarked;
