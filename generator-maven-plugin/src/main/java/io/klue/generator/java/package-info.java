/** From the model to Java source, one emitter per kind of file. */
@NullMarked
package io.klue.generator.java;

import org.jspecify.annotations.NullMarked;
