package io.klue.runtime.spi;

import io.klue.runtime.JsonValue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values that are held to rules before they are read. */
final class JsonChecks {
    private final JsonTokens tokens;
    private final Violations violations;

    JsonChecks(JsonTokens tokens, Violations violations) {
        this.tokens = tokens;
        this.violations = violations;
    }

    /** Holds the value at hand to the rules, then reads it. */
    <T> @Nullable T checked(JsonReader in, Rules rules, Function<JsonReader, @Nullable T> read) {
        int before = violations.beginDistinct();
        JsonValue whole = ahead(in).whole();
        if (whole != null) {
            Evaluator.check(whole, rules, violations);
        }
        T value = read.apply(in);
        violations.endDistinct(before);
        return value;
    }

    /** The value at hand, which is then still to be read. */
    private TokenReplay.Ahead ahead(JsonReader in) {
        TokenReplay.Ahead known = tokens.replay().remembered();
        if (known != null) {
            return known;
        }
        if (tokens.token() == null) {
            return new TokenReplay.Ahead(null);
        }
        tokens.mark();
        int before = violations.count();
        JsonValue value = in.value();
        tokens.rewind();
        return new TokenReplay.Ahead(violations.count() == before ? value : null);
    }

    /** Reads an object or array; remembers it, if its tokens are kept, for the rules of what it holds. */
    JsonValue container(JsonReader in, Function<JsonReader, JsonValue> read) {
        TokenReplay replay = tokens.replay();
        boolean remembers = replay.isRecording();
        int position = replay.position();
        int before = violations.count();
        JsonValue value = read.apply(in);
        if (remembers && !tokens.isBroken()) {
            replay.remember(position, new TokenReplay.Ahead(violations.count() == before ? value : null));
        }
        return value;
    }

    /**
     * Which of the choices the value at hand, which is then still to be read, satisfies.
     *
     * @return -1 if it is not exactly one, which a strict reader records; a lenient one takes the first
     */
    int oneOf(JsonReader in, boolean strict, Rules... choices) {
        JsonValue whole = ahead(in).whole();
        if (whole == null) {
            return -1;
        }
        int before = violations.count();
        if (strict) {
            Evaluator.check(whole, at -> at.oneOf(choices), violations);
        }
        for (int i = 0; i < choices.length && violations.count() == before; i++) {
            if (Evaluator.satisfies(whole, choices[i])) {
                return i;
            }
        }
        return -1;
    }

    /** Reads any value and holds it to the rules. */
    @Nullable
    JsonValue value(JsonReader in, Rules rules) {
        int before = violations.count();
        JsonValue value = in.value();
        if (value != null && violations.count() == before) {
            Evaluator.check(value, rules, violations);
        }
        return value;
    }
}
