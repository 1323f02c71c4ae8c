package io.klue.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.klue.generator.model.Answer;
import io.klue.generator.model.Api;
import io.klue.generator.model.Content;
import io.klue.generator.model.Field;
import io.klue.generator.model.Operation;
import io.klue.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What an operation answers, where that is more than a body. */
final class ResultEmitter implements Emitter {
    private final Scope scope;
    private final Signatures signatures;

    ResultEmitter(Scope scope) {
        this.scope = scope;
        this.signatures = new Signatures(scope);
    }

    @Override
    public Stream<JavaUnit> emit(Api api) {
        return api.operations().stream()
                .flatMap(operation -> operation.success().type().stream()
                        .map(type ->
                                operation.success().several() ? sealedType(operation, type) : single(operation, type)));
    }

    private JavaUnit single(Operation operation, String name) {
        Answer answer = operation.success().answers().get(0);
        CodeBlock content = Java.code(
                """
                $doc:L
                $generated:L
                public record $type:T($components:L) {
                  $constructor:L
                }
                """,
                Java.args(
                        "doc", Docs.comment(0, words(operation), tags(answer)),
                        "generated", Scope.generated(operation.origin()),
                        "type", scope.named(name),
                        "components", components(answer),
                        "constructor", constructor(name, answer)));
        return scope.unit(name, List.of(), List.of(), content);
    }

    private JavaUnit sealedType(Operation operation, String name) {
        ClassName type = scope.named(name);
        List<CodeBlock> variants = operation.success().answers().stream()
                .map(answer -> variant(type, answer))
                .toList();
        CodeBlock content = Java.code(
                """
                $doc:L
                $generated:L
                public sealed interface $type:T {

                  $variants:L
                }
                """,
                Java.args(
                        "doc", Docs.comment(0, words(operation), List.of()),
                        "generated", Scope.generated(operation.origin()),
                        "type", type,
                        "variants", Java.paragraphs(variants)));
        List<String> nested =
                operation.success().answers().stream().map(Answer::name).toList();
        return scope.unit(name, nested, List.of(), content);
    }

    private CodeBlock variant(ClassName type, Answer answer) {
        String words = answer.status().text()
                + (answer.description().isBlank() ? "." : ": " + Docs.text(answer.description()));
        CodeBlock constructor = constructor(answer.name(), answer);
        return Java.code(
                constructor.isEmpty() ? """
                        $doc:L
                        record $name:N($components:L) implements $type:T {}
                        """ : """
                        $doc:L
                        record $name:N($components:L) implements $type:T {
                          $constructor:L
                        }
                        """,
                Java.args(
                        "doc", Docs.comment(1, words, List.of()),
                        "name", answer.name(),
                        "components", components(answer),
                        "type", type,
                        "constructor", constructor));
    }

    private CodeBlock components(Answer answer) {
        List<CodeBlock> components = new ArrayList<>();
        if (!answer.status().isOne()) {
            components.add(CodeBlock.of("int status"));
        }
        signatures.body(answer.body()).ifPresent(type -> components.add(CodeBlock.of("$T body", type)));
        answer.fields().forEach(h -> components.add(CodeBlock.of("$T $N", scope.types.component(h), h.javaName())));
        return Java.arguments(components, 60);
    }

    private static CodeBlock constructor(String name, Answer answer) {
        List<CodeBlock> copies = new ArrayList<>();
        if (!answer.status().isOne()) {
            copies.add(CodeBlock.of(
                    "$T.within($L, $L, status);",
                    Spi.STATUSES,
                    answer.status().first(),
                    answer.status().last()));
        }
        if (answer.body().type().isEmpty()
                && !copyOfBody(answer.body().content()).isEmpty()) {
            copies.add(copyOfBody(answer.body().content()));
        }
        answer.fields().stream().filter(Field::container).forEach(h -> copies.add(RecordCode.guarded(h)));
        return copies.isEmpty()
                ? CodeBlock.of("")
                : Java.code("""
                        public $name:N {
                          $copies:L
                        }
                        """, Java.args("name", name, "copies", Java.lines(copies)));
    }

    /** The statement that makes a body unchangeable; empty if it is. */
    private static CodeBlock copyOfBody(Content content) {
        return content instanceof Content.Json json && json.type().unchecked() instanceof TypeRef.ListOf
                ? CodeBlock.of("body = $T.copyOf(body);", List.class)
                : CodeBlock.of("");
    }

    private static List<String> tags(Answer answer) {
        List<String> tags = new ArrayList<>();
        if (!answer.description().isBlank() && !answer.body().isEmpty()) {
            tags.add("@param body " + Docs.phrase(answer.description()));
        }
        tags.addAll(Docs.components(answer.fields()));
        return tags;
    }

    private String words(Operation operation) {
        return "What {@link %s#%s} answers.".formatted(scope.api.names().api(), operation.method());
    }
}
