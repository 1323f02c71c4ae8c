package io.klue.generator.model;

/** A type to emit, with its codec. */
public sealed interface TypeDef permits RecordDef, EnumDef, UnionDef, ChoiceDef {

    /** The simple Java name. */
    String name();

    /** What the contract says of it; may be empty. */
    String description();

    Origin origin();
}
