/** JdbcStore: where x-persist models live. Nothing here yet. */
@NullMarked
package io.klue.jdbc;

import org.jspecify.annotations.NullMarked;
