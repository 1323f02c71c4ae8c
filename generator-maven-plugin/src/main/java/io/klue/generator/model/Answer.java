package io.klue.generator.model;

import io.klue.generator.model.Operation.Parameter;
import java.util.List;
import java.util.Locale;

/**
 * One answer that an operation may give.
 *
 * @param name the record within a sealed result, or the failure: {@code Accepted}, {@code NotFound}
 * @param constant the stem of the names of its constants: {@code GET_PET_404}
 * @param headers declared headers, as parameters, which they are like
 */
public record Answer(
        Status status, String name, String constant, AnswerBody body, List<Parameter> headers, String description) {
    public Answer {
        headers = List.copyOf(headers);
    }

    /** Declared headers, as fields. */
    public List<Field> fields() {
        return headers.stream().map(Parameter::field).toList();
    }

    /** Whether it is more than its body. */
    public boolean needsType() {
        return !headers.isEmpty() || !status.isOne();
    }

    /** The stem of the constants of one variant of the body. */
    public String constant(AnswerBody.Variant variant) {
        return body.several()
                ? constant + "_"
                        + variant.name()
                                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                                .toUpperCase(Locale.ROOT)
                : constant;
    }
}
