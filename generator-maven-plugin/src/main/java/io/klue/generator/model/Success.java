package io.klue.generator.model;

import java.util.List;
import java.util.Optional;

/**
 * What an operation answers when all is well.
 *
 * @param type the emitted result type; empty when the body alone says it all
 * @param implied whether the contract leaves the status open: a client takes any 2xx
 */
public record Success(Optional<String> type, List<Answer> answers, boolean implied) {
    public Success {
        answers = List.copyOf(answers);
    }

    /** Several statuses: a sealed interface of records. */
    public boolean several() {
        return answers.size() > 1;
    }
}
