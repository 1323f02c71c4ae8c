package io.klue.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.klue.generator.model.Api;
import io.klue.generator.model.Operation;
import io.klue.generator.model.Operation.Location;
import io.klue.generator.model.Operation.Parameter;
import io.klue.generator.model.Operation.Params;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Serves an API over HTTP. */
final class RoutesEmitter implements Emitter {
    private final Scope scope;
    private final BodyCode bodies;
    private final ParamCode params;
    private final AnswerCode answers;

    RoutesEmitter(Scope scope) {
        this.scope = scope;
        this.bodies = new BodyCode(scope);
        this.params = new ParamCode(scope);
        this.answers = new AnswerCode(scope);
    }

    @Override
    public Stream<JavaUnit> emit(Api api) {
        List<Operation> served =
                api.operations().stream().filter(Operation::served).toList();
        CodeBlock content = Java.code(
                """
                /** Serves {@link $api:T} over HTTP. */
                $generated:L
                public final class $routes:T implements $apiRoutes:T {
                  private final $function:T<$context:T, $api:T> api;

                  private $routes:T($function:T<$context:T, $api:T> api) {
                    this.api = api;
                  }

                  /** Serves every request with {@code api}. */
                  public static $routes:T of($api:T api) {
                    return new $routes:T(request -> api);
                  }

                  /** Serves each request with an api of its own, which may keep the caller in a field. */
                  public static $routes:T perRequest($function:T<$context:T, $api:T> factory) {
                    return new $routes:T(factory);
                  }

                  @Override
                  public $list:T<$route:T> routes() {
                    return $list:T.of($entries:L);
                  }

                  $handlers:L

                  private $api:T api($exchange:T exchange) {
                    return api.apply(exchange.request());
                  }
                }
                """,
                Java.args(
                        "api", scope.apiType(),
                        "generated", scope.generated(),
                        "routes", scope.named(api.names().routes()),
                        "apiRoutes", Spi.API_ROUTES,
                        "function", ClassName.get(Function.class),
                        "context", Spi.REQUEST_CONTEXT,
                        "list", ClassName.get(List.class),
                        "route", Spi.ROUTE,
                        "exchange", Spi.EXCHANGE,
                        "entries",
                                Java.arguments(
                                        served.stream()
                                                .map(RoutesEmitter::entry)
                                                .toList(),
                                        40),
                        "handlers",
                                Java.paragraphs(
                                        served.stream().map(this::handler).toList())));
        return Stream.of(scope.unit(
                api.names().routes(), List.of(), List.of(scope.named(api.names().endpoints())), content));
    }

    private static CodeBlock entry(Operation operation) {
        return CodeBlock.of("new $T($N, this::$N)", Spi.ROUTE, operation.constant(), operation.method());
    }

    private CodeBlock handler(Operation operation) {
        List<CodeBlock> reads = reads(operation);
        return Java.code(
                """
                private void $method:N($exchange:T exchange) {
                  $reads:L
                  $check:L
                  $answer:L
                }
                """,
                Java.args(
                        "method", operation.method(),
                        "exchange", Spi.EXCHANGE,
                        "reads", Java.lines(reads),
                        "check", reads.isEmpty() ? "" : "exchange.check();",
                        "answer", answers.answer(operation, call(operation))));
    }

    private List<CodeBlock> reads(Operation operation) {
        List<CodeBlock> reads = new ArrayList<>();
        operation
                .pathParameters()
                .forEach(p -> reads.add(CodeBlock.of(
                        "$T $N = $L;",
                        scope.types.boxed(p.field().type()),
                        p.field().javaName(),
                        params.decode(p))));
        operation.params().ifPresent(p -> {
            CodeBlock.Builder code = CodeBlock.builder()
                    .add("$T.Builder params = $T.builder()$>$>", scope.named(p.name()), scope.named(p.name()));
            p.parameters().forEach(one -> code.add("\n.$N($L)", one.field().javaName(), decode(p, one)));
            reads.add(code.add(";$<$<").build());
        });
        operation.body().ifPresent(body -> reads.add(bodies.read(body)));
        return reads;
    }

    private CodeBlock decode(Params all, Parameter one) {
        return one.location() == Location.FILE
                ? params.decodeFile(one, all.form().partTypes(one))
                : params.decode(one);
    }

    private CodeBlock call(Operation operation) {
        List<CodeBlock> arguments = new ArrayList<>();
        operation
                .pathParameters()
                .forEach(p -> arguments.add(CodeBlock.of("$N", p.field().javaName())));
        operation.params().ifPresent(p -> arguments.add(CodeBlock.of("params.build()")));
        operation.body().ifPresent(b -> arguments.add(CodeBlock.of("$N", b.javaName())));
        return CodeBlock.of("api(exchange).$N($L)", operation.method(), CodeBlock.join(arguments, ", "));
    }
}
