package io.klue.runtime.spi;

import io.klue.runtime.internal.param.Delimiters;
import io.klue.runtime.internal.param.Escaping;
import io.klue.runtime.internal.param.MalformedException;
import io.klue.runtime.internal.param.RawValues;
import io.klue.runtime.internal.param.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the texts of a parameter apart as its style put them together: first apart, then decoded. */
final class ParamTree {
    private final RawValues source;
    private final Escaping escaping;
    private final String name;
    private final ParamStyle style;

    ParamTree(RawValues source, String name, ParamStyle style) {
        this.source = source;
        this.escaping = source.escaping();
        this.name = name;
        this.style = style;
    }

    /** What the parameter holds; null if it is absent. */
    @Nullable
    ParamNode read(ParamShape shape) throws MalformedException {
        if (style == ParamStyle.DEEP_OBJECT) {
            return DeepBranch.of(source, name).node(shape);
        }
        if (style == ParamStyle.MULTI) {
            return spread(shape);
        }
        String raw = single(source, name);
        return raw == null ? null : joined(raw, shape);
    }

    /** The one raw text of a parameter; the lines of a header are one. */
    static @Nullable String single(RawValues source, String name) throws MalformedException {
        List<String> values = source.all(name);
        if (values.size() > 1 && source.escaping() != Escaping.HEADER) {
            throw new MalformedException("type", Messages.repeated(values.size()));
        }
        return values.isEmpty() ? null : String.join(",", values);
    }

    private @Nullable ParamNode spread(ParamShape shape) throws MalformedException {
        List<String> values = source.all(name);
        if (shape.isOnlyObject() || (shape.isObject() && values.isEmpty())) {
            return spreadMembers(shape);
        }
        if (values.isEmpty()) {
            return null;
        }
        if (shape.isList() && (values.size() > 1 || !shape.isScalar())) {
            return items(values);
        }
        if (values.size() > 1) {
            throw new MalformedException("type", Messages.repeated(values.size()));
        }
        return text(values.get(0));
    }

    private @Nullable ParamNode spreadMembers(ParamShape shape) throws MalformedException {
        List<Map.Entry<String, ParamNode>> members = new ArrayList<>();
        for (Map.Entry<String, List<String>> entry : source.entries().toList()) {
            String property = entry.getKey();
            if (shape.hasProperty(property)) {
                ParamShape inner = shape.property(property);
                List<String> values = entry.getValue();
                if (inner.isList() && (values.size() > 1 || !inner.isScalar())) {
                    members.add(Map.entry(property, items(values)));
                } else {
                    for (String value : values) {
                        members.add(Map.entry(property, text(value)));
                    }
                }
            }
        }
        return members.isEmpty() ? null : new ParamNode.Members(members);
    }

    private ParamNode joined(String raw, ParamShape shape) throws MalformedException {
        if (shape.isObject() && style.isExploded()) {
            List<String> pieces = style == ParamStyle.MATRIX_EXPLODED
                    ? Wrapping.matrixPieces(raw)
                    : pieces(Wrapping.unwrap(raw, name, style));
            if (shape.isOnlyObject() || areMembers(pieces, shape)) {
                return pairs(pieces);
            }
        }
        List<String> items = style == ParamStyle.MATRIX_EXPLODED
                ? Wrapping.matrixItems(raw, name)
                : pieces(Wrapping.unwrap(raw, name, style));
        if (shape.isOnlyObject()) {
            return inTurn(items);
        }
        if (shape.isScalar() && (items.size() <= 1 || !(shape.isList() || shape.isObject()))) {
            return text(Wrapping.unwrap(raw, name, style));
        }
        return shape.isList() ? items(split(items, shape.items())) : inTurn(items);
    }

    private List<String> pieces(String raw) {
        return Delimiters.split(raw, style, escaping);
    }

    /** Commas that are escaped are data, unless no item can hold them: then a client has escaped the delimiters. */
    private List<String> split(List<String> items, ParamShape shape) {
        boolean escaped = items.size() == 1 && style.hasCommas() && escaping.isPercentEncoded();
        return escaped && shape.isScalar() && !shape.isText() ? Delimiters.splitEncoded(items.get(0)) : items;
    }

    /** The raw items of a list; null if it is absent. */
    @Nullable
    List<String> rawItems() throws MalformedException {
        if (style.isSpread()) {
            List<String> values = source.all(name);
            return values.isEmpty() ? null : values;
        }
        String raw = single(source, name);
        if (raw == null) {
            return null;
        }
        return style == ParamStyle.MATRIX_EXPLODED
                ? Wrapping.matrixItems(raw, name)
                : pieces(Wrapping.unwrap(raw, name, style));
    }

    private boolean areMembers(List<String> pieces, ParamShape shape) throws MalformedException {
        for (String piece : pieces) {
            int equals = piece.indexOf('=');
            if (equals < 0 || !shape.hasProperty(escaping.decode(piece.substring(0, equals)))) {
                return false;
            }
        }
        return !pieces.isEmpty() && !(style == ParamStyle.MATRIX_EXPLODED && shape.isList() && areItems(pieces));
    }

    private boolean areItems(List<String> pieces) throws MalformedException {
        for (String piece : pieces) {
            if (!escaping.decode(piece.substring(0, piece.indexOf('='))).equals(name)) {
                return false;
            }
        }
        return true;
    }

    /** {@code R=100}, {@code G=200}. */
    private ParamNode pairs(List<String> pieces) throws MalformedException {
        List<Map.Entry<String, ParamNode>> members = new ArrayList<>();
        for (String piece : pieces) {
            int equals = piece.indexOf('=');
            String member = equals < 0 ? piece : piece.substring(0, equals);
            if (equals < 0 && style != ParamStyle.MATRIX_EXPLODED) {
                throw new MalformedException("format", Messages.notPairs());
            }
            members.add(Map.entry(escaping.decode(member), text(equals < 0 ? "" : piece.substring(equals + 1))));
        }
        return new ParamNode.Members(members);
    }

    /** {@code R}, {@code 100}, {@code G}, {@code 200}. */
    private ParamNode inTurn(List<String> items) throws MalformedException {
        if (items.size() % 2 != 0) {
            throw new MalformedException("format", Messages.notInTurn());
        }
        List<Map.Entry<String, ParamNode>> members = new ArrayList<>();
        for (int i = 0; i < items.size(); i += 2) {
            members.add(Map.entry(escaping.decode(items.get(i)), text(items.get(i + 1))));
        }
        return new ParamNode.Members(members);
    }

    private ParamNode items(List<String> raw) throws MalformedException {
        List<ParamNode> items = new ArrayList<>(raw.size());
        for (String item : raw) {
            items.add(text(item));
        }
        return new ParamNode.Items(items);
    }

    private ParamNode text(String raw) throws MalformedException {
        return new ParamNode.Text(escaping.decode(raw));
    }
}
