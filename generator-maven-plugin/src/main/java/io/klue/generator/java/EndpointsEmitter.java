package io.klue.generator.java;

import com.palantir.javapoet.CodeBlock;
import io.klue.generator.model.Answer;
import io.klue.generator.model.Api;
import io.klue.generator.model.Content;
import io.klue.generator.model.Encoding;
import io.klue.generator.model.Operation;
import io.klue.generator.model.Operation.Body;
import io.klue.generator.model.Operation.Location;
import io.klue.generator.model.Operation.Parameter;
import io.klue.generator.model.Operation.SchemeUse;
import io.klue.generator.model.SecuritySchemeDef;
import io.klue.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where each operation lives, who may call it, and what its parameters must satisfy. */
final class EndpointsEmitter implements Emitter {
    private static final String STATIC = "static final";

    private final Scope scope;

    EndpointsEmitter(Scope scope) {
        this.scope = scope;
    }

    @Override
    public Stream<JavaUnit> emit(Api api) {
        CodeBlock content = Java.code(
                """
                /** Where each operation lives; {@link $client:T} and {@link $routes:T} both read it. */
                $generated:L
                final class $endpoints:T {
                  $schemes:L

                  $operations:L

                  $constraints:L

                  $shapes:L

                  private $endpoints:T() {}

                  private static $endpoint:T endpoint(String operation, String method, String path) {
                    return $endpoint:T.of($id:S, operation, method, path);
                  }
                }
                """,
                Java.args(
                        "client", scope.named(api.names().client()),
                        "routes", scope.named(api.names().routes()),
                        "endpoints", scope.named(api.names().endpoints()),
                        "generated", scope.generated(),
                        "schemes",
                                Java.lines(api.schemes().stream()
                                        .map(EndpointsEmitter::scheme)
                                        .toList()),
                        "operations",
                                Java.lines(api.operations().stream()
                                        .map(this::endpoint)
                                        .toList()),
                        "constraints", Java.lines(constraints(api)),
                        "shapes", Java.lines(shapes(api)),
                        "endpoint", Spi.ENDPOINT,
                        "id", api.names().id()));
        return Stream.of(scope.unit(api.names().endpoints(), List.of(), List.of(), content));
    }

    private static CodeBlock scheme(SecuritySchemeDef scheme) {
        CodeBlock parameter =
                scheme.parameter().isEmpty() ? CodeBlock.of("") : CodeBlock.of(", $S", scheme.parameter());
        return CodeBlock.of(
                "static final $T $N = $T.$N($S$L);",
                Spi.SECURITY_SCHEME,
                scheme.constant(),
                Spi.SECURITY_SCHEME,
                scheme.kind().factory(),
                scheme.name(),
                parameter);
    }

