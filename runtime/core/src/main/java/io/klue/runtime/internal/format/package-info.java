/** The syntax of strings with a format (JSON Schema 2020-12 validation, section 7.3), checked in one pass each. */
@NullMarked
package io.klue.runtime.internal.format;

import org.jspecify.annotations.NullMarked;
