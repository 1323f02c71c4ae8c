package io.klue.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.klue.generator.model.Answer;
import io.klue.generator.model.AnswerBody;
import io.klue.generator.model.AnswerBody.Variant;
import io.klue.generator.model.Api;
import io.klue.generator.model.Operation;
import java.util.List;
import java.util.stream.Stream;

/** The body of an answer that is of another Java type for each media type. */
final class AnswerBodyEmitter implements Emitter {
    private final Scope scope;
    private final Signatures signatures;

    AnswerBodyEmitter(Scope scope) {
        this.scope = scope;
        this.signatures = new Signatures(scope);
    }

    @Override
    public Stream<JavaUnit> emit(Api api) {
        return api.operations().stream()
                .flatMap(operation -> operation.success().answers().stream()
                        .flatMap(answer -> answer.body().type().stream().map(type -> unit(operation, answer, type))));
    }

    private JavaUnit unit(Operation operation, Answer answer, String name) {
        ClassName type = scope.named(name);
        AnswerBody body = answer.body();
        String words =
                "What {@link %s#%s} answers with %s; what the caller wants, {@code RequestContext.preferred} tells."
                        .formatted(
                                scope.api.names().api(),
                                operation.method(),
                                answer.status().text());
        CodeBlock content = Java.code(
                """
                $doc:L
                $generated:L
                public sealed interface $type:T {

                  $variants:L
                }
                """,
                Java.args(
                        "doc", Docs.comment(0, words, List.of()),
                        "generated", Scope.generated(operation.origin()),
                        "type", type,
                        "variants",
                                Java.paragraphs(body.variants().stream()
                                        .map(variant -> variant(type, variant))
                                        .toList())));
        List<String> nested = body.variants().stream().map(Variant::name).toList();
        return scope.unit(name, nested, List.of(), content);
    }

    private CodeBlock variant(ClassName type, Variant variant) {
        String mediaTypes = String.join(
                ", ",
                variant.mediaTypes().stream()
                        .map(t -> "{@code " + t.replace("*/", "*&#47;") + "}")
                        .toList());
        CodeBlock copy = ResultEmitter.copyOfBody(variant.content());
        return Java.code(
                copy.isEmpty() ? """
                        $doc:L
                        record $name:N($body:T body) implements $type:T {}
                        """ : """
                        $doc:L
                        record $name:N($body:T body) implements $type:T {
                          public $name:N {
                            $copy:L
                          }
                        }
                        """,
                Java.args(
                        "doc", Docs.comment(1, mediaTypes, List.of()),
                        "name", variant.name(),
                        "body", signatures.body(variant.content()).orElseThrow(),
                        "type", type,
                        "copy", copy));
    }
}
