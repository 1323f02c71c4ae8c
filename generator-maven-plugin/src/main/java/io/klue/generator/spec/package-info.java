/** The contract as written: one record per construct of Swagger 2.0, OpenAPI 3.0 and 3.1, nothing decided. */
@NullMarked
package io.klue.generator.spec;

import org.jspecify.annotations.NullMarked;
