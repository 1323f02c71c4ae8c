package io.klue.generator.spec.structure;

import io.klue.generator.diagnostic.Diagnostic;
import io.klue.generator.diagnostic.Diagnostics;
import io.klue.generator.diagnostic.Suggestions;
import io.klue.generator.source.ArrayNode;
import io.klue.generator.source.ObjectNode;
import io.klue.generator.source.ScalarNode;
import io.klue.generator.source.SpecNode;
import io.klue.generator.spec.structure.Kind.Field;
import io.klue.generator.spec.structure.Kind.Presence;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the tree with the tables. A node that is wrong is reported and not entered, so that one mistake is one. */
final class Walker {
    private final Grammar grammar;
    private final Visited visited;
    private final Diagnostics diagnostics;
    private final ReferenceCheck references;
    private final Hints hints;

    Walker(Grammar grammar, Visited visited, Diagnostics diagnostics, ReferenceCheck references) {
        this.grammar = grammar;
        this.visited = visited;
        this.diagnostics = diagnostics;
        this.references = references;
        this.hints = new Hints(grammar.version());
    }

    /** @param key the name that the value has in messages */
    void visit(Type type, SpecNode node, String key) {
        if (!type.accepts(node)) {
            wrongType(type, node, key);
        } else if (type instanceof Type.Either either) {
            either.options().stream()
                    .filter(option -> option.accepts(node))
                    .findFirst()
                    .ifPresent(option -> visit(option, node, key));
        } else if (node instanceof ScalarNode scalar) {
            scalar(type, scalar, key);
        } else if (node instanceof ArrayNode array && type instanceof Type.ListOf list) {
            array.items().forEach(item -> visit(list.item(), item, "an item of " + key));
        } else if (node instanceof ObjectNode object) {
            object(type, object);
        } else if (type == Type.Scalar.TEXT) {
            wrongType(type, node, key);
        }
    }

    private void wrongType(Type type, SpecNode node, String key) {
        boolean container = type instanceof Type.ListOf || type instanceof Type.MapOf;
        if (Values.isNull(node) && container) {
            diagnostics.add(StructureMessages.empty(node, key));
            return;
        }
        Diagnostic error = StructureMessages.wrongType(node, key, type);
        Optional<String> hint = hints.forWrongType(key, type, node);
        diagnostics.add(hint.isPresent() ? error.withHint(hint.get()) : error);
    }

    private void scalar(Type type, ScalarNode node, String key) {
        if (type == Type.Scalar.TEXT && node.kind() != ScalarNode.Kind.STRING) {
            diagnostics.add(
                    Values.isNull(node)
                            ? StructureMessages.empty(node, key)
                            : StructureMessages.textIsNoString(node, key));
        } else if (type == Type.Scalar.COUNT && node.number().signum() < 0) {
            diagnostics.add(StructureMessages.negative(node, key));
        } else if (type instanceof Type.Words words && !words.words().contains(node.text())) {
            diagnostics.add(StructureMessages.unknownWord(node, words));
        } else if (type instanceof Type.RefText reference) {
            references.add(node, reference.target());
        }
    }

    private void object(Type type, ObjectNode object) {
        if (type instanceof Type.RefOr reference) {
            if (object.has("$ref")) {
                reference(object, reference);
            } else {
                object(reference.target(), object);
            }
        } else if (type instanceof Type.MapOf map) {
            if (visited.add(object, map)) {
                object.fields().forEach((key, value) -> visit(map.value(), value, key));
            }
        } else if (type instanceof Type.Obj obj && visited.add(object, obj)) {
            kind(grammar.kind(obj.name()), object);
        }
    }

    private void reference(ObjectNode object, Type.RefOr type) {
        if (!visited.add(object, type)) {
            return;
        }
        SpecNode ref = object.fields().get("$ref");
        if (ref instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.STRING) {
            references.add(scalar, type);
            references.siblings(object, grammar.kind(type.target().name()));
        } else if (ref != null) {
            wrongType(Type.Scalar.STRING, ref, "$ref");
        }
    }

