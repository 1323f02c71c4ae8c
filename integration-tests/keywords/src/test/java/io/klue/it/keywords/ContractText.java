package io.klue.it.keywords;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Groups as a contract: each a schema of its own name, and an operation that takes it. */
final class ContractText {
    private ContractText() {}

    static String of(Version version, List<Trial> trials) {
        ObjectNode contract = version.contract();
        for (Trial trial : trials) {
            addSchemas(version, version.schemas(contract), trial);
            version.addOperation(contract, trial.path(), trial.operationId(), trial.schemaName());
        }
        return Json.pretty(contract);
    }

    private static void addSchemas(Version version, ObjectNode schemas, Trial trial) {
        JsonNode schema = trial.group().schema().deepCopy();
        Map<String, String> moved = new LinkedHashMap<>();
        Map<String, JsonNode> hoisted = version == Version.OPENAPI_3_1 ? Map.of() : hoist(schema, trial, moved);
        moved.put("#", version.schemaPointer() + trial.schemaName());
        hoisted.forEach((name, each) -> {
            refer(each, version, moved);
            schemas.set(name, each);
        });
        refer(schema, version, moved);
        schemas.set(trial.schemaName(), schema);
    }

    /** Before 3.1 no schema has definitions within. */
    private static Map<String, JsonNode> hoist(JsonNode schema, Trial trial, Map<String, String> moved) {
        Map<String, JsonNode> hoisted = new LinkedHashMap<>();
        if (schema instanceof ObjectNode object && object.remove("definitions") instanceof ObjectNode definitions) {
            definitions.properties().forEach(entry -> {
                String name = trial.schemaName() + "Part" + hoisted.size();
                hoisted.put(name, entry.getValue());
                moved.put(
                        "#/definitions/" + pointer(entry.getKey()),
                        trial.version().schemaPointer() + name);
            });
        }
        return hoisted;
    }

    private static String pointer(String name) {
        return name.replace("~", "~0").replace("/", "~1").replace("%", "%25").replace("\"", "%22");
    }

    private static void refer(JsonNode schema, Version version, Map<String, String> moved) {
        Subschemas.visit(schema, object -> {
            for (String keyword : List.of("$ref", "$dynamicRef")) {
                JsonNode reference = object.path(keyword);
                // a name after # is that of an anchor
                if (reference.isString() && reference.asString().matches("#(/.*)?")) {
                    object.put(keyword, target(reference.asString(), moved));
                }
            }
        });
    }

    private static String target(String reference, Map<String, String> moved) {
        for (Map.Entry<String, String> move : moved.entrySet()) {
            String from = move.getKey();
            if (reference.equals(from) || reference.startsWith(from + "/")) {
                return move.getValue() + reference.substring(from.length());
            }
        }
        throw new IllegalStateException(reference);
    }
}
