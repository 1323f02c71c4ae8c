package io.klue.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.klue.generator.model.Api;
import io.klue.generator.model.Field;
import io.klue.generator.model.Operation;
import io.klue.generator.model.Operation.Params;
import java.util.List;
import java.util.stream.Stream;

/** Query, header, cookie and form parameters as one record per operation. */
final class ParamsEmitter implements Emitter {
    private final Scope scope;

    ParamsEmitter(Scope scope) {
        this.scope = scope;
    }

    @Override
    public Stream<JavaUnit> emit(Api api) {
        return api.operations().stream()
                .flatMap(operation -> operation.params().stream().map(params -> unit(operation, params)));
    }

    private JavaUnit unit(Operation operation, Params params) {
        ClassName type = scope.named(params.name());
        List<Field> fields =
                params.parameters().stream().map(Operation.Parameter::field).toList();
        RecordCode code = new RecordCode(scope, type, fields);
        String words =
                "The parameters of {@link %s#%s}.".formatted(scope.api.names().api(), operation.method());
        CodeBlock content = Java.code(
                """
                $doc:L
                $generated:L
                public record $type:T($components:L) {

                  $constructor:L

                  $text:L

                  $builder:L
                }
                """,
                Java.args(
                        "doc", Docs.comment(0, words, Docs.components(fields)),
                        "generated", Scope.generated(operation.origin()),
                        "type", type,
                        "components", code.components(),
                        "constructor", code.constructor(),
                        "text", code.text(),
                        "builder", code.builder()));
        return scope.unit(params.name(), List.of("Builder"), List.of(), content);
    }
}
