package io.klue.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.klue.generator.model.Api;
import io.klue.generator.model.Content;
import io.klue.generator.model.Content.Kind;
import io.klue.generator.model.Operation;
import io.klue.generator.model.TypeRef;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an operation takes, where its body may be of several kinds. */
final class BodyEmitter implements Emitter {
    private final Scope scope;
    private final Signatures signatures;

    BodyEmitter(Scope scope) {
        this.scope = scope;
        this.signatures = new Signatures(scope);
    }

    @Override
    public Stream<JavaUnit> emit(Api api) {
        return api.operations().stream()
                .flatMap(operation -> operation.body().stream()
                        .map(Operation.Body::content)
                        .filter(Content.OneOf.class::isInstance)
                        .map(Content.OneOf.class::cast)
                        .flatMap(body -> body.type().stream().map(type -> unit(operation, type, body))));
    }

    private JavaUnit unit(Operation operation, String name, Content.OneOf body) {
        ClassName type = scope.named(name);
        String words = "What {@link %s#%s} takes, one of these."
                .formatted(scope.api.names().api(), operation.method());
        CodeBlock content = Java.code(
                """
                $doc:L
                $generated:L
                public sealed interface $type:T {

                  $kinds:L
                }
                """,
                Java.args(
                        "doc", Docs.comment(0, words, List.of()),
                        "generated", Scope.generated(operation.origin()),
                        "type", type,
                        "kinds",
                                Java.paragraphs(body.kinds().stream()
                                        .map(kind -> kind(type, kind))
                                        .toList())));
        return scope.unit(name, body.kinds().stream().map(Kind::name).toList(), List.of(), content);
    }

    private CodeBlock kind(ClassName type, Kind kind) {
        TypeName value = signatures.body(kind.content()).orElseThrow();
        return Java.code(
                value.isPrimitive() ? """
                        $doc:L
                        record $name:N($value:T body) implements $type:T {}
                        """ : """
                        $doc:L
                        record $name:N($value:T body) implements $type:T {
                          public $name:N {
                            $guard:L
                          }
                        }
                        """,
                Java.args(
                        "doc", Docs.comment(1, words(kind), List.of()),
                        "name", kind.name(),
                        "value", value,
                        "type", type,
                        "guard", guard(kind.content())));
    }

    private static String words(Kind kind) {
        return kind.mediaTypes().stream()
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
