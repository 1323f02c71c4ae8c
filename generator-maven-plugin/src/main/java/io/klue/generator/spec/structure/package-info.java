/**
 * Is the contract what its specification says? Tables (in the resources of this package) know the objects and their
 * fields; rules know what a table cannot say.
 */
@NullMarked
package io.klue.generator.spec.structure;

import org.jspecify.annotations.NullMarked;
