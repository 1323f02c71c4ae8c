package io.klue.runtime.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A value cannot be built because required fields were not given. */
public final class MissingFieldsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String type;

    @SuppressWarnings("serial") // an immutable list of strings
    private final List<String> fields;

    private MissingFieldsException(String type, List<String> fields) {
        super(type + " lacks " + String.join(", ", fields));
        this.type = type;
        this.fields = fields;
    }

    /**
     * The exception for those fields whose value is null.
     *
     * @param type the simple name of the type that was to be built
     * @param namesAndValues wire names and values by turns
     */
    public static MissingFieldsException in(String type, @Nullable Object... namesAndValues) {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] == null) {
                missing.add(Objects.requireNonNull(namesAndValues[i]).toString());
            }
        }
        return new MissingFieldsException(type, List.copyOf(missing));
    }

    /** The simple name of the type that was to be built. */
    public String type() {
        return type;
    }

    /** The wire names of the fields that were not given. */
    public List<String> fields() {
        return fields;
    }
}
