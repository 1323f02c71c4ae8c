/** What is wrong and where: collected, sorted, printed with the lines it is about. */
@NullMarked
package io.klue.generator.diagnostic;

import org.jspecify.annotations.NullMarked;
