package io.klue.it.keywords;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A validator that none of us wrote (networknt). It judges plain JSON Schema: what OpenAPI adds to it is written in the words of
 * JSON Schema first. It knows no discriminators, so none that schemas inherit is fuzzed. Thread-safe.
 */
final class Judge {
    private final Map<String, Schema> schemas = new HashMap<>();

    /** @param contract with schemas of names; each is what a body may be judged by */
    Judge(Version version, ObjectNode contract) {
        SchemaRegistry registry = SchemaRegistry.withDialect(
                version == Version.OPENAPI_3_1 ? Dialects.getDraft202012() : Dialects.getDraft4(),
                builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .build()));
        ObjectNode document = contract.deepCopy();
        version.schemas(document).forEach(schema -> Subschemas.visit(schema, Judge::toJsonSchema));
        for (String name : version.schemas(contract).propertyNames()) {
            ObjectNode root = document.deepCopy();
            root.putArray("allOf").addObject().put("$ref", version.schemaPointer() + name);
            schemas.put(name, registry.getSchema(root));
        }
    }

    boolean allows(String schema, JsonNode body) {
        return schemas.get(schema).validate(whole(body)).isEmpty();
    }

    /**
     * The same with 2 for 2.0, which are one number (JSON Schema 2020-12 core, 4.2.2). In draft 4 only the one is an integer (core,
     * 3.5), since draft 6 both are; the runtime takes both, whatever the version of the contract. The judge also needs it for itself:
     * networknt 3.0.9 throws on 1.5E+21, for it is no {@code long}.
     */
    private static JsonNode whole(JsonNode body) {
        if (body instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.properties().forEach(property -> copy.set(property.getKey(), whole(property.getValue())));
            return copy;
        }
        if (body instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(item -> copy.add(whole(item)));
            return copy;
        }
        boolean whole = body.isNumber()
                && !body.isIntegralNumber()
                && body.decimalValue().stripTrailingZeros().scale() <= 0;
        return whole ? JsonNodeFactory.instance.numberNode(body.decimalValue().toBigInteger()) : body;
    }

    private static void toJsonSchema(ObjectNode schema) {
        boolean nullable = schema.path("nullable").asBoolean(false)
                || schema.path("x-nullable").asBoolean(false);
        String format = schema.path("format").asString("");
        if (format.equals("int32") || format.equals("int64")) {
            long most = format.equals("int32") ? Integer.MAX_VALUE : Long.MAX_VALUE;
            ArrayNode all = schema.withArrayProperty("allOf");
            all.addObject().put("minimum", -most - 1).put("maximum", most);
        }
        if (nullable) {
            JsonNode type = schema.get("type");
            schema.putArray("type").add(type).add("null");
        }
    }
}
