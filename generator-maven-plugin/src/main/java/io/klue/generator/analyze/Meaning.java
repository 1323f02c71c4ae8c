package io.klue.generator.analyze;

import io.klue.generator.source.SpecNode;
import io.klue.generator.spec.SchemaSpec;
import java.util.Comparator;
import java.util.stream.Collectors;

/** What a schema says of values, as a text: the same for two schemas that differ in annotations only. */
final class Meaning {
    private Meaning() {}

    static String of(SchemaSpec schema) {
        return schema.booleanSchema()
                .map(String::valueOf)
                .orElseGet(() -> schema.keywords().stream()
                        .filter(keyword -> !Keywords.ANNOTATIONS.contains(keyword))
                        .sorted(Comparator.naturalOrder())
                        .map(keyword -> keyword + "="
                                + schema.get(keyword).map(Meaning::text).orElse(""))
                        .collect(Collectors.joining(";")));
    }

    private static String text(SpecNode node) {
        return JsonTexts.of(node);
    }
}
