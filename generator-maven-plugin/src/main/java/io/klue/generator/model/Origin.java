package io.klue.generator.model;

/**
 * Where in the contract a definition stands.
 *
 * @param file the contract's file name, as shown to people
 * @param pointer JSON pointer into it (RFC 6901)
 * @param line 1-based
 * @param column 1-based
 */
public record Origin(String file, String pointer, int line, int column) {

    /** {@code pets.yaml#/definitions/Pet}. */
    public String reference() {
        return file + "#" + pointer;
    }
}
