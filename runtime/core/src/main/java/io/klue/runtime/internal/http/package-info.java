/** The server side: Javalin, Jetty and servlets end here. */
@NullMarked
package io.klue.runtime.internal.http;

import org.jspecify.annotations.NullMarked;
