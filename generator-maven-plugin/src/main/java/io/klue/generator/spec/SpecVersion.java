package io.klue.generator.spec;

/** The versions of the specification that are read. */
public enum SpecVersion {
    SWAGGER_2_0("Swagger 2.0"),
    OPENAPI_3_0("OpenAPI 3.0"),
    OPENAPI_3_1("OpenAPI 3.1");

    private final String title;

    SpecVersion(String title) {
        this.title = title;
    }

    /** As it stands in messages: {@code OpenAPI 3.0}. */
    public String title() {
        return title;
    }
}
