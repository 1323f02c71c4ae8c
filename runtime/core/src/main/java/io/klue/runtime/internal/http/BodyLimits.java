package io.klue.runtime.internal.http;

/**
 * How large a body may be, in bytes, after decompression.
 *
 * @param held of what is kept in memory: JSON, text, the fields of a form
 * @param streamed of what flows through or goes to disk: binary bodies and forms with files
 */
record BodyLimits(long held, long streamed) {}
