package io.klue.runtime.spi;

import io.klue.runtime.internal.param.MalformedException;
import io.klue.runtime.internal.param.RawValues;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What {@code name[a][b]=1&name[a][c]=2} says, in brackets within brackets. */
final class DeepBranch {
    private static final int MAX_DEPTH = 100;
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    private final List<String> texts = new ArrayList<>();
    private final Map<String, DeepBranch> children = new LinkedHashMap<>();

    /** All parameters of that name, with brackets and without. */
    static DeepBranch of(RawValues source, String name) throws MalformedException {
        DeepBranch root = new DeepBranch();
        for (Map.Entry<String, List<String>> entry : source.entries().toList()) {
            List<String> keys =
                    entry.getKey().startsWith(name) ? keys(entry.getKey().substring(name.length())) : null;
            if (keys != null) {
                DeepBranch branch = root;
                for (String key : keys) {
                    branch = branch.children.computeIfAbsent(key, k -> new DeepBranch());
                }
                for (String raw : entry.getValue()) {
                    branch.texts.add(source.escaping().decode(raw));
                }
            }
        }
        return root;
    }

    /** The keys of {@code [a][b]}; null for anything else. */
    private static @Nullable List<String> keys(String brackets) throws MalformedException {
        List<String> keys = new ArrayList<>();
        int at = 0;
        while (at < brackets.length()) {
            int end = brackets.indexOf(']', at);
            if (brackets.charAt(at) != '[' || end < 0) {
                return null;
            }
            keys.add(brackets.substring(at + 1, end));
            at = end + 1;
        }
        if (keys.size() > MAX_DEPTH) {
            throw new MalformedException("format", Messages.tooManyBrackets(MAX_DEPTH));
        }
        return keys;
    }

    /** The same by the shape; null if there is nothing. */
    @Nullable
    ParamNode node(ParamShape shape) throws MalformedException {
        if (children.isEmpty()) {
            return leaf(shape);
        }
        return shape.isList() && (!shape.isObject() || isIndexed()) && areItems()
                ? items(shape.items())
                : members(shape);
    }

    private @Nullable ParamNode leaf(ParamShape shape) throws MalformedException {
        if (texts.isEmpty()) {
            return null;
        }
        if (shape.isList() && (texts.size() > 1 || !shape.isScalar())) {
            return new ParamNode.Items(
                    texts.stream().<ParamNode>map(ParamNode.Text::new).toList());
        }
        if (texts.size() > 1) {
            throw new MalformedException("type", Messages.repeated(texts.size()));
        }
        return new ParamNode.Text(texts.get(0));
    }

    private boolean areItems() {
        return children.keySet().stream()
                .allMatch(key -> key.isEmpty() || INDEX.matcher(key).matches());
    }

    private boolean isIndexed() {
        return children.containsKey("") || children.containsKey("0");
    }

    private ParamNode items(ParamShape shape) throws MalformedException {
        List<ParamNode> items = new ArrayList<>();
        texts.forEach(text -> items.add(new ParamNode.Text(text)));
        DeepBranch pushed = children.get("");
        if (pushed != null && pushed.children.isEmpty()) {
            pushed.texts.forEach(text -> items.add(new ParamNode.Text(text)));
        } else if (pushed != null) {
            add(items, pushed.node(shape));
        }
        List<String> indexes = children.keySet().stream()
                .filter(key -> !key.isEmpty())
                .sorted(Comparator.comparingInt(Integer::parseInt))
                .toList();
        for (String index : indexes) {
            DeepBranch child = children.get(index);
            add(items, child == null ? null : child.node(shape));
        }
        return new ParamNode.Items(items);
    }

    private static void add(List<ParamNode> items, @Nullable ParamNode item) {
        if (item != null) {
            items.add(item);
        }
    }

    private ParamNode members(ParamShape shape) throws MalformedException {
        List<Map.Entry<String, ParamNode>> members = new ArrayList<>();
        for (Map.Entry<String, DeepBranch> child : children.entrySet()) {
            ParamShape inner = shape.isObject() ? shape.property(child.getKey()) : ParamShape.ANY;
            ParamNode node = child.getValue().node(inner);
            if (node != null) {
                members.add(Map.entry(child.getKey(), node));
            }
        }
        return new ParamNode.Members(members);
    }
}
