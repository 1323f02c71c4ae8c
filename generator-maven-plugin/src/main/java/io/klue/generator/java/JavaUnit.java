package io.klue.generator.java;

/**
 * One emitted file.
 *
 * @param path relative to the source root, with slashes
 */
public record JavaUnit(String path, String text) {}
