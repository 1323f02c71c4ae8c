package io.klue.generator.spec.structure;

/**
 * The numbers of everything that this package finds. A number is never given to another thing, so that it can be looked
 * up. KLUE001 (a file cannot be read) is {@link io.klue.generator.diagnostic.Diagnostics#UNREADABLE}.
 */
final class Codes {
    static final String VERSION = "KLUE002";
    static final String UNKNOWN_FIELD = "KLUE003";
    static final String WRONG_TYPE = "KLUE004";
    static final String MISSING_FIELD = "KLUE005";
    static final String UNKNOWN_WORD = "KLUE006";
    static final String OTHER_VERSION = "KLUE007";
    static final String DANGLING_REFERENCE = "KLUE008";
    static final String REFERENCE_TO_OTHER_KIND = "KLUE009";
    static final String UNSUPPORTED_REFERENCE = "KLUE010";
    static final String REFERENCE_LOOP = "KLUE011";
    static final String BESIDE_REFERENCE = "KLUE012";
    static final String PATH_PARAMETER = "KLUE013";
    static final String DUPLICATE_PARAMETER = "KLUE014";
    static final String BODY_PARAMETERS = "KLUE015";
    static final String DUPLICATE_OPERATION_ID = "KLUE016";
    static final String SAME_PATH = "KLUE017";
    static final String STATUS_CODE = "KLUE018";
    static final String REQUIRED_PROPERTY = "KLUE019";
    static final String VALUE_OF_OTHER_TYPE = "KLUE020";
    static final String EMPTY_RANGE = "KLUE021";
    static final String PATTERN = "KLUE022";
    static final String SECURITY_SCHEME = "KLUE023";
    static final String DISCRIMINATOR = "KLUE024";
    static final String ARRAY_WITHOUT_ITEMS = "KLUE025";
    static final String PATH_SYNTAX = "KLUE026";
    static final String EMPTY_ENUM = "KLUE027";
    static final String SCHEMA_AND_CONTENT = "KLUE028";

    private Codes() {}
}
