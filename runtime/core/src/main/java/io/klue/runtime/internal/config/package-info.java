/** Finds and reads klue-config.yaml. */
@NullMarked
package io.klue.runtime.internal.config;

import org.jspecify.annotations.NullMarked;
