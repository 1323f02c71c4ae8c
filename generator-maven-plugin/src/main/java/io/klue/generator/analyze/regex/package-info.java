/** The regular expressions of contracts (ECMA-262, section 22.2.1) as {@code java.util.regex} reads them. */
@NullMarked
package io.klue.generator.analyze.regex;

import org.jspecify.annotations.NullMarked;
