/** Contract in, Java out. */
@NullMarked
package io.klue.generator;

import org.jspecify.annotations.NullMarked;
