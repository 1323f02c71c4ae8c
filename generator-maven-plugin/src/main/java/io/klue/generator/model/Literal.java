package io.klue.generator.model;

import java.math.BigDecimal;

/** A default value. */
public sealed interface Literal {
    record Text(String value) implements Literal {}

    record Numeric(BigDecimal value) implements Literal {}

    record Flag(boolean value) implements Literal {}

    /** The constant of an emitted enum that has this value on the wire. */
    record Constant(String enumName, String wireValue) implements Literal {}
}
