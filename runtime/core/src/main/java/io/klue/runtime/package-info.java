/** What authors of services and callers of APIs use. */
@NullMarked
package io.klue.runtime;

import org.jspecify.annotations.NullMarked;
