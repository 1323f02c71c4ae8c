package io.klue.generator.java;

import com.palantir.javapoet.CodeBlock;
import io.klue.generator.model.Content;
import io.klue.generator.model.Operation;
import io.klue.generator.model.Operation.Parameter;
import io.klue.generator.model.Success.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sends what an implementation answers. */
final class AnswerCode {
    private final Scope scope;
    private final WireCode wire;
    private final ParamCode params;

    AnswerCode(Scope scope) {
        this.scope = scope;
        this.wire = new WireCode(scope);
        this.params = new ParamCode(scope);
    }

    /** The statements that call the implementation and send what it answers. */
    CodeBlock answer(Operation operation, CodeBlock call) {
        String type = operation.success().type().orElse("");
        if (!type.isEmpty()) {
            CodeBlock result = CodeBlock.of("$T result = $L;\n", scope.named(type), call);
            return CodeBlock.builder()
                    .add(result)
                    .add(
                            operation.success().several()
                                    ? choice(operation, type)
                                    : reply(
                                            operation,
                                            operation.success().answers().get(0),
                                            "result"))
                    .build();
        }
        Answer only = operation.success().answers().get(0);
        if (only.content() instanceof Content.None) {
            return CodeBlock.of("$L;\nexchange.reply($L);", call, only.status());
        }
        return textCheck(operation, only, CodeBlock.of("answer"))
                .map(check -> Java.lines(List.of(
                        CodeBlock.of("String answer = $L;", call),
                        check,
                        replyBody(operation, only, CodeBlock.of("answer")))))
                .orElseGet(() -> replyBody(operation, only, call));
    }

    private CodeBlock choice(Operation operation, String type) {
        List<CodeBlock> branches = new ArrayList<>();
        for (Answer answer : operation.success().answers()) {
            branches.add(Java.code(
                    """
                    if (result instanceof $type:T.$variant:N answer) {
                      $reply:L
                    }
                    """,
                    Java.args(
                            "type",
                            scope.named(type),
                            "variant",
                            answer.name(),
                            "reply",
                            reply(operation, answer, "answer"))));
        }
        return Java.code("""
                $branches:L else {
                  throw new IllegalStateException("$method:L answered " + result);
                }
                """, Java.args("branches", CodeBlock.join(branches, " else "), "method", operation.method()));
    }

    private CodeBlock reply(Operation operation, Answer answer, String variable) {
        List<CodeBlock> statements = new ArrayList<>();
        for (Parameter header : EndpointsEmitter.headers(operation, answer)) {
            CodeBlock value = CodeBlock.of("$N.$N()", variable, header.field().javaName());
            if (header.field().required() && !header.field().container()) {
                statements.add(checkAnswer(CodeBlock.of(
                        "violations.requiredHeader($S, $L)", header.field().wireName(), value)));
            }
            params.check(header, value).ifPresent(check -> statements.add(checkAnswer(check)));
            statements.add(CodeBlock.of(
                    "exchange.answerHeader($S, $L);", header.field().wireName(), params.value(header.field(), value)));
        }
        CodeBlock body = CodeBlock.of("$N.body()", variable);
        textCheck(operation, answer, body).ifPresent(statements::add);
        statements.add(
                answer.content() instanceof Content.None
                        ? CodeBlock.of("exchange.reply($L);", answer.status())
                        : replyBody(operation, answer, body));
        return Java.lines(statements);
    }

    private static CodeBlock checkAnswer(CodeBlock check) {
        return check.toString().startsWith("if")
                ? Java.code("""
                        exchange.checkAnswer(violations -> {
                          $check:L
                        });
                        """, Java.args("check", check))
                : CodeBlock.of("exchange.checkAnswer(violations -> $L);", check);
    }

    private static Optional<CodeBlock> textCheck(Operation operation, Answer answer, CodeBlock body) {
        return answer.content() instanceof Content.Text text
                        && text.type().constraint().isPresent()
                ? Optional.of(checkAnswer(CodeBlock.of(
                        "violations.check($L, $N)", body, EndpointsEmitter.answerStem(operation, answer.status()))))
                : Optional.empty();
    }

    private CodeBlock replyBody(Operation operation, Answer answer, CodeBlock body) {
        if (answer.content() instanceof Content.Json json) {
            String stem = EndpointsEmitter.answerStem(operation, answer.status());
            return CodeBlock.of(
                    "$L;",
                    Java.call(
                            CodeBlock.of("exchange.reply"),
                            List.of(
                                    CodeBlock.of("$L", answer.status()),
                                    body,
                                    wire.bodyWriter(json.type()),
                                    wire.bodyReader(json, stem))));
        } else if (answer.content() instanceof Content.Text text) {
            return CodeBlock.of("exchange.replyText($L, $S, $L);", answer.status(), text.mediaType(), body);
        }
        return CodeBlock.of("exchange.reply($L, $L);", answer.status(), body);
    }
}
