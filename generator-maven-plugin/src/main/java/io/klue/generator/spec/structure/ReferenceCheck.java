package io.klue.generator.spec.structure;

import io.klue.generator.diagnostic.Diagnostics;
import io.klue.generator.source.ObjectNode;
import io.klue.generator.source.Resolution;
import io.klue.generator.source.ScalarNode;
import io.klue.generator.source.Sources;
import io.klue.generator.source.SpecNode;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Follows every {@code $ref} after the contract was walked: only then it is known what a target is by its own place.
 * Targets outside of the contract are walked as what the {@code $ref} takes them for.
 */
final class ReferenceCheck {
    /** Keywords that say something about the value, so that their loss beside a {@code $ref} matters. */
    private static final Set<String> SILENT = Set.of(
            "$ref",
            "description",
            "summary",
            "title",
            "example",
            "examples",
            "externalDocs",
            "deprecated",
            "xml",
            "default");

    private final Grammar grammar;
    private final ObjectNode root;
    private final Sources sources;
    private final Visited visited;
    private final Diagnostics diagnostics;
    private final Deque<Pending> queue = new ArrayDeque<>();
    private final Set<SpecNode> looping = Collections.newSetFromMap(new IdentityHashMap<>());

    ReferenceCheck(Grammar grammar, ObjectNode root, Sources sources, Visited visited, Diagnostics diagnostics) {
        this.grammar = grammar;
        this.root = root;
        this.sources = sources;
        this.visited = visited;
        this.diagnostics = diagnostics;
    }

    void add(ScalarNode ref, Type target) {
        queue.add(new Pending(ref, target));
    }

    /** Warns of keywords beside a {@code $ref} that an author may believe to have an effect. */
    void siblings(ObjectNode reference, Kind kind) {
        reference.fields().forEach((key, value) -> {
            if (!SILENT.contains(key)
                    && kind.isSchema()
                    && kind.fields().containsKey(key)
                    && !repeats(reference, key)) {
                diagnostics.add(ReferenceMessages.ignored(value, key, grammar.version()));
            }
        });
    }

    /** {@code type: object} beside a {@code $ref} to an object adds nothing. */
    private boolean repeats(ObjectNode reference, String key) {
        return key.equals("type")
                && reference.get("$ref").orElse(null) instanceof ScalarNode ref
                && sources.resolve(ref) instanceof Resolution.Found found
                && found.node() instanceof ObjectNode target
                && (target.string("type").equals(reference.string("type")) || !target.has("type"));
    }

    void followAll(Walker walker) {
        for (Pending next = queue.poll(); next != null; next = queue.poll()) {
            follow(next, walker);
        }
    }

    private void follow(Pending pending, Walker walker) {
        ScalarNode ref = pending.ref();
        Resolution resolution = sources.resolve(ref);
        if (resolution instanceof Resolution.Found found) {
            if (!loops(ref)) {
                target(ref, found.node(), pending.target(), walker);
            }
        } else if (resolution instanceof Resolution.Missing missing) {
            diagnostics.add(ReferenceMessages.dangling(ref, missing.what(), missing.candidates(), local(ref)));
        } else if (resolution instanceof Resolution.Unsupported unsupported) {
            diagnostics.add(ReferenceMessages.unsupported(ref, unsupported.why()));
        } else if (resolution instanceof Resolution.Broken broken) {
            if (broken.cause().span() == null) {
                diagnostics.add(ReferenceMessages.broken(ref, broken.cause().message()));
            } else {
                diagnostics.add(broken.cause());
            }
        }
    }

    private void target(ScalarNode ref, SpecNode node, Type expected, Walker walker) {
        Type direct = expected instanceof Type.RefOr either ? either.target() : expected;
        Optional<Type> known = visited.typeOf(node).map(ReferenceCheck::plain);
        if (known.isPresent() ? !fits(direct, known.get()) : !expected.accepts(node)) {
            if (isHeader(direct)
                    && node instanceof ObjectNode object
                    && object.string("in").filter("header"::equals).isPresent()) {
                diagnostics.add(ReferenceMessages.parameterAsHeader(ref));
                return;
            }
            String found = known.map(ReferenceCheck::described).orElseGet(() -> Values.described(node));
            diagnostics.add(ReferenceMessages.otherKind(ref, node, found, direct.described()));
        } else if (known.isEmpty()) {
            walker.visit(expected, node, ref.text());
        }
    }

    private static boolean isHeader(Type type) {
        return type instanceof Type.Obj obj && obj.name().equals("Header");
    }

    private static String described(Type type) {
        return type instanceof Type.MapOf ? "a group of objects" : type.described();
    }

    private static Type plain(Type type) {
        return type instanceof Type.RefOr reference ? reference.target() : type;
    }

    private static boolean fits(Type expected, Type known) {
        return expected.equals(known)
                || (expected instanceof Type.Either either && either.options().contains(known));
    }

    private boolean loops(ScalarNode start) {
        var chain = new LinkedHashSet<SpecNode>();
        Optional<ScalarNode> ref = Optional.of(start);
        while (ref.isPresent() && chain.add(ref.get())) {
            ref = sources.resolve(ref.get()) instanceof Resolution.Found found
                            && found.node() instanceof ObjectNode object
                            && object.get("$ref").orElse(null) instanceof ScalarNode next
                    ? Optional.of(next)
                    : Optional.empty();
        }
        if (ref.isEmpty()) {
            return false;
        }
        if (ref.get() == start && chain.stream().noneMatch(looping::contains)) {
            diagnostics.add(ReferenceMessages.loop(start));
        }
        looping.addAll(chain);
        return true;
    }

    /** The author wrote {@code $ref: Pet} and means the schema of this contract. */
    private Optional<String> local(ScalarNode ref) {
        String name = ref.text();
        if (name.contains("#") || name.contains("/")) {
            return Optional.empty();
        }
        if (root.object("definitions").filter(all -> all.has(name)).isPresent()) {
            return Optional.of("'#/definitions/" + name + "'");
        }
        boolean component = root.object("components")
                .flatMap(components -> components.object("schemas"))
                .filter(all -> all.has(name))
                .isPresent();
        return component ? Optional.of("'#/components/schemas/" + name + "'") : Optional.empty();
    }

    private record Pending(ScalarNode ref, Type target) {}
}
