package io.klue.it.keywords;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes one thing of a body, so that most of them break one keyword. */
final class Breakage {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Random random;

    Breakage(Random random) {
        this.random = random;
    }

    /** Changes the body at one place; the body itself may be changed, too. */
    JsonNode change(JsonNode body) {
        List<JsonNode> parents = new ArrayList<>();
        collect(body, parents);
        if (parents.isEmpty() || random.nextInt(20) == 0) {
            return changed(body);
        }
        JsonNode parent = parents.get(random.nextInt(parents.size()));
        if (parent instanceof ArrayNode array) {
            changeItem(array);
        } else if (parent instanceof ObjectNode object) {
            changeProperty(object);
        }
        return body;
    }

    private static void collect(JsonNode node, List<JsonNode> parents) {
        if (node.isContainer()) {
            if (!node.isEmpty()) {
                parents.add(node);
            }
            node.forEach(child -> collect(child, parents));
        }
    }

    private void changeItem(ArrayNode array) {
        int at = random.nextInt(array.size());
        switch (random.nextInt(4)) {
            case 0 -> array.add(array.get(at).deepCopy());
            case 1 -> array.remove(at);
            default -> array.set(at, changed(array.get(at)));
        }
    }

    private void changeProperty(ObjectNode object) {
        List<String> names = List.copyOf(object.propertyNames());
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(5)) {
            case 0 -> object.remove(name);
            case 1 -> object.set("new", object.get(name).deepCopy());
            default -> object.set(name, changed(object.get(name)));
        }
    }

    private JsonNode changed(JsonNode node) {
        if (random.nextInt(4) == 0) {
            return ofAnotherType();
        }
        if (node.isString()) {
            return NODES.stringNode(changed(node.asString()));
        }
        if (node.isNumber()) {
            return NODES.numberNode(changed(node.decimalValue()));
        }
        if (node.isArray() && !node.isEmpty()) {
            changeItem((ArrayNode) node);
            return node;
        }
        return node.isBoolean() ? NODES.stringNode(node.asString()) : ofAnotherType();
    }

    private JsonNode ofAnotherType() {
        return switch (random.nextInt(7)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.stringNode("12");
            case 2 -> NODES.numberNode(12);
            case 3 -> NODES.booleanNode(true);
            case 4 -> NODES.arrayNode().add(1);
            case 5 -> NODES.numberNode(new BigInteger("9223372036854775808"));
            default -> NODES.objectNode().put("a", 1);
        };
    }

    private String changed(String text) {
        return switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> text + "😀😀😀";
            case 2 -> text.isEmpty() ? "x" : text.substring(0, text.offsetByCodePoints(0, 1));
            case 3 -> text.toUpperCase(java.util.Locale.ROOT);
            case 4 -> text + "\n";
            default -> text + text + text;
        };
    }

    private BigDecimal changed(BigDecimal number) {
        return switch (random.nextInt(6)) {
            case 0 -> number.add(BigDecimal.ONE);
            case 1 -> number.subtract(BigDecimal.ONE);
            case 2 -> number.add(new BigDecimal("0.001"));
            case 3 -> number.negate();
            case 4 -> number.multiply(new BigDecimal("1E+6"));
            default -> number.add(new BigDecimal("0.7"));
        };
    }
}
