package io.klue.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.klue.generator.model.Api;
import io.klue.generator.model.ChoiceDef;
import io.klue.generator.model.ChoiceDef.Variant;
import io.klue.generator.model.TypeRef.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Unions without a discriminator as sealed interfaces, with their codecs. What is no record is wrapped in one. */
final class ChoiceEmitter implements Emitter {
    private final Scope scope;
    private final WireCode wire;

    ChoiceEmitter(Scope scope) {
        this.scope = scope;
        this.wire = new WireCode(scope);
    }

    @Override
    public Stream<JavaUnit> emit(Api api) {
        return api.types().stream()
                .filter(ChoiceDef.class::isInstance)
                .map(ChoiceDef.class::cast)
                .flatMap(choice -> Stream.of(type(choice), codec(choice)));
    }

    private JavaUnit type(ChoiceDef choice) {
        ClassName type = scope.named(choice.name());
        List<CodeBlock> permitted = new ArrayList<>();
        choice.variants()
                .forEach(v -> permitted.add(CodeBlock.of(
                        "$L",
                        v.wrapper()
                                .map(name -> CodeBlock.of("$N.$N", choice.name(), name))
                                .orElseGet(() -> CodeBlock.of("$T", recordOf(v))))));
        permitted.add(CodeBlock.of("$N.$N", choice.name(), choice.unrecognized()));
        List<CodeBlock> nested = choice.variants().stream()
                .filter(v -> v.wrapper().isPresent())
                .map(v -> wrapper(v, type))
                .toList();
        String words = choice.description().isBlank()
                ? "{@code " + choice.name() + "} of the contract."
                : Docs.text(choice.description());
        CodeBlock content = Java.code(
                """
                $doc:L
                $generated:L
                public sealed interface $type:T permits $permitted:L {

                  $jsonCodec:T<$type:T> CODEC = new $jsonCodec:T<>($codec:T::read, $codec:T::write);

                  $nested:L

                  /** A value newer than this code. A client may read it; nobody can send it. */
                  record $unrecognized:N($json:T value) implements $type:T {}
                }
                """,
                Java.args(
                        "doc", Docs.comment(0, words, List.of()),
                        "generated", Scope.generated(choice.origin()),
                        "type", type,
                        "permitted",
                                Java.arguments(permitted.stream().distinct().toList(), 50),
                        "jsonCodec", Spi.JSON_CODEC,
                        "codec", scope.named(choice.codec()),
                        "nested", Java.paragraphs(nested),
                        "json", Spi.JSON_VALUE,
                        "unrecognized", choice.unrecognized()));
        List<String> names = Stream.concat(
                        choice.variants().stream().flatMap(v -> v.wrapper().stream()), Stream.of(choice.unrecognized()))
                .toList();
        return scope.unit(choice.name(), names, List.of(), content);
    }

    private CodeBlock wrapper(Variant variant, ClassName type) {
        String name = variant.wrapper().orElseThrow();
        CodeBlock copied = variant.kind().equals("ARRAY")
                ? CodeBlock.of("{$>\npublic $N {$>\nvalue = $T.copyOf(value);$<\n}$<\n}", name, List.class)
                : CodeBlock.of("{}");
        return CodeBlock.of(
                "/** The variant that is $L. */\nrecord $N($T value) implements $T $L",
                words(variant),
                name,
                scope.types.plain(variant.type()),
                type,
                copied);
    }

    private static String words(Variant variant) {
        return switch (variant.kind()) {
            case "STRING" -> "a string";
            case "NUMBER" -> "a number";
            case "BOOLEAN" -> "true or false";
            case "ARRAY" -> "an array";
            default -> "an object";
        };
    }

    private JavaUnit codec(ChoiceDef choice) {
        ClassName type = scope.named(choice.name());
        boolean checked = choice.byKind() && choice.rules().isPresent();
        CodeBlock content = Java.code(
                """
                /** How {@link $type:T} crosses the wire: $told:L. */
                $generated:L
                final class $codec:T {
                  $constants:L

                  private $codec:T() {}

                  $checked:L

                  $modifiers:L $type:T $read:N($reader:T in) {
                    return switch ($selector:L) {
                      $cases:L
                      default -> in.noVariant($expected:L$type:T.$unrecognized:N::new);
                    };
                  }

                  static void write($writer:T out, $type:T union) {
                    $writes:L else {
                      throw new IllegalStateException(union + " cannot be sent");
                    }
                  }

                  static void check($type:T union, $violations:T violations) {
                    $rules:L
                    $checks:L
                  }
                }
                """,
                Java.args(
                        "type", type,
                        "told",
                                choice.byKind()
                                        ? "its JSON type tells which variant it is"
                                        : "the one variant that it satisfies is the one that it is",
                        "generated", Scope.generated(choice.origin()),
                        "codec", scope.named(choice.codec()),
                        "constants", Java.lines(constants(choice)),
                        "checked", checked ? checkedRead(choice) : "",
                        "modifiers", checked ? "private static" : "static",
                        "read", checked ? WireCode.UNCHECKED_READ : "read",
                        "reader", Spi.JSON_READER,
                        "writer", Spi.JSON_WRITER,
                        "violations", Spi.VIOLATIONS,
                        "selector", selector(choice),
                        "cases", Java.lines(cases(choice)),
                        "expected", expected(choice),
                        "unrecognized", choice.unrecognized(),
                        "writes", chain(choice, true),
                        "checks", chain(choice, false),
                        "rules", checkRules(choice)));
        return scope.unit(choice.codec(), List.of(), List.of(), content);
    }

