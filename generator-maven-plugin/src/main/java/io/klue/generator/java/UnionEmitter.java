package io.klue.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.klue.generator.model.Api;
import io.klue.generator.model.TypeRef.Named;
import io.klue.generator.model.UnionDef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Unions as sealed interfaces of records, with their codecs. */
final class UnionEmitter implements Emitter {
    private final Scope scope;
    private final WireCode wire;

    UnionEmitter(Scope scope) {
        this.scope = scope;
        this.wire = new WireCode(scope);
    }

    @Override
    public Stream<JavaUnit> emit(Api api) {
        return api.types().stream()
                .filter(UnionDef.class::isInstance)
                .map(UnionDef.class::cast)
                .flatMap(union -> Stream.of(type(union), codec(union)));
    }

    private JavaUnit type(UnionDef union) {
        ClassName type = scope.named(union.name());
        List<CodeBlock> permitted = new ArrayList<>();
        variants(union).forEach(variant -> permitted.add(CodeBlock.of("$T", variant)));
        permitted.add(CodeBlock.of("$N.$N", union.name(), union.unrecognized()));
        String words = union.description().isBlank()
                ? "{@code " + union.name() + "} of the contract."
                : Docs.text(union.description());
        CodeBlock content = Java.code(
                """
                $doc:L
                $generated:L
                public sealed interface $type:T permits $permitted:L {

                  $jsonCodec:T<$type:T> CODEC = new $jsonCodec:T<>($codec:T::read, $codec:T::write);

                  /** A variant newer than this code. A client may read it; nobody can send it. */
                  record $unrecognized:N(String kind) implements $type:T {}
                }
                """,
                Java.args(
                        "doc", Docs.comment(0, words, List.of()),
                        "generated", Scope.generated(union.origin()),
                        "type", type,
                        "permitted", Java.arguments(permitted, 50),
                        "jsonCodec", Spi.JSON_CODEC,
                        "codec", scope.named(union.codec()),
                        "unrecognized", union.unrecognized()));
        return scope.unit(union.name(), List.of(union.unrecognized()), List.of(), content);
    }

    private List<ClassName> variants(UnionDef union) {
        LinkedHashSet<ClassName> variants = new LinkedHashSet<>();
        union.variants().forEach(v -> variants.add(scope.named(v.type().name())));
        return List.copyOf(variants);
    }

    private JavaUnit codec(UnionDef union) {
        ClassName type = scope.named(union.name());
        CodeBlock content = Java.code(
                """
                /** How {@link $type:T} crosses the wire: {@code $property:L} tells which variant it is. */
                $generated:L
                final class $codec:T {
                  private $codec:T() {}

                  $checked:L

                  $modifiers:L $type:T $read:N($reader:T in) {
                    String kind = in.discriminator($property:S);
                    return switch (kind) {
                      $cases:L
                      default -> in.unrecognized($property:S, kind, $type:T.$unrecognized:N::new);
                    };
                  }

                  static void write($writer:T out, $type:T union) {
                    $writes:L else {
                      throw new IllegalStateException(union + " cannot be sent");
                    }
                  }

                  static void check($type:T union, $violations:T violations) {
                    $rules:L
                    $checks:L else {
                      violations.add("discriminator", "is a variant that the contract does not know");
                    }
                  }
                }
                """,
                Java.args(
                        "type", type,
                        "property", union.property(),
                        "generated", Scope.generated(union.origin()),
                        "codec", scope.named(union.codec()),
                        "reader", Spi.JSON_READER,
                        "writer", Spi.JSON_WRITER,
                        "violations", Spi.VIOLATIONS,
                        "unrecognized", union.unrecognized(),
                        "checked", checkedRead(union),
                        "modifiers", union.rules().isPresent() ? "private static" : "static",
                        "read", union.rules().isPresent() ? WireCode.UNCHECKED_READ : "read",
                        "rules", checkRules(union),
                        "cases", Java.lines(cases(union)),
                        "writes", chain(union, "$T.write(out, variant);"),
                        "checks", chain(union, "$T.check(variant, violations);")));
        return scope.unit(union.codec(), List.of(), List.of(), content);
    }

    private CodeBlock checkedRead(UnionDef union) {
        return union.rules()
                .map(rules -> wire.checkedRead(scope.named(union.name()), scope.named(union.codec()), rules))
                .orElseGet(() -> CodeBlock.of(""));
    }

    private CodeBlock checkRules(UnionDef union) {
        return union.rules()
                .map(rules -> CodeBlock.of(
                        "violations.rules(union, $T::write, $L);", scope.named(union.codec()), wire.rules(rules)))
                .orElseGet(() -> CodeBlock.of(""));
    }

    private List<CodeBlock> cases(UnionDef union) {
        Map<Named, List<CodeBlock>> values = new LinkedHashMap<>();
        union.variants()
                .forEach(v ->
                        values.computeIfAbsent(v.type(), t -> new ArrayList<>()).add(CodeBlock.of("$S", v.value())));
        List<CodeBlock> cases = new ArrayList<>();
        values.forEach((type, names) ->
                cases.add(CodeBlock.of("case $L -> $T.read(in);", CodeBlock.join(names, ", "), codecOf(type))));
        return cases;
    }

    private CodeBlock chain(UnionDef union, String statement) {
        List<CodeBlock> branches = new ArrayList<>();
        LinkedHashSet<Named> types = new LinkedHashSet<>();
        union.variants().forEach(v -> types.add(v.type()));
        for (Named named : types) {
            branches.add(Java.code(
                    """
                    if (union instanceof $type:T variant) {
                      $statement:L
                    }
                    """,
                    Java.args(
                            "type", scope.named(named.name()),
                            "statement", CodeBlock.of(statement, codecOf(named)))));
        }
        return CodeBlock.join(branches, " else ");
    }

    private ClassName codecOf(Named named) {
        return scope.named(named.codec());
    }
}
