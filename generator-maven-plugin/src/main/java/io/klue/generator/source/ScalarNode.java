package io.klue.generator.source;

import java.math.BigDecimal;

/** A string, number, boolean or null, told apart by the core schema of YAML 1.2 (section 10.3). */
public final class ScalarNode implements SpecNode {

    /** The JSON type; a number is an {@code INTEGER} when it is written without point and exponent. */
    public enum Kind {
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN,
        NULL
    }

    private final Place place;
    private final Kind kind;
    private final String text;

    ScalarNode(Place place, Kind kind, String text) {
        this.place = place;
        this.kind = kind;
        this.text = text;
    }

    public Kind kind() {
        return kind;
    }

    /** The text of a string without its quotes; anything else as it is written. */
    public String text() {
        return text;
    }

    /**
     * The exact value of an integer or number.
     *
     * @throws IllegalStateException if this is neither
     */
    public BigDecimal number() {
        if (kind != Kind.INTEGER && kind != Kind.NUMBER) {
            throw new IllegalStateException("not a number: " + this);
        }
        return Scalars.number(text);
    }

    /**
     * The value of a boolean.
     *
     * @throws IllegalStateException if this is none
     */
    public boolean bool() {
        if (kind != Kind.BOOLEAN) {
            throw new IllegalStateException("not a boolean: " + this);
        }
        return text.equalsIgnoreCase("true");
    }

    @Override
    public Span span() {
        return place.span();
    }

    @Override
    public Span keySpan() {
        return place.keySpan();
    }

    @Override
    public String pointer() {
        return place.pointer();
    }

    @Override
    public SourceFile file() {
        return place.file();
    }

    @Override
    public String toString() {
        return kind + " " + text + " at " + span();
    }
}
