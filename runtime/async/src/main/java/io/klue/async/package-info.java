/** Tasks over RabbitMQ, and in process. Nothing here yet. */
@NullMarked
package io.klue.async;

import org.jspecify.annotations.NullMarked;