    private CodeBlock endpoint(Operation operation) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "static final $T $N = endpoint($S, $S, $S)",
                        Spi.ENDPOINT,
                        operation.constant(),
                        operation.method(),
                        operation.http(),
                        operation.path());
        List<CodeBlock> more = new ArrayList<>();
        if (!operation.security().isEmpty()) {
            List<CodeBlock> alternatives = operation.security().stream()
                    .map(EndpointsEmitter::together)
                    .toList();
            more.add(CodeBlock.of(".secured($L)", Java.arguments(alternatives, 60)));
        }
        operation
                .reportSlowMs()
                .ifPresent(ms -> more.add(CodeBlock.of(".reportSlowAfter($L)", Literals.wholeNumber(ms))));
        if (operation.forwardsCaller()) {
            more.add(CodeBlock.of(".forwardingCaller()"));
        }
        List<CodeBlock> produced = AnswerBodyCode.quoted(operation.success().answers().stream()
                .flatMap(answer -> answer.body().mediaTypes().stream())
                .distinct()
                .toList());
        if (!produced.isEmpty()) {
            more.add(CodeBlock.of(".producing($L)", Java.arguments(produced, 80)));
        }
        if (!operation.consumes().isEmpty() && !isDefault(operation)) {
            List<CodeBlock> mediaTypes = operation.consumes().stream()
                    .map(type -> CodeBlock.of("$S", type))
                    .toList();
            more.add(CodeBlock.of(".consuming($L)", Java.arguments(mediaTypes, 80)));
        }
        List<CodeBlock> sensitive = sensitive(operation);
        if (!sensitive.isEmpty()) {
            more.add(CodeBlock.of(".sensitive($L)", CodeBlock.join(sensitive, ", ")));
        }
        CodeBlock joined = CodeBlock.join(more, "");
        if (more.isEmpty() || Java.width(code.build()) + Java.width(joined) <= 96) {
            return code.add(joined).add(";").build();
        }
        return code.add("$>$>\n").add(CodeBlock.join(more, "\n")).add(";$<$<").build();
    }

    /** Whether the runtime takes the body for what it is without being told. */
    private static boolean isDefault(Operation operation) {
        Content content = operation.body().map(Body::content).orElseGet(Content.None::new);
        String byDefault = content instanceof Content.Json
                ? "application/json"
                : content instanceof Content.Text ? "text/plain" : "*/*";
        return operation.consumes().equals(List.of(byDefault));
    }

    /** The parameters that a report of a crash could show. */
    private static List<CodeBlock> sensitive(Operation operation) {
        return parameters(operation)
                .filter(p -> p.field().sensitive())
                .filter(p -> p.location() != Location.FORM && p.location() != Location.FILE)
                .map(p ->
                        CodeBlock.of("$S", p.location().verb() + "/" + p.field().wireName()))
                .toList();
    }

    private static Stream<Parameter> parameters(Operation operation) {
        return Stream.concat(
                operation.pathParameters().stream(), operation.params().stream().flatMap(p -> p.parameters().stream()));
    }

    private static Stream<Answer> answers(Operation operation) {
        return Stream.concat(operation.success().answers().stream(), operation.failures().answers().stream());
    }

    private static CodeBlock together(List<SchemeUse> schemes) {
        if (schemes.isEmpty()) {
            return CodeBlock.of("$T.ANONYMOUS", Spi.SECURITY_REQUIREMENT);
        }
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = 0; i < schemes.size(); i++) {
            SchemeUse use = schemes.get(i);
            CodeBlock scopes = CodeBlock.join(
                    use.scopes().stream().map(s -> CodeBlock.of("$S", s)).toList(), ", ");
            code.add(i == 0 ? "$N.required($L)" : ".and($N.required($L))", use.constant(), scopes);
        }
        return code.build();
    }

    private static List<CodeBlock> constraints(Api api) {
        List<CodeBlock> constraints = new ArrayList<>();
        for (Operation operation : api.operations()) {
            parameters(operation).forEach(p -> constraints.addAll(declarations(p)));
            operation
                    .body()
                    .ifPresent(body -> body.kinds()
                            .forEach(kind -> constraints.addAll(
                                    ConstraintCode.declarations(type(kind.content()), kind.constraint(), STATIC))));
            answers(operation).forEach(answer -> constraints.addAll(constraints(answer)));
        }
        return constraints;
    }

    private List<CodeBlock> shapes(Api api) {
        ShapeCode code = new ShapeCode(scope);
        List<CodeBlock> shapes = new ArrayList<>();
        for (Operation operation : api.operations()) {
            parameters(operation)
                    .filter(p -> p.encoding() instanceof Encoding.Shaped)
                    .forEach(p -> shapes.add(code.declaration(p, neighbours(api, operation, p))));
            operation.body().stream()
                    .flatMap(body -> body.kinds().stream())
                    .filter(kind -> kind.content() instanceof Content.Form)
                    .forEach(kind -> shapes.add(code.declaration(kind)));
            answers(operation)
                    .flatMap(answer -> answer.headers().stream())
                    .filter(p -> p.encoding() instanceof Encoding.Shaped)
                    .forEach(p -> shapes.add(code.declaration(p, List.of())));
        }
        return shapes;
    }

    /** What else the contract expects in the place of a parameter. */
    private static List<String> neighbours(Api api, Operation operation, Parameter parameter) {
        SecuritySchemeDef.Kind key = parameter.location() == Location.COOKIE
                ? SecuritySchemeDef.Kind.API_KEY_COOKIE
                : SecuritySchemeDef.Kind.API_KEY_QUERY;
        Stream<String> keys = parameter.location() == Location.FORM
                ? Stream.of()
                : api.schemes().stream().filter(scheme -> scheme.kind() == key).map(SecuritySchemeDef::parameter);
        Stream<String> others = parameters(operation)
                .filter(p -> p.location() == parameter.location() && !p.equals(parameter))
                .map(p -> p.field().wireName());
        return Stream.concat(others, keys).distinct().toList();
    }

    private static List<CodeBlock> constraints(Answer answer) {
        List<CodeBlock> constraints = new ArrayList<>();
        answer.body()
                .variants()
                .forEach(variant -> constraints.addAll(ConstraintCode.declarations(
                        AnswerBodyCode.constrained(variant.content()), answer.constant(variant), STATIC)));
        answer.headers().forEach(header -> constraints.addAll(declarations(header)));
        return constraints;
    }

    private static List<CodeBlock> declarations(Parameter parameter) {
        return ConstraintCode.declarations(parameter.field().type(), parameter.constraint(), STATIC);
    }

    private static TypeRef type(Content content) {
        if (content instanceof Content.Json json) {
            return json.type();
        }
        if (content instanceof Content.Form form) {
            return form.type();
        }
        return content instanceof Content.Text text ? text.type() : new TypeRef.AnyJson();
    }
}
