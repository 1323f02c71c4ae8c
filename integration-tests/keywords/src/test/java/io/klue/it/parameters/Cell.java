package io.klue.it.parameters;

import io.klue.runtime.JsonValue;

/**
 * One way of a parameter to travel.
 *
 * @param id its operation
 * @param in path, query, header, cookie or formData
 * @param written what the contract says of its style
 * @param value what the implementation is to get
 * @param wire what travels: a segment, a query, the value of a header, cookies, a form
 */
record Cell(String id, Version version, String in, String written, Type type, JsonValue value, String wire) {
    /** The version of the specification that the cell's contract is in. */
    enum Version {
        V2("Swagger 2.0"),
        V30("OpenAPI 3.0"),
        V31("OpenAPI 3.1");

        private final String label;

        Version(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** What the parameter named {@code color} holds. */
    enum Type {
        STRING("string", "{\"type\": \"string\"}", "\"blue\""),
        INTEGER("integer", "{\"type\": \"integer\", \"format\": \"int32\"}", "5"),
        ARRAY("array", "{\"type\": \"array\", \"items\": {\"type\": \"string\"}}", "[\"blue\",\"black\",\"brown\"]"),
        OBJECT("object", "{\"$ref\": \"#/components/schemas/Color\"}", "{\"R\":100,\"G\":200,\"B\":150}");

        private final String label;
        private final String schema;
        private final JsonValue example;

        Type(String label, String schema, String example) {
            this.label = label;
            this.schema = schema;
            this.example = JsonValue.parse(example);
        }

        String label() {
            return label;
        }

        String schema() {
            return schema;
        }

        JsonValue example() {
            return example;
        }
    }

    String method() {
        return in.equals("formData") ? "post" : "get";
    }

    String path() {
        return "/" + id + (in.equals("path") ? "/{color}" : "");
    }

    /** The parameter in its contract. */
    String contract() {
        String required = in.equals("path") ? ", \"required\": true" : "";
        String schema = version == Version.V2
                ? ", " + type.schema().substring(1, type.schema().length() - 1)
                : written.contains("content") ? "" : ", \"schema\": " + type.schema();
        return "{\"name\": \"color\", \"in\": \"" + in + "\"" + required + (written.isEmpty() ? "" : ", " + written)
                + schema + "}";
    }

    @Override
    public String toString() {
        return version + " " + in + " " + written + " " + type;
    }
}
