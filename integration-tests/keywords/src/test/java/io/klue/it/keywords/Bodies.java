package io.klue.it.keywords;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes bodies that a schema allows, for most of the time: who says what they are is the judge. */
final class Bodies {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEP = 6;

    private final JsonNode root;
    private final Random random;

    /** @param root the document that references point into */
    Bodies(JsonNode root, Random random) {
        this.root = root;
        this.random = random;
    }

    JsonNode of(JsonNode schema) {
        return of(schema, 0);
    }

    private JsonNode of(JsonNode schema, int depth) {
        if (schema.has("$ref")) {
            return of(root.at(schema.get("$ref").asString().substring(1)), depth);
        }
        if (isNullable(schema) && random.nextInt(4) == 0) {
            return NODES.nullNode();
        }
        if (schema.has("const")) {
            return schema.get("const");
        }
        for (String keyword : List.of("enum", "x-samples")) {
            if (schema.has(keyword)) {
                return any(schema.get(keyword));
            }
        }
        for (String keyword : List.of("oneOf", "anyOf")) {
            if (schema.has(keyword)) {
                return of(any(schema.get(keyword)), depth);
            }
        }
        return ofType(schema, depth);
    }

    private JsonNode ofType(JsonNode schema, int depth) {
        return switch (type(schema)) {
            case "string" -> NODES.stringNode(text(schema));
            case "integer", "number" -> number(schema);
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "array" -> array(schema, depth);
            default -> object(schema, depth);
        };
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asString() : type.asString("object");
    }

    private static boolean isNullable(JsonNode schema) {
        return schema.path("nullable").asBoolean(false)
                || schema.path("x-nullable").asBoolean(false)
                || schema.path("type").isArray();
    }

    private JsonNode any(JsonNode choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String text(JsonNode schema) {
        switch (schema.path("format").asString("")) {
            case "uuid":
                return new java.util.UUID(random.nextLong(), random.nextLong()).toString();
            case "date":
                return day();
            case "date-time":
                return day()
                        + "T%02d:%02d:%02d".formatted(random.nextInt(24), random.nextInt(60), random.nextInt(60))
                        + (random.nextBoolean() ? "Z" : ".25+05:30");
            default:
                int least = schema.path("minLength").asInt(0);
                int most = schema.path("maxLength").asInt(least + 8);
                return "aZ0 é😀\"\\\n/ü漢"
                        .codePoints()
                        .boxed()
                        .sorted(java.util.Comparator.comparing(point -> random.nextInt()))
                        .limit(least + random.nextInt(most - least + 1))
                        .map(Character::toString)
                        .reduce("", String::concat);
        }
    }

    private String day() {
        return java.time.LocalDate.of(2024, 1, 1).plusDays(random.nextInt(3000)).toString();
    }

    private JsonNode number(JsonNode schema) {
        BigDecimal least = bound(schema, "minimum", "exclusiveMinimum", "-1000");
        BigDecimal most = bound(schema, "maximum", "exclusiveMaximum", "1000").max(least);
        BigDecimal value = switch (random.nextInt(4)) {
            case 0 -> least;
            case 1 -> most;
            default -> least.add(most.subtract(least).multiply(BigDecimal.valueOf(random.nextInt(1000), 3)));
        };
        if (schema.has("multipleOf")) {
            BigDecimal step = schema.get("multipleOf").decimalValue();
            value = value.divideToIntegralValue(step).multiply(step);
        }
        if (type(schema).equals("integer")) {
            BigInteger whole = value.toBigInteger();
            return NODES.numberNode(whole);
        }
        return NODES.numberNode(value);
    }

    private static BigDecimal bound(JsonNode schema, String keyword, String exclusive, String otherwise) {
        JsonNode bound = schema.path(exclusive).isNumber() ? schema.get(exclusive) : schema.path(keyword);
        return bound.isNumber() ? bound.decimalValue() : new BigDecimal(otherwise);
    }

    private JsonNode array(JsonNode schema, int depth) {
        ArrayNode array = NODES.arrayNode();
        int least = schema.path("minItems").asInt(0);
        int most = depth > DEEP ? least : schema.path("maxItems").asInt(least + 3);
        int size = least + random.nextInt(most - least + 1);
        for (int i = 0; i < size; i++) {
            JsonNode item = of(schema.path("items"), depth + 1);
            boolean twice = schema.path("uniqueItems").asBoolean(false) && contains(array, item);
            if (!twice) {
                array.add(item);
            }
        }
        return array;
    }

    private static boolean contains(ArrayNode array, JsonNode item) {
        for (JsonNode each : array) {
            if (each.equals(item)) {
                return true;
            }
        }
        return false;
    }

    private JsonNode object(JsonNode schema, int depth) {
        ObjectNode object = NODES.objectNode();
        schema.path("allOf").forEach(part -> {
            if (of(part, depth) instanceof ObjectNode fields) {
                object.setAll(fields);
            }
        });
        TreeSet<String> required = new TreeSet<>();
        schema.path("required").forEach(name -> required.add(name.asString()));
        for (var property : schema.path("properties").properties()) {
            boolean wanted = depth <= DEEP && random.nextInt(3) > 0;
            if (required.contains(property.getKey()) || wanted) {
                object.set(property.getKey(), of(property.getValue(), depth + 1));
            }
        }
        addAdditional(object, schema, depth);
        return object;
    }

    private void addAdditional(ObjectNode object, JsonNode schema, int depth) {
        JsonNode additional = schema.path("additionalProperties");
        int least = schema.path("minProperties").asInt(0) - object.size();
        int most = schema.path("maxProperties").asInt(6) - object.size();
        int count = depth > DEEP ? Math.max(least, 0) : Math.max(least, Math.min(most, random.nextInt(3)));
        for (int i = 0; i < count && !additional.isBoolean(); i++) {
            object.set(
                    "+" + random.nextInt(50), additional.isObject() ? of(additional, depth + 1) : NODES.numberNode(i));
        }
    }
}
