package io.klue.runtime.spi;

import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;

/** Objects whose type is told by one of their own properties. */
final class JsonUnions {
    private final JsonTokens tokens;
    private final Violations violations;
    private final boolean strict;
    private boolean undecided;

    JsonUnions(JsonTokens tokens, Violations violations, boolean strict) {
        this.tokens = tokens;
        this.violations = violations;
        this.strict = strict;
    }

    /** The discriminator of the object at hand; {@code ""} if it has none, which is recorded. */
    String discriminator(JsonReader in, String property) {
        undecided = true;
        if (!in.expect(tokens.token() == JsonToken.START_OBJECT, "an object")) {
            return "";
        }
        tokens.mark();
        String value = find(in, property);
        tokens.rewind();
        undecided = value == null;
        return value == null ? "" : value;
    }

    private @Nullable String find(JsonReader in, String property) {
        while (tokens.next() == JsonToken.FIELD_NAME) {
            boolean found = property.equals(tokens.text());
            tokens.next();
            if (found) {
                return read(in, property);
            }
            tokens.skip();
        }
        if (!tokens.isBroken()) {
            violations.missing(property);
        }
        return null;
    }

    private @Nullable String read(JsonReader in, String property) {
        violations.path().enter(property);
        String value = in.string();
        violations.path().leave();
        if (value == null && !tokens.isBroken()) {
            violations.missing(property);
        }
        return value;
    }

    /** Passes over the object at hand; true if it may be answered in spite of its unknown type. */
    boolean unrecognized(String property, String value) {
        if (!undecided && strict) {
            violations.add(
                    violations.path().pointer(property), "discriminator", Messages.notAllowed(Messages.quoted(value)));
        }
        tokens.skip();
        return !undecided && !strict && !tokens.isBroken();
    }
}
