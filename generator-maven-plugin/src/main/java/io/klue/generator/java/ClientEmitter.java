package io.klue.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.klue.generator.model.Api;
import io.klue.generator.model.Content;
import io.klue.generator.model.Operation;
import io.klue.generator.model.Operation.Body;
import io.klue.generator.model.Operation.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Calls an API over HTTP. */
final class ClientEmitter implements Emitter {
    private final Scope scope;
    private final Signatures signatures;
    private final BodyCode bodies;
    private final ParamCode params;
    private final ReplyCode replies;

    ClientEmitter(Scope scope) {
        this.scope = scope;
        this.signatures = new Signatures(scope);
        this.bodies = new BodyCode(scope);
        this.params = new ParamCode(scope);
        this.replies = new ReplyCode(scope);
    }

    @Override
    public Stream<JavaUnit> emit(Api api) {
        CodeBlock content = Java.code(
                """
                /** Calls {@link $api:T} over HTTP. Immutable; share one. */
                $generated:L
                public final class $client:T implements $api:T {
                  private final $apiClient:T http;

                  private $client:T($apiClient:T http) {
                    this.http = http;
                  }

                  /** A client that sends its calls with {@code http}. */
                  public static $client:T of($apiClient:T http) {
                    return new $client:T(http);
                  }

                  /** The same calls on an implementation in this process: same checks, same errors, no HTTP. */
                  public static $api:T local($api:T api) {
                    return new $guard:T(api);
                  }

                  /** This client with other call options: timeout, retries, headers. */
                  public $client:T with($unary:T<$options:T> change) {
                    return new $client:T(http.with(change));
                  }

                  $methods:L
                }
                """,
                Java.args(
                        "api", scope.apiType(),
                        "generated", scope.generated(),
                        "client", scope.named(api.names().client()),
                        "apiClient", Spi.API_CLIENT,
                        "guard", scope.named(api.names().guard()),
                        "unary", ClassName.get(UnaryOperator.class),
                        "options", Spi.CALL_OPTIONS,
                        "methods",
                                Java.paragraphs(
                                        Stream.concat(api.operations().stream().map(this::method), senders(api))
                                                .toList())));
        return Stream.of(scope.unit(
                api.names().client(), List.of(), List.of(scope.named(api.names().endpoints())), content));
    }

    private Stream<CodeBlock> senders(Api api) {
        return api.operations().stream()
                .flatMap(operation -> operation.body().stream())
                .map(Body::content)
                .filter(Content.OneOf.class::isInstance)
                .map(Content.OneOf.class::cast)
                .flatMap(several -> several.type().stream().map(type -> bodies.sender(type, several)));
    }

    private CodeBlock method(Operation operation) {
        return Java.code(
                """
                @Override
                public $result:L $method:N($parameters:L) {
                  $body:L
                }
                """,
                Java.args(
                        "result", signatures.resultOrVoid(operation),
                        "method", operation.method(),
                        "parameters", signatures.parameters(operation),
                        "body", replies.read(operation, request(operation))));
    }

    private List<CodeBlock> request(Operation operation) {
        List<CodeBlock> chain = new ArrayList<>(List.of(CodeBlock.of("http.call($N)", operation.constant())));
        operation
                .pathParameters()
                .forEach(p -> chain.add(send(p, CodeBlock.of("$N", p.field().javaName()))));
        operation.params().ifPresent(p -> {
            if (p.form().multipart()) {
                chain.add(CodeBlock.of(".multipart()"));
            }
            p.parameters()
                    .forEach(one -> chain.add(
                            send(one, CodeBlock.of("params.$N()", one.field().javaName()))));
        });
        operation.body().ifPresent(b -> chain.addAll(bodies.send(b)));
        return chain;
    }

    private CodeBlock send(Parameter parameter, CodeBlock accessor) {
        return CodeBlock.of(
                ".$N($S, $L)",
                parameter.location().verb(),
                parameter.field().wireName(),
                params.sent(parameter, accessor));
    }
}
