package io.klue.generator.model;

import java.util.List;
import java.util.Optional;

/**
 * What an operation answers when something is wrong.
 *
 * @param type the emitted class that makes them; empty if none has a body or headers
 */
public record Failures(Optional<String> type, List<Answer> answers) {
    public Failures {
        answers = List.copyOf(answers);
    }
}
