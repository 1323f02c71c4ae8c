package io.klue.it.keywords;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A version of the specification of contracts, and the draft of JSON Schema it is nearest to. */
enum Version {
    SWAGGER_2_0("2.0", "draft4", "swagger-2.0"),
    OPENAPI_3_0("3.0", "draft4", "openapi-3.0"),
    OPENAPI_3_1("3.1", "draft2020-12", "openapi-3.1");

    private final String label;
    private final String draft;
    private final String own;

    Version(String label, String draft, String own) {
        this.label = label;
        this.draft = draft;
        this.own = own;
    }

    String label() {
        return label;
    }

    String draft() {
        return draft;
    }

    /** The files of our own cases. */
    List<String> ownCases() {
        return List.of(draft, own);
    }

    /** What a {@code $ref} to a schema of the contract starts with. */
    String schemaPointer() {
        return this == SWAGGER_2_0 ? "#/definitions/" : "#/components/schemas/";
    }

    /** A contract with nothing in it. */
    ObjectNode contract() {
        ObjectNode root = Json.MAPPER.createObjectNode();
        if (this == SWAGGER_2_0) {
            root.put("swagger", "2.0");
        } else {
            root.put("openapi", this == OPENAPI_3_0 ? "3.0.4" : "3.1.1");
        }
        root.putObject("info").put("title", "Keywords").put("version", "1");
        root.putObject("paths");
        schemas(root);
        return root;
    }

    /** The named schemas of a contract. */
    ObjectNode schemas(ObjectNode contract) {
        return this == SWAGGER_2_0
                ? contract.withObjectProperty("definitions")
                : contract.withObjectProperty("components").withObjectProperty("schemas");
    }

    /** Adds {@code POST path}, whose body is of the named schema and whose answer is 204. */
    void addOperation(ObjectNode contract, String path, String operationId, String schema) {
        JsonNode reference = Json.MAPPER.createObjectNode().put("$ref", schemaPointer() + schema);
        ObjectNode post = contract.withObjectProperty("paths").putObject(path).putObject("post");
        post.put("operationId", operationId);
        if (this == SWAGGER_2_0) {
            ArrayNode parameters = post.putArray("parameters");
            parameters
                    .addObject()
                    .put("name", "body")
                    .put("in", "body")
                    .put("required", true)
                    .set("schema", reference);
        } else {
            ObjectNode body = post.putObject("requestBody").put("required", true);
            body.putObject("content").putObject("application/json").set("schema", reference);
        }
        post.putObject("responses").putObject("204").put("description", "It fits.");
    }
}
