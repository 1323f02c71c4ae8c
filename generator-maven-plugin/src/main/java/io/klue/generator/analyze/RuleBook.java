package io.klue.generator.analyze;

import io.klue.generator.model.Demand;
import io.klue.generator.model.Rule;
import io.klue.generator.model.RulesDef;
import io.klue.generator.model.RulesRef;
import io.klue.generator.naming.TypeNames;
import io.klue.generator.source.SpecNode;
import io.klue.generator.spec.SchemaSpec;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The checks that no Java type makes. A schema gets one class, with a method for all that it says and one for what its type
 * leaves open, each only where something calls it. What the first demands is decided later from a queue, so that cycles
 * end.
 */
final class RuleBook {
    private static final String WHOLE = "check";
    private static final String REST = "checkBeyondType";

    private final TypeNames names;
    private final Demands demands;
    private final Refusals refusals;
    private final IdentityHashMap<SpecNode, Chapter> chapters = new IdentityHashMap<>();
    private final List<Chapter> inOrder = new ArrayList<>();
    private final Deque<Runnable> queue = new ArrayDeque<>();

    RuleBook(TypeNames names, Demands.Readers readers, Refusals refusals) {
        this.names = names;
        this.demands = new Demands(this, readers);
        this.refusals = refusals;
    }

    /** One schema's class while it is filled. */
    private record Chapter(String type, String subject, SchemaSpec schema, Map<String, List<Demand>> methods) {
        RulesDef definition() {
            List<RulesDef.Method> all = new ArrayList<>();
            methods.forEach((name, demands) -> all.add(new RulesDef.Method(name, name.equals(WHOLE), demands)));
            return new RulesDef(type, subject, all, Types.origin(schema.node()));
        }
    }

    /**
     * The method that checks all that a schema says; empty if it says nothing.
     *
     * @param context what the schema is called, if it has no class yet
     */
    Optional<RulesRef> whole(SchemaSpec schema, String context) {
        return demands.of(schema, context).isEmpty() ? Optional.empty() : Optional.of(check(schema, context));
    }

    /** The method that checks all that a schema says. */
    RulesRef check(SchemaSpec schema, String context) {
        Chapter chapter = chapter(schema, context);
        if (chapter.methods().putIfAbsent(WHOLE, List.of()) == null) {
            queue.addLast(() -> chapter.methods().put(WHOLE, demands.of(schema, chapter.subject())));
        }
        return new RulesRef(chapter.type(), WHOLE);
    }

    /** The method that checks what a schema says or, if it only refers to another, what that says. */
    RulesRef called(SchemaSpec schema, String context) {
        return demands.rule(schema, context) instanceof Rule.Of of ? of.rules() : check(schema, context);
    }

    /** The method that checks what is demanded beyond a schema's Java type; empty if the type says it all. */
    Optional<RulesRef> rest(SchemaSpec schema, List<Demand> rest, String context) {
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        Chapter chapter = chapter(schema, context);
        chapter.methods().putIfAbsent(REST, rest);
        return Optional.of(new RulesRef(chapter.type(), REST));
    }

    /** The method that checks several schemas of one value. */
    Optional<RulesRef> every(List<SchemaSpec> schemas, String context) {
        List<Rule> rules =
                schemas.stream().map(schema -> demands.rule(schema, context)).toList();
        Chapter chapter = new Chapter(names.claimRules(context), context, schemas.get(0), new LinkedHashMap<>());
        chapter.methods().put(WHOLE, List.of(new Demand.Choice(Demand.Choice.Mode.ALL_OF, rules)));
        inOrder.add(chapter);
        return Optional.of(new RulesRef(chapter.type(), WHOLE));
    }

    /** Everything that a schema demands of its value. */
    List<Demand> demands(SchemaSpec schema, String context) {
        return demands.of(schema, context);
    }

    private Chapter chapter(SchemaSpec schema, String context) {
        Chapter present = chapters.get(schema.node());
        if (present != null) {
            return present;
        }
        Chapter chapter = new Chapter(names.claimRules(context), context, schema, new LinkedHashMap<>());
        chapters.put(schema.node(), chapter);
        inOrder.add(chapter);
        return chapter;
    }

    /** Every class that was asked for, and what those ask for. */
    List<RulesDef> drain() {
        while (!queue.isEmpty()) {
            queue.removeFirst().run();
        }
        List<RulesDef> definitions = inOrder.stream().map(Chapter::definition).toList();
        new RuleCycles(definitions)
                .first()
                .ifPresent(cyclic -> inOrder.stream()
                        .filter(chapter -> chapter.type().equals(cyclic))
                        .findFirst()
                        .ifPresent(chapter ->
                                refusals.circularAlias(chapter.schema().span())));
        return definitions;
    }
}
