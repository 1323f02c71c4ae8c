package io.klue.runtime.internal.config;

/** A configuration as it stands somewhere: what messages call it, and its text. */
public record ConfigFile(String name, String text) {}
