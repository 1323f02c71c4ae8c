package io.klue.generator.model;

import java.util.List;

/**
 * An enum schema.
 *
 * @param integers whether the values are integers rather than strings
 * @param unrecognized the constant for values newer than the code
 */
public record EnumDef(
        String name, String description, boolean integers, List<Constant> constants, String unrecognized, Origin origin)
        implements TypeDef {
    public EnumDef {
        constants = List.copyOf(constants);
    }

    /** One value: its Java name and how it crosses the wire. */
    public record Constant(String javaName, String wireValue) {}
}
