package io.klue.generator.analyze;

import io.klue.generator.model.Constraint.Target;
import io.klue.generator.model.Origin;
import io.klue.generator.model.Policy;
import io.klue.generator.model.Policy.PlainIntegers;
import io.klue.generator.model.Policy.UntypedSchemas;
import io.klue.generator.model.ScalarKind;
import io.klue.generator.model.TypeDef;
import io.klue.generator.model.TypeRef;
import io.klue.generator.naming.JavaNames;
import io.klue.generator.naming.NameScope;
import io.klue.generator.naming.TypeNames;
import io.klue.generator.source.ObjectNode;
import io.klue.generator.source.ScalarNode;
import io.klue.generator.source.SpecNode;
import io.klue.generator.spec.Contract;
import io.klue.generator.spec.References;
import io.klue.generator.spec.SchemaSpec;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Schemas to types. A schema that needs a class is named at once and defined later from a queue, so that cycles end and
 * nothing recurses deeply; the same schema reached by two routes is one type.
 */
final class Types {
    final Refusals refusals;
    final Keywords keywords;
    final Pins pins;
    final Constraints constraints;
    final Traits traits;
    final RequestSchemas requests;
    private final References references;
    private final TypeNames names;
    final Shapes shapes;
    private final Definitions definitions;
    final SchemaNames schemaNames = new SchemaNames();
    final RuleBook book;
    final Residue residue;
    private final Policy policy;
    private final IdentityHashMap<SpecNode, TypeRef.Named> known = new IdentityHashMap<>();
    private final Map<String, Set<String>> enumValues = new HashMap<>();
    private final Set<String> pinnedTypes = new HashSet<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private final Set<SpecNode> underway = new HashSet<>();
    private final Deque<Runnable> queue = new ArrayDeque<>();
    private final List<TypeDef> defined = new ArrayList<>();

    Types(Contract contract, References references, TypeNames names, Policy policy, Refusals refusals) {
        this.refusals = refusals;
        this.policy = policy;
        this.keywords = new Keywords(references, refusals);
        this.pins = new Pins(refusals);
        this.constraints = new Constraints(refusals);
        this.references = references;
        this.names = names;
        this.shapes = new Shapes(references, contract.schemas(), policy.untypedSchemas() == UntypedSchemas.INFER);
        this.traits = new Traits(shapes);
        this.requests = new RequestSchemas(contract, shapes);
        this.book =
                new RuleBook(names, new Demands.Readers(keywords, constraints, shapes, schemaNames, traits), refusals);
        this.residue = new Residue(book);
        this.definitions = new Definitions(this, shapes, contract);
        nameSchemas(contract);
    }

    private void nameSchemas(Contract contract) {
        List<TypeNames.Wish> wishes = new ArrayList<>();
        contract.schemas().forEach((name, schema) -> {
            if (shapes.of(schema).isClass()) {
                wishes.add(new TypeNames.Wish(name, pinned(schema)));
            }
        });
        Map<String, String> claimed = names.claimSchemas(wishes);
        contract.schemas().forEach((name, schema) -> {
            String java = claimed.get(name);
            if (java != null) {
                schemaNames.isClass(schema, java);
            } else {
                schemaNames.isCalled(schema, name);
            }
        });
    }

    private String pinned(SchemaSpec schema) {
        Optional<ObjectNode> object = schema.object();
        String pinned = object.flatMap(pins::type).orElse("");
        if (!pinned.isEmpty() && !pinnedTypes.add(pinned.toLowerCase(Locale.ROOT))) {
            pins.taken(object.orElseThrow(), pinned);
        }
        return pinned;
    }

    /** Claims a member's name: the author's if the schema bears one. */
    String claimMember(SchemaSpec schema, NameScope scope, List<String> ours) {
        return schema.object().map(node -> pins.claimMember(node, scope, ours)).orElseGet(() -> scope.claim(ours));
    }

    /** The default that stands here or, where the reference leads, there. */
    Optional<SpecNode> defaultOf(SchemaSpec schema) {
        boolean counts = schema.ref().isEmpty() || schema.refHasSiblings();
        Optional<SpecNode> here = counts ? schema.get("default") : Optional.empty();
        return here.or(() -> shapes.resolved(schema).get("default"));
    }

    /** The wire values of an enum; none if the type is none. */
    Set<String> enumValues(TypeRef type) {
        return type instanceof TypeRef.Named named ? enumValues.getOrDefault(named.name(), Set.of()) : Set.of();
    }

    /** Every type that was named so far and what it led to. */
    List<TypeDef> drain() {
        while (!queue.isEmpty()) {
            queue.removeFirst().run();
        }
        return definitions.join(defined, name -> uses.getOrDefault(name, 0) == 1);
    }

    /**
     * The type of a schema.
     *
     * @param context what an inline schema is called after: {@code PetAddress}
     */
    TypeRef of(SchemaSpec schema, String context) {
        Optional<ScalarNode> ref = schema.ref();
        if (ref.isPresent() && !Shapes.narrowsReference(schema)) {
            return referenced(schema, ref.get(), context);
        }
        if (!underway.add(schema.node())) {
            refusals.circularAlias(schema.span());
            return new TypeRef.AnyJson();
        }
        try {
            return direct(schema, context);
        } finally {
            underway.remove(schema.node());
        }
    }

    /** Whether null is a legal value, here or where the reference leads. */
    boolean nullable(SchemaSpec schema) {
        return shapes.nullable(schema);
    }

