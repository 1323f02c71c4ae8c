package io.klue.generator.java;

import com.palantir.javapoet.ClassName;

/** The runtime's types by name: the generator does not depend on the runtime. */
final class Spi {
    private static final String AUTHORS = "io.klue.runtime";
    private static final String SPI = "io.klue.runtime.spi";

    static final ClassName API_CLIENT = ClassName.get(AUTHORS, "ApiClient");
    static final ClassName API_EXCEPTION = ClassName.get(AUTHORS, "ApiException");
    static final ClassName API_ROUTES = ClassName.get(AUTHORS, "ApiRoutes");
    static final ClassName BYTES = ClassName.get(AUTHORS, "Bytes");
    static final ClassName CALL_OPTIONS = ClassName.get(AUTHORS, "CallOptions");
    static final ClassName JSON_VALUE = ClassName.get(AUTHORS, "JsonValue");
    static final ClassName PATCH = ClassName.get(AUTHORS, "Patch");
    static final ClassName PAYLOAD = ClassName.get(AUTHORS, "Payload");
    static final ClassName REQUEST_CONTEXT = ClassName.get(AUTHORS, "RequestContext");
    static final ClassName SERVER_SENT_EVENT = ClassName.get(AUTHORS, "ServerSentEvent");
    static final ClassName STREAMED = ClassName.get(AUTHORS, "Streamed");

    static final ClassName ARGUMENT = ClassName.get(SPI, "Argument");
    static final ClassName DECLARED_FAILURE = ClassName.get(SPI, "DeclaredFailure");
    static final ClassName BODY_CHOICE = ClassName.get(SPI, "BodyChoice");
    static final ClassName CALL = ClassName.get(SPI, "Call");
    static final ClassName ENDPOINT = ClassName.get(SPI, "Endpoint");
    static final ClassName EXCHANGE = ClassName.get(SPI, "Exchange");
    static final ClassName FAILURE_BODIES = ClassName.get(SPI, "FailureBodies");
    static final ClassName JSON_CODEC = ClassName.get(SPI, "JsonCodec");
    static final ClassName JSON_READER = ClassName.get(SPI, "JsonReader");
    static final ClassName JSON_WRITER = ClassName.get(SPI, "JsonWriter");
    static final ClassName LOCAL_CALL = ClassName.get(SPI, "LocalCall");
    static final ClassName MISSING_FIELDS = ClassName.get(SPI, "MissingFieldsException");
    static final ClassName PARAM = ClassName.get(SPI, "Param");
    static final ClassName PARAM_SHAPE = ClassName.get(SPI, "ParamShape");
    static final ClassName PARAM_STYLE = ClassName.get(SPI, "ParamStyle");
    static final ClassName REPLY = ClassName.get(SPI, "Reply");
    static final ClassName ROUTE = ClassName.get(SPI, "Route");
    static final ClassName SECURITY_REQUIREMENT = ClassName.get(SPI, "SecurityRequirement");
    static final ClassName SECURITY_SCHEME = ClassName.get(SPI, "SecurityScheme");
    static final ClassName STATUSES = ClassName.get(SPI, "Statuses");
    static final ClassName BOUNDED_PATTERN = ClassName.get(SPI, "BoundedPattern");
    static final ClassName EVALUATION = ClassName.get(SPI, "Evaluation");
    static final ClassName VIOLATIONS = ClassName.get(SPI, "Violations");
    static final ClassName STRING_CONSTRAINT = ClassName.get(SPI, "StringConstraint");
    static final ClassName NUMBER_CONSTRAINT = ClassName.get(SPI, "NumberConstraint");
    static final ClassName ARRAY_CONSTRAINT = ClassName.get(SPI, "ArrayConstraint");
    static final ClassName OBJECT_CONSTRAINT = ClassName.get(SPI, "ObjectConstraint");

    private Spi() {}
}
