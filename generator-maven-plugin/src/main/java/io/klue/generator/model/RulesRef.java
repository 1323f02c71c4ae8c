package io.klue.generator.model;

/**
 * An emitted method that checks a JSON value.
 *
 * @param type the simple name of its class
 */
public record RulesRef(String type, String method) {}