    private CodeBlock checkedRead(ChoiceDef choice) {
        return wire.checkedRead(
                scope.named(choice.name()),
                scope.named(choice.codec()),
                choice.rules().orElseThrow());
    }

    private CodeBlock checkRules(ChoiceDef choice) {
        return choice.rules()
                .map(rules -> CodeBlock.of(
                        "violations.rules(union, $T::write, $L);", scope.named(choice.codec()), wire.rules(rules)))
                .orElseGet(() -> CodeBlock.of(""));
    }

    private static List<CodeBlock> constants(ChoiceDef choice) {
        List<CodeBlock> constants = new ArrayList<>();
        for (int i = 0; i < choice.variants().size(); i++) {
            constants.addAll(
                    ConstraintCode.declarations(choice.variants().get(i).type(), stem(i), "private static final"));
        }
        return constants;
    }

    private static String stem(int index) {
        return "VARIANT_" + (index + 1);
    }

    private CodeBlock selector(ChoiceDef choice) {
        if (choice.byKind()) {
            return CodeBlock.of("in.kind()");
        }
        return Java.call(
                CodeBlock.of("in.oneOf"),
                choice.variants().stream()
                        .map(v -> wire.rules(v.rules().orElseThrow()))
                        .toList());
    }

    private static CodeBlock expected(ChoiceDef choice) {
        if (!choice.byKind()) {
            return CodeBlock.of("");
        }
        List<String> words =
                choice.variants().stream().map(ChoiceEmitter::words).distinct().toList();
        String last = words.get(words.size() - 1);
        String others = String.join(", ", words.subList(0, words.size() - 1));
        return CodeBlock.of("$S, ", others.isEmpty() ? last : others + " or " + last);
    }

    private List<CodeBlock> cases(ChoiceDef choice) {
        List<CodeBlock> cases = new ArrayList<>();
        for (int i = 0; i < choice.variants().size(); i++) {
            Variant variant = choice.variants().get(i);
            CodeBlock read = wire.read(variant.type(), stem(i), "in");
            CodeBlock value = variant.wrapper()
                    .map(name -> CodeBlock.of("in.as($L, $N.$N::new)", read, choice.name(), name))
                    .orElse(read);
            cases.add(
                    choice.byKind()
                            ? CodeBlock.of("case $L -> $L;", variant.kind(), value)
                            : CodeBlock.of("case $L -> $L;", i, value));
        }
        return cases;
    }

    private CodeBlock chain(ChoiceDef choice, boolean write) {
        List<CodeBlock> branches = new ArrayList<>();
        for (int i = 0; i < choice.variants().size(); i++) {
            Variant variant = choice.variants().get(i);
            CodeBlock type = variant.wrapper()
                    .map(name -> CodeBlock.of("$N.$N", choice.name(), name))
                    .orElseGet(() -> CodeBlock.of("$T", recordOf(variant)));
            CodeBlock statement = write ? write(variant) : check(variant, stem(i));
            branches.add(
                    statement.isEmpty()
                            ? CodeBlock.of("")
                            : Java.code("""
                                    if (union instanceof $type:L variant) {
                                      $statement:L
                                    }
                                    """, Java.args("type", type, "statement", statement)));
        }
        if (!write) {
            branches.add(Java.code(
                    """
                    if (union instanceof $type:N.$unrecognized:N) {
                      violations.add($keyword:S, "is a variant that the contract does not know");
                    }
                    """,
                    Java.args(
                            "type", choice.name(),
                            "unrecognized", choice.unrecognized(),
                            "keyword", choice.keyword())));
        }
        return CodeBlock.join(branches.stream().filter(b -> !b.isEmpty()).toList(), " else ");
    }

    private CodeBlock write(Variant variant) {
        CodeBlock value = CodeBlock.of(variant.wrapper().isPresent() ? "variant.value()" : "variant");
        return CodeBlock.of("$L;", wire.write(variant.type(), CodeBlock.of("out"), value));
    }

    private CodeBlock check(Variant variant, String stem) {
        String value = variant.wrapper().isPresent() ? "variant.value()" : "variant";
        return wire.checker(variant.type(), stem)
                .map(check -> CodeBlock.of("violations.value($L, $L);", value, check))
                .orElseGet(() -> CodeBlock.of(""));
    }

    private ClassName recordOf(Variant variant) {
        return scope.named(((Named) variant.type()).name());
    }
}
