/** Words to Java names: gather every name, resolve, freeze. */
@NullMarked
package io.klue.generator.naming;

import org.jspecify.annotations.NullMarked;
