/** What generated code calls. Public, but not for hand-written code. */
@NullMarked
package io.klue.runtime.spi;

import org.jspecify.annotations.NullMarked;
