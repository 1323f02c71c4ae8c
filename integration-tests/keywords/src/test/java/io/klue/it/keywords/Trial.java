package io.klue.it.keywords;

/** One group in one version of the specification and one mode; its number is that of the group among those of the version. */
record Trial(Version version, Mode mode, int number, Group group) {

    String schemaName() {
        return "Case%03d".formatted(number);
    }

    String operationId() {
        return "case%03d".formatted(number);
    }

    /** The name of its contract together with others, and the first segment of its path. */
    String api() {
        return (version + "_" + mode).toLowerCase(java.util.Locale.ROOT).replace("_", "");
    }

    String path() {
        return "/" + api() + "/" + operationId();
    }

    /** Anchors are names of a whole document: such a group has a contract to itself. */
    boolean alone() {
        return Subschemas.have(group.schema(), "$anchor")
                || Subschemas.have(group.schema(), "$dynamicAnchor")
                || Subschemas.have(group.schema(), "$id");
    }
}
