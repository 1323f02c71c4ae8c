package io.klue.generator.source;

import org.jspecify.annotations.Nullable;

/** Where a node stands: in the tree (parent and key or index) and in the text. Small, because there is one per node. */
final class Place {
    private final SourceFile file;
    private final @Nullable Place parent;
    private final @Nullable String key;
    private final int index;
    private final Position keyPosition;
    private final Position position;

    private Place(
            SourceFile file,
            @Nullable Place parent,
            @Nullable String key,
            int index,
            Position keyPosition,
            Position at) {
        this.file = file;
        this.parent = parent;
        this.key = key;
        this.index = index;
        this.keyPosition = keyPosition;
        this.position = at;
    }

    static Place root(SourceFile file, Position at) {
        return new Place(file, null, null, -1, at, at);
    }

    Place field(String name, Position keyPosition, Position at) {
        return new Place(file, this, name, -1, keyPosition, at);
    }

    Place item(int itemIndex, Position at) {
        return new Place(file, this, null, itemIndex, at, at);
    }

    SourceFile file() {
        return file;
    }

    Span span() {
        return position.in(file);
    }

    Span keySpan() {
        return keyPosition.in(file);
    }

    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Place at = this; at.parent != null; at = at.parent) {
            pointer.insert(0, at.step()).insert(0, '/');
        }
        return pointer.toString();
    }

    private String step() {
        return key == null ? Integer.toString(index) : key.replace("~", "~0").replace("/", "~1");
    }

    /** A {@link Span} that does not know its file yet. */
    record Position(int line, int column, int endColumn) {
        Span in(SourceFile file) {
            return new Span(file, line, column, endColumn);
        }
    }
}
