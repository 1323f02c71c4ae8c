package io.klue.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.klue.generator.model.Answer;
import io.klue.generator.model.Api;
import io.klue.generator.model.Content;
import io.klue.generator.model.Operation;
import io.klue.generator.model.TypeRef;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Bodies, of a request or an answer, that are of another Java type for each media type. */
final class BodyVariantsEmitter implements Emitter {
    private final Scope scope;
    private final Signatures signatures;

    BodyVariantsEmitter(Scope scope) {
        this.scope = scope;
        this.signatures = new Signatures(scope);
    }

    /** What a body may be. */
    private record Variant(String name, List<String> mediaTypes, Content content) {}

    @Override
    public Stream<JavaUnit> emit(Api api) {
        return api.operations().stream()
                .flatMap(operation -> Stream.concat(
                        taken(operation).stream(),
                        operation.success().answers().stream()
                                .flatMap(answer -> answered(operation, answer).stream())));
    }

    private Optional<JavaUnit> taken(Operation operation) {
        Content content = operation.body().map(Operation.Body::content).orElseGet(Content.None::new);
        if (!(content instanceof Content.OneOf body)) {
            return Optional.empty();
        }
        List<Variant> variants = body.kinds().stream()
                .map(kind -> new Variant(kind.name(), kind.mediaTypes(), kind.content()))
                .toList();
        String words = "What {@link %s#%s} takes, one of these."
                .formatted(scope.api.names().api(), operation.method());
        return body.type().map(type -> unit(operation, type, words, variants));
    }

    private Optional<JavaUnit> answered(Operation operation, Answer answer) {
        List<Variant> variants = answer.body().variants().stream()
                .map(variant -> new Variant(variant.name(), variant.mediaTypes(), variant.content()))
                .toList();
        String words =
                "What {@link %s#%s} answers with %s; what the caller wants, {@code RequestContext.preferred} tells."
                        .formatted(
                                scope.api.names().api(),
                                operation.method(),
                                answer.status().text());
        return answer.body().type().map(type -> unit(operation, type, words, variants));
    }

    private JavaUnit unit(Operation operation, String name, String words, List<Variant> variants) {
        ClassName type = scope.named(name);
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
                                Java.paragraphs(variants.stream()
                                        .map(variant -> variant(type, variant))
                                        .toList())));
        return scope.unit(name, variants.stream().map(Variant::name).toList(), List.of(), content);
    }

    private CodeBlock variant(ClassName type, Variant variant) {
        TypeName body = signatures.body(variant.content()).orElseThrow();
        return Java.code(
                body.isPrimitive() ? """
                        $doc:L
                        record $name:N($body:T body) implements $type:T {}
                        """ : """
                        $doc:L
                        record $name:N($body:T body) implements $type:T {
                          public $name:N {
                            $guard:L
                          }
                        }
                        """,
                Java.args(
                        "doc", Docs.comment(1, words(variant), List.of()),
                        "name", variant.name(),
                        "body", body,
                        "type", type,
                        "guard", guard(variant.content())));
    }

    private static String words(Variant variant) {
        return variant.mediaTypes().stream()
                .map(type -> type.contains("*/") ? Docs.text(type) : Docs.text("`" + type + "`"))
                .collect(Collectors.joining(", ", "", "."));
    }

    /** Copies what is mutable and lets no null in. */
    private static CodeBlock guard(Content content) {
        return content instanceof Content.Json json && json.type().unchecked() instanceof TypeRef.ListOf
                ? CodeBlock.of("body = $T.copyOf(body);", List.class)
                : CodeBlock.of("$T.requireNonNull(body, $S);", Objects.class, "body");
    }
}
