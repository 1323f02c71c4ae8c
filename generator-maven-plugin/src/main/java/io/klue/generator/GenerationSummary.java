package io.klue.generator;

/**
 * How much was generated.
 *
 * @param apis contracts that became an API
 * @param operations operations of all APIs
 * @param types models of all APIs
 */
public record GenerationSummary(int apis, int operations, int types) {
    public static final GenerationSummary NOTHING = new GenerationSummary(0, 0, 0);
}
