package io.klue.generator.java;

import com.palantir.javapoet.CodeBlock;
import io.klue.generator.model.Api;
import io.klue.generator.model.Field;
import io.klue.generator.model.Operation;
import io.klue.generator.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The interface that an author implements and a caller calls. */
final class ApiEmitter implements Emitter {
    private final Scope scope;
    private final Signatures signatures;

    ApiEmitter(Scope scope) {
        this.scope = scope;
        this.signatures = new Signatures(scope);
    }

    @Override
    public Stream<JavaUnit> emit(Api api) {
        List<CodeBlock> methods = new ArrayList<>();
        api.operations().forEach(operation -> methods.add(method(operation)));
        api.operations().forEach(operation -> overload(operation, methods));
        CodeBlock content = Java.code(
                """
                $doc:L
                $generated:L
                public interface $api:T {

                  $methods:L
                }
                """,
                Java.args(
                        "doc", Docs.comment(0, words(api), List.of()),
                        "generated", scope.generated(),
                        "api", scope.apiType(),
                        "methods", Java.paragraphs(methods)));
        return Stream.of(scope.unit(api.names().api(), List.of(), List.of(), content));
    }

    private static String words(Api api) {
        String role =
                "Implement this to serve the API with {@link %s}; call it through {@link %s}, over HTTP or within one process, with the same checks and the same errors."
                        .formatted(api.names().routes(), api.names().client());
        return api.description().isBlank() ? role : Docs.text(api.description()) + "\n\n" + role;
    }

    private CodeBlock method(Operation operation) {
        return Java.code(
                """
                $doc:L
                $result:L $method:N($parameters:L);
                """,
                Java.args(
                        "doc", Docs.comment(1, description(operation), tags(operation)),
                        "result", signatures.resultOrVoid(operation),
                        "method", operation.method(),
                        "parameters", signatures.parameters(operation)));
    }

    private static String description(Operation operation) {
        String line = "{@code %s %s}%s".formatted(operation.http(), operation.path(), security(operation));
        String words = Docs.text(operation.description());
        String deprecated = operation.deprecated() ? "\n\nDeprecated by the contract." : "";
        if (words.isEmpty()) {
            return line + deprecated;
        }
        boolean oneParagraph = !words.contains("\n\n");
        return oneParagraph ? words + " " + line + deprecated : words + "\n\n" + line + deprecated;
    }

    private static String security(Operation operation) {
        return operation.security().isEmpty() || operation.security().stream().anyMatch(List::isEmpty)
                ? ""
                : ", authenticated.";
    }

    private static List<String> tags(Operation operation) {
        List<String> tags = new ArrayList<>(Docs.components(operation.pathParameters().stream()
                .map(Operation.Parameter::field)
                .toList()));
        operation.failures().answers().stream()
                .filter(failure -> !failure.status().equals(Status.OTHER))
                .forEach(failure -> tags.add("@throws io.klue.runtime.ApiException %s: %s"
                        .formatted(
                                failure.status().text(),
                                Docs.text(failure.description()).replaceAll("\\s+", " "))));
        operation.failures().type().ifPresent(type -> tags.add("@see " + type));
        return tags;
    }

    /** An operation whose parameters may all be left out can be called without them. */
    private void overload(Operation operation, List<CodeBlock> methods) {
        boolean free = operation.params().filter(Operation.Params::allOptional).isPresent();
        boolean taken = scope.api.operations().stream()
                .anyMatch(o -> !o.equals(operation) && o.method().equals(operation.method()));
        if (!free || taken) {
            return;
        }
        List<Field> path = operation.pathParameters().stream()
                .map(Operation.Parameter::field)
                .toList();
        List<CodeBlock> declared = new ArrayList<>();
        List<CodeBlock> passed = new ArrayList<>();
        path.forEach(f -> declared.add(CodeBlock.of("$T $N", scope.types.plain(f.type()), f.javaName())));
        path.forEach(f -> passed.add(CodeBlock.of("$N", f.javaName())));
        passed.add(CodeBlock.of(
                "$T.builder().build()",
                scope.named(operation.params().orElseThrow().name())));
        operation.body().ifPresent(body -> {
            declared.add(signatures.bodyParameter(body));
            passed.add(CodeBlock.of("$N", body.javaName()));
        });
        methods.add(Java.code(
                """
                /** {@code $method:L} with the default parameters. */
                default $result:L $method:N($declared:L) {
                  $return:L$method:N($passed:L);
                }
                """,
                Java.args(
                        "method", operation.method(),
                        "result", signatures.resultOrVoid(operation),
                        "declared", CodeBlock.join(declared, ", "),
                        "passed", CodeBlock.join(passed, ", "),
                        "return", signatures.result(operation).isPresent() ? "return " : "")));
    }
}
