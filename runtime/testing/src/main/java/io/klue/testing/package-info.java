/** JUnit support for klue services. */
@NullMarked
package io.klue.testing;

import org.jspecify.annotations.NullMarked;
