package io.klue.generator.source;

import java.util.ArrayList;
import java.util.List;

/** Schemas that are referred to by a name of their own (JSON Schema 2020-12 core, section 8.2.2). */
final class Anchors {
    private Anchors() {}

    /** Every schema in a document that bears the name, as {@code $anchor} or {@code $dynamicAnchor}. */
    static List<SpecNode> named(SpecNode root, String name) {
        List<SpecNode> found = new ArrayList<>();
        collect(root, name, found);
        return found;
    }

    private static void collect(SpecNode node, String name, List<SpecNode> found) {
        if (node instanceof ObjectNode object) {
            if (bears(object, "$anchor", name) || bears(object, "$dynamicAnchor", name)) {
                found.add(object);
            }
            object.fields().forEach((key, field) -> {
                if (!key.equals("enum") && !key.equals("const") && !key.equals("example") && !key.equals("examples")) {
                    collect(field, name, found);
                }
            });
        } else if (node instanceof ArrayNode array) {
            array.items().forEach(item -> collect(item, name, found));
        }
    }

    private static boolean bears(ObjectNode object, String keyword, String name) {
        return object.string(keyword).filter(name::equals).isPresent();
    }
}
