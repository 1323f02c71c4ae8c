package io.klue.runtime.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names one version of a representation (RFC 9110 section 8.8.3).
 *
 * @param weak whether versions of this tag are equivalent rather than equal byte for byte
 * @param opaque what stands in the quotes
 */
public record EntityTag(boolean weak, String opaque) {
    private static final Pattern OPAQUE = Pattern.compile("[\\x21\\x23-\\x7e\\x80-\\xff]*");
    private static final Pattern TAG = Pattern.compile("(W/)?\"(" + OPAQUE.pattern() + ")\"");

    /** @throws IllegalArgumentException if it cannot stand in quotes */
    public EntityTag {
        if (!OPAQUE.matcher(opaque).matches()) {
            throw new IllegalArgumentException(
                    "An entity tag has printable characters without spaces and quotes (RFC 9110 section 8.8.3)");
        }
    }

    /** Empty if it is no entity tag. */
    public static Optional<EntityTag> parse(String text) {
        Matcher tag = TAG.matcher(text.strip());
        return tag.matches() ? Optional.of(of(tag)) : Optional.empty();
    }

    /** All of a list; what else it holds is passed over. */
    public static List<EntityTag> list(String text) {
        List<EntityTag> tags = new ArrayList<>();
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            tags.add(of(tag));
        }
        return tags;
    }

    private static EntityTag of(Matcher tag) {
        return new EntityTag(tag.group(1) != null, tag.group(2));
    }

    /** Whether both name the same bytes (RFC 9110 section 8.8.3.2). */
    public boolean strongEquals(EntityTag other) {
        return !weak && !other.weak && weakEquals(other);
    }

    /** Whether both name equivalent versions. */
    public boolean weakEquals(EntityTag other) {
        return opaque.equals(other.opaque);
    }

    /** As it stands in a header. */
    @Override
    public String toString() {
        return (weak ? "W/\"" : "\"") + opaque + "\"";
    }
}
