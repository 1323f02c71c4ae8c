package io.klue.generator.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.AnchorNode;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML text → {@link SpecNode}. Aliases and merge keys are written out, so that every node has one pointer. */
final class YamlReader {
    private final SourceFile file;
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<SourceException> duplicates = new ArrayList<>();
    private int aliasedNodes;

    private YamlReader(SourceFile file) {
        this.file = file;
    }

    static SpecNode read(SourceFile file) throws SourceException {
        return new YamlReader(file).read();
    }

    private SpecNode read() throws SourceException {
        Node root = compose();
        if (root == null) {
            throw SourceMessages.empty(new Span(file, 1, 1, 1));
        }
        SpecNode node = node(root, Place.root(file, position(root)), 0);
        if (!duplicates.isEmpty()) {
            SourceException first = duplicates.get(0);
            duplicates.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
        return node;
    }

    private @Nullable Node compose() throws SourceException {
        var options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        options.setNestingDepthLimit(Limits.DEPTH);
        try {
            var parser = new ParserImpl(new StreamReader(file.text()), options);
            var composer = new Composer(parser, new CoreResolver(), options);
            if (!composer.checkNode()) {
                return null;
            }
            Node root = composer.getNode();
            if (composer.checkNode()) {
                throw SourceMessages.secondDocument(position(composer.getNode()).in(file));
            }
            return root;
        } catch (YAMLException e) {
            throw YamlProblems.explain(file, e);
        }
    }

    private SpecNode node(Node node, Place place, int depth) throws SourceException {
        if (depth > Limits.DEPTH) {
            throw SourceMessages.tooDeep(place.span());
        }
        if (node instanceof AnchorNode alias) {
            return node(alias.getRealNode(), place, depth);
        }
        if (node instanceof org.yaml.snakeyaml.nodes.ScalarNode scalar) {
            return scalar(scalar, place);
        }
        countAliased((CollectionNode<?>) node, place);
        if (!open.add(node)) {
            throw SourceMessages.ownAlias(place.span());
        }
        SpecNode read = node instanceof SequenceNode sequence
                ? array(sequence, place, depth)
                : object((MappingNode) node, place, depth);
        open.remove(node);
        return read;
    }

    private void countAliased(CollectionNode<?> node, Place place) throws SourceException {
        if (!seen.add(node)) {
            aliasedNodes += 1 + node.getValue().size();
            if (aliasedNodes > Limits.ALIASED_NODES) {
                throw SourceMessages.tooManyAliases(place.span());
            }
        }
    }

    private SpecNode array(SequenceNode sequence, Place place, int depth) throws SourceException {
        var items = new ArrayList<SpecNode>(sequence.getValue().size());
        for (Node item : sequence.getValue()) {
            items.add(node(item, place.item(items.size(), position(item)), depth + 1));
        }
        return new ArrayNode(place, items);
    }

    private SpecNode object(MappingNode mapping, Place place, int depth) throws SourceException {
        var fields = new LinkedHashMap<String, SpecNode>();
        var own = new LinkedHashMap<String, Place.Position>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode().getTag().equals(Tag.MERGE)) {
                merge(tuple.getValueNode(), place, depth, fields, own);
                continue;
            }
            String key = key(tuple.getKeyNode());
            Place.Position at = position(tuple.getKeyNode());
            Place.Position first = own.putIfAbsent(key, at);
            if (first != null) {
                duplicates.add(SourceMessages.duplicateKey(at.in(file), first.in(file), key));
                continue;
            }
            Node value = tuple.getValueNode();
            fields.put(key, node(value, place.field(key, at, position(value)), depth + 1));
        }
        return new ObjectNode(place, fields);
    }

    /** YAML 1.1's merge key: the object's own keys win, then earlier objects of the list. */
    private void merge(
            Node value, Place place, int depth, Map<String, SpecNode> fields, Map<String, Place.Position> own)
            throws SourceException {
        List<Node> sources = value instanceof SequenceNode list ? list.getValue() : List.of(value);
        for (Node source : sources) {
            if (!(source instanceof MappingNode)) {
                throw SourceMessages.mergeNeedsObject(position(source).in(file));
            }
            var merged = (ObjectNode) node(source, place, depth + 1);
            merged.fields().forEach((key, field) -> {
                if (!own.containsKey(key)) {
                    fields.putIfAbsent(key, field);
                }
            });
        }
    }

    private String key(Node key) throws SourceException {
        if (key instanceof org.yaml.snakeyaml.nodes.ScalarNode scalar) {
            return scalar.getValue();
        }
        throw SourceMessages.keyIsNoScalar(position(key).in(file));
    }

    private SpecNode scalar(org.yaml.snakeyaml.nodes.ScalarNode scalar, Place place) {
        Tag tag = scalar.getTag();
        ScalarNode.Kind wanted = tag.equals(Tag.STR) ? ScalarNode.Kind.STRING : Scalars.kindOfPlain(scalar.getValue());
        return new ScalarNode(place, wanted, scalar.getValue());
    }

    private Place.Position position(Node node) {
        Mark start = node.getStartMark();
        Mark end = node.getEndMark();
        int line = file.lineOf(start.getIndex());
        int column = file.columnOf(start.getIndex());
        boolean oneLine = node instanceof org.yaml.snakeyaml.nodes.ScalarNode && file.lineOf(end.getIndex()) == line;
        return new Place.Position(line, column, oneLine ? file.columnOf(end.getIndex()) : column + 1);
    }

    /** Gives plain scalars the tags of YAML 1.2's core schema, and keeps the merge key of 1.1. */
    private static final class CoreResolver extends Resolver {
        @Override
        public Tag resolve(NodeId kind, String value, boolean implicit) {
            return switch (kind) {
                case scalar -> implicit ? plain(value) : Tag.STR;
                case sequence -> Tag.SEQ;
                default -> Tag.MAP;
            };
        }

        private static Tag plain(String value) {
            if (value.equals("<<")) {
                return Tag.MERGE;
            }
            return switch (Scalars.kindOfPlain(value)) {
                case STRING -> Tag.STR;
                case INTEGER -> Tag.INT;
                case NUMBER -> Tag.FLOAT;
                case BOOLEAN -> Tag.BOOL;
                case NULL -> Tag.NULL;
            };
        }
    }
}