    private void kind(Kind kind, ObjectNode object) {
        Kind.Choice choice = kind.choice();
        if (choice == null) {
            fields(kind, object);
            return;
        }
        Optional<String> value = object.string(choice.by());
        if (value.isPresent() && choice.kinds().containsKey(value.get())) {
            fields(grammar.kind(choice.kinds().getOrDefault(value.get(), "")), object);
        } else {
            undecided(kind, choice, object);
        }
    }

    /** What the object is cannot be told, so only the field that should decide is looked at. */
    private void undecided(Kind kind, Kind.Choice choice, ObjectNode object) {
        Optional<SpecNode> value = object.get(choice.by());
        if (value.isEmpty()) {
            diagnostics.add(StructureMessages.missing(object, kind, choice.by(), true));
            return;
        }
        String any = choice.kinds().values().iterator().next();
        grammar.kind(any).field(choice.by()).ifPresent(field -> visit(field.type(), value.get(), choice.by()));
    }

    private void fields(Kind kind, ObjectNode object) {
        // a misspelt name explains why the right one is missing
        var explained = new HashSet<String>();
        object.fields().forEach((key, value) -> {
            Optional<Field> field = kind.field(key);
            if (field.isPresent()) {
                known(kind, field.get().type(), key, value, explained);
            } else if (!key.startsWith("x-")) {
                open(kind, key, value, explained);
            }
        });
        kind.fields().forEach((key, field) -> {
            if (field.presence() != Presence.OPTIONAL && !object.has(key) && !explained.contains(key)) {
                boolean mandatory = field.presence() == Presence.MANDATORY;
                diagnostics.add(StructureMessages.missing(object, kind, key, mandatory));
            }
        });
    }

    private void known(Kind kind, Type type, String key, SpecNode value, Set<String> explained) {
        if (type instanceof Type.Foreign foreign) {
            diagnostics.add(StructureMessages.otherVersion(value, key, foreign, grammar.version()));
            explained.addAll(kind.known());
        } else {
            visit(type, value, key);
        }
    }

    private void open(Kind kind, String key, SpecNode value, Set<String> explained) {
        boolean fits = switch (kind.open()) {
            case NO -> false;
            case ANY -> true;
            case PATHS -> key.startsWith("/");
            case STATUS_CODES -> StatusCodes.isStatus(key, grammar.version());
        };
        if (!fits) {
            unknown(kind, key, value, explained);
            return;
        }
        if (kind.open() == Kind.Open.STATUS_CODES && StatusCodes.isUnusual(key)) {
            diagnostics.add(StructureMessages.unusualStatus(value, key));
        }
        visit(kind.openType(), value, key);
    }

    private void unknown(Kind kind, String key, SpecNode value, Set<String> explained) {
        if (kind.open() == Kind.Open.PATHS) {
            diagnostics.add(StructureMessages.noPath(value, key));
        } else if (kind.open() == Kind.Open.STATUS_CODES) {
            diagnostics.add(StructureMessages.noStatus(value, key, StatusCodes.hint(key, grammar.version())));
        } else if (kind.note() || grammar.tolerated().contains(key)) {
            diagnostics.add(StructureMessages.ignoredAnnotation(value, key, kind));
        } else {
            unknownField(kind, key, value, explained);
        }
    }

    private void unknownField(Kind kind, String key, SpecNode value, Set<String> explained) {
        Optional<String> meant = Suggestions.closest(key, nativeFields(kind));
        boolean legal = grammar.isAtLeast31() && kind.isSchema();
        boolean typo =
                meant.filter(word -> Suggestions.distance(key, word) <= 2).isPresent();
        if (legal && !typo) {
            diagnostics.add(StructureMessages.ignoredKeyword(value, key));
        } else {
            diagnostics.add(StructureMessages.unknownField(value, key, kind, meant));
            meant.ifPresent(explained::add);
        }
    }

    private static List<String> nativeFields(Kind kind) {
        return kind.fields().entrySet().stream()
                .filter(entry -> !(entry.getValue().type() instanceof Type.Foreign))
                .map(Map.Entry::getKey)
                .toList();
    }
}
