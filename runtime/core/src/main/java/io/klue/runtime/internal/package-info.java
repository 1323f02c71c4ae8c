/** Nobody's but the runtime's own. */
@NullMarked
package io.klue.runtime.internal;

import org.jspecify.annotations.NullMarked;
