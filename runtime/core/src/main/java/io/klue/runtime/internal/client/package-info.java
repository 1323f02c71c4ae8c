/** How a call becomes an HTTP exchange, and an answer or a failure comes back. */
@NullMarked
package io.klue.runtime.internal.client;

import org.jspecify.annotations.NullMarked;
