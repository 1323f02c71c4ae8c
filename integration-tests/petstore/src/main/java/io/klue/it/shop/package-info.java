/** A petstore in memory, behind the API that was generated from somebody else's contract. */
@NullMarked
package io.klue.it.shop;

import org.jspecify.annotations.NullMarked;
