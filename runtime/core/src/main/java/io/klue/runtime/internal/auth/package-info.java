/** Who calls: tokens and security requirements. */
@NullMarked
package io.klue.runtime.internal.auth;

import org.jspecify.annotations.NullMarked;
