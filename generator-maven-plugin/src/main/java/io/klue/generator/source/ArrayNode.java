package io.klue.generator.source;

import java.util.List;

/** A sequence. */
public final class ArrayNode implements SpecNode {
    private final Place place;
    private final List<SpecNode> items;

    ArrayNode(Place place, List<SpecNode> items) {
        this.place = place;
        this.items = List.copyOf(items);
    }

    public List<SpecNode> items() {
        return items;
    }

    /** The texts of the items that are strings. */
    public List<String> strings() {
        return items.stream()
                .filter(item -> item instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.STRING)
                .map(item -> ((ScalarNode) item).text())
                .toList();
    }

    @Override
    public Span span() {
        return place.span();
    }

    @Override
    public Span keySpan() {
        return place.keySpan();
    }

    @Override
    public String pointer() {
        return place.pointer();
    }

    @Override
    public SourceFile file() {
        return place.file();
    }

    @Override
    public String toString() {
        return "array at " + span();
    }
}