    private TypeRef referenced(SchemaSpec schema, ScalarNode ref, String context) {
        keywords.check(schema);
        return references
                .target(ref)
                .map(node -> new SchemaSpec(node, schema.version()))
                .map(target -> of(target, schemaNames.referred(ref, target, context)))
                .orElseGet(TypeRef.AnyJson::new);
    }

    private TypeRef direct(SchemaSpec schema, String context) {
        TypeRef.Named present = known.get(schema.node());
        if (present != null) {
            uses.merge(present.name(), 1, Integer::sum);
            return present.isEnum()
                    ? present.checkedBy(
                            residue.ofEnum(schema, present.kind() == TypeRef.Named.Kind.INTEGER_ENUM, present.name()))
                    : present;
        }
        keywords.check(schema);
        Shape shape = shapes.of(schema);
        if (shape instanceof Shape.Alias alias) {
            return of(alias.to(), context);
        } else if (shape instanceof Shape.Narrowed narrowed) {
            return of(narrowed.to(), context).checkedBy(book.whole(schema, context));
        } else if (shape instanceof Shape.Plain plain) {
            TypeRef type = plain(schema, plain.type(), context);
            return type.checkedBy(residue.ofPlain(schema, plain.type(), type, context));
        } else if (shape instanceof Shape.Any) {
            return new TypeRef.AnyJson().checkedBy(book.whole(schema, context));
        }
        TypeRef.Named named = define(schema, shape, context);
        return shape instanceof Shape.Enumeration enumeration
                ? named.checkedBy(residue.ofEnum(schema, enumeration.integers(), named.name()))
                : named;
    }

    private TypeRef.Named define(SchemaSpec schema, Shape shape, String context) {
        String name = schemaNames
                .ofClass(schema)
                .orElseGet(() -> names.claimInline(schema.string("x-java-name").orElse(context)));
        boolean isEnum = shape instanceof Shape.Enumeration;
        if (shape instanceof Shape.Enumeration enumeration) {
            enumValues.put(name, Shapes.wireValues(schema, enumeration.integers()));
        }
        TypeRef.Named named = new TypeRef.Named(name, definitions.kind(shape), isEnum ? name : names.claimCodec(name));
        known.put(schema.node(), named);
        uses.put(name, 1);
        queue.addLast(() -> definitions.define(schema, shape, named).ifPresent(defined::add));
        return named;
    }

    /** The record of a schema that is also the union of its heirs. */
    TypeRef base(SchemaSpec schema, TypeRef.Named union) {
        SchemaSpec alone = schema.without(Set.of("discriminator"));
        String name = names.claimInline(union.name() + "Base");
        TypeRef.Named named = new TypeRef.Named(name, TypeRef.Named.Kind.RECORD, names.claimCodec(name));
        uses.put(name, 1);
        queue.addLast(() -> definitions.define(alone, shapes.of(alone), named).ifPresent(defined::add));
        return named;
    }

    private TypeRef plain(SchemaSpec schema, String type, String context) {
        return switch (type) {
            case "array" -> list(schema, context);
            case "object" -> new TypeRef.MapOf(mapValue(schema, context), constraints.of(schema, Target.OBJECT));
            case "string" -> string(schema);
            case "integer", "number" ->
                new TypeRef.Scalar(
                        Formats.number(schema, type, policy.plainIntegers() == PlainIntegers.LONG),
                        constraints.of(schema, Target.NUMBER));
            case "boolean" -> new TypeRef.Scalar(ScalarKind.BOOLEAN, Optional.empty());
            default -> new TypeRef.AnyJson();
        };
    }

    private TypeRef string(SchemaSpec schema) {
        boolean onlyFormat = Keywords.STRING.stream().noneMatch(schema::has);
        ScalarKind kind = Formats.string(schema);
        // a pattern or length speaks of the text, so the text is what the program gets
        return onlyFormat && kind != ScalarKind.STRING
                ? new TypeRef.Scalar(kind, Optional.empty())
                : new TypeRef.Scalar(ScalarKind.STRING, constraints.of(schema, Target.STRING));
    }

    private TypeRef list(SchemaSpec schema, String context) {
        TypeRef item = item(schema, context);
        SchemaSpec bounds = Residue.equalAsJson(item) ? schema : schema.without(Set.of("uniqueItems"));
        return new TypeRef.ListOf(item, constraints.of(bounds, Target.ARRAY));
    }

    private TypeRef item(SchemaSpec schema, String context) {
        return schema.schema("items")
                .filter(item -> !schema.has("prefixItems"))
                .map(item -> element(item, context + "Item"))
                .orElseGet(TypeRef.AnyJson::new);
    }

    private TypeRef mapValue(SchemaSpec schema, String context) {
        return schema.schema("additionalProperties")
                .filter(value -> value.booleanSchema().isEmpty() && !schema.has("patternProperties"))
                .map(value -> element(value, context + "Value"))
                .orElseGet(TypeRef.AnyJson::new);
    }

    /** The type of an item or map value; any JSON includes null anyway. */
    TypeRef element(SchemaSpec schema, String context) {
        TypeRef whole = of(schema, context);
        TypeRef type = whole.unchecked();
        boolean nullable = nullable(schema) && !(type instanceof TypeRef.AnyJson);
        return nullable ? new TypeRef.Nullable(type).checkedBy(whole.rules()) : whole;
    }

    static Origin origin(SpecNode node) {
        return new Origin(
                node.file().name(),
                node.pointer(),
                node.span().line(),
                node.span().column());
    }

    static String inContext(String outer, String inner) {
        return outer + JavaNames.capitalized(inner);
    }
}
