package io.klue.runtime.internal.http;

import io.klue.runtime.ResponseValidation;
import io.klue.runtime.spi.Direction;
import io.klue.runtime.spi.JsonLimits;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.Violations;
import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Holds one answer to the contract, before anything of it goes out. */
final class AnswerCheck {
    private final ResponseValidation validation;
    private final Consumer<BrokenAnswerException> warn;
    private final Violations violations = new Violations();

    /** {@code warn} is told of an answer that goes out although it breaks the contract. */
    AnswerCheck(ResponseValidation validation, Consumer<BrokenAnswerException> warn) {
        this.validation = validation;
        this.warn = warn;
    }

    /** Whether anybody wants to know. */
    boolean isOn() {
        return validation != ResponseValidation.OFF;
    }

    void check(Consumer<Violations> checks) {
        if (isOn()) {
            checks.accept(violations);
        }
    }

    /** Reads a JSON body back as strictly as a request is read. */
    <T> void json(byte[] body, Function<JsonReader, @Nullable T> reader) {
        JsonReader.strict(new ByteArrayInputStream(body), violations, JsonLimits.DEFAULT, Direction.RESPONSE)
                .document(reader);
    }

    /** Holds one element of a stream to the contract; throws if it must not go out. */
    <T> void element(byte[] json, Function<JsonReader, @Nullable T> reader) {
        if (isOn()) {
            AnswerCheck alone = new AnswerCheck(validation, warn);
            alone.json(json, reader);
            alone.judge();
        }
    }

    /** Ends the checks; throws if the answer must not go out. */
    void judge() {
        if (violations.isEmpty()) {
            return;
        }
        BrokenAnswerException broken = new BrokenAnswerException(violations);
        if (validation == ResponseValidation.ENFORCE) {
            throw broken;
        }
        warn.accept(broken);
    }
}
