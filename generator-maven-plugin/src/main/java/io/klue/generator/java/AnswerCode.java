package io.klue.generator.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.klue.generator.model.Answer;
import io.klue.generator.model.AnswerBody;
import io.klue.generator.model.AnswerBody.Variant;
import io.klue.generator.model.Content;
import io.klue.generator.model.Operation;
import io.klue.generator.model.Operation.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sends what an implementation answers. */
final class AnswerCode {
    private final Scope scope;
    private final Signatures signatures;
    private final AnswerBodyCode bodies;
    private final ParamCode params;

    AnswerCode(Scope scope) {
        this.scope = scope;
        this.signatures = new Signatures(scope);
        this.bodies = new AnswerBodyCode(scope);
        this.params = new ParamCode(scope);
    }

    /** The statements that call the implementation and send what it answers. */
    CodeBlock answer(Operation operation, CodeBlock call) {
        Optional<TypeName> result = signatures.result(operation);
        Answer only = operation.success().answers().get(0);
        if (operation.success().type().isPresent()) {
            return CodeBlock.builder()
                    .add("$T result = $L;\n", result.orElseThrow(), call)
                    .add(operation.success().several() ? choice(operation) : reply(operation.method(), only, "result"))
                    .build();
        } else if (result.isEmpty()) {
            return CodeBlock.of("$L;\nexchange.reply($L);", call, only.status().text());
        }
        AnswerBody body = only.body();
        CodeBlock status = CodeBlock.of("$L", only.status().text());
        if (body.several()) {
            return CodeBlock.of(
                    "$T result = $L;\n$L",
                    result.get(),
                    call,
                    variants(operation.method(), only, status, CodeBlock.of("result"), "answer"));
        }
        Variant variant = body.variants().get(0);
        return textCheck(only, variant, CodeBlock.of("answer"))
                .map(check -> Java.lines(List.of(
                        CodeBlock.of("String answer = $L;", call),
                        check,
                        bodies.send(only, variant, status, CodeBlock.of("answer")))))
                .orElseGet(() -> bodies.send(only, variant, status, call));
    }

    private CodeBlock choice(Operation operation) {
        List<CodeBlock> branches = new ArrayList<>();
        for (Answer answer : operation.success().answers()) {
            branches.add(Java.code(
                    """
                    if (result instanceof $type:T.$variant:N answer) {
                      $reply:L
                    }
                    """,
                    Java.args(
                            "type", scope.named(operation.success().type().orElseThrow()),
                            "variant", answer.name(),
                            "reply", reply(operation.method(), answer, "answer"))));
        }
        return branches(operation.method(), branches, CodeBlock.of("result"));
    }

    private static CodeBlock branches(String method, List<CodeBlock> branches, CodeBlock value) {
        return Java.code(
                """
                $branches:L else {
                  throw new IllegalStateException("$method:L answered " + $value:L);
                }
                """, Java.args("branches", CodeBlock.join(branches, " else "), "method", method, "value", value));
    }

    private CodeBlock reply(String method, Answer answer, String variable) {
        List<CodeBlock> statements = new ArrayList<>();
        for (Parameter header : answer.headers()) {
            CodeBlock value = CodeBlock.of("$N.$N()", variable, header.field().javaName());
            headerChecks(header, value).forEach(check -> statements.add(checkAnswer(check)));
            statements.add(CodeBlock.of(
                    "exchange.answerHeader($S, $L);", header.field().wireName(), params.answered(header, value)));
        }
        CodeBlock body = CodeBlock.of("$N.body()", variable);
        CodeBlock status = answer.status().isOne()
                ? CodeBlock.of("$L", answer.status().text())
                : CodeBlock.of("$N.status()", variable);
        if (answer.body().isEmpty()) {
            statements.add(CodeBlock.of("exchange.reply($L);", status));
        } else if (answer.body().several()) {
            statements.add(variants(method, answer, status, body, "reply"));
        } else {
            Variant variant = answer.body().variants().get(0);
            textCheck(answer, variant, body).ifPresent(statements::add);
            statements.add(bodies.send(answer, variant, status, body));
        }
        return Java.lines(statements);
    }

    /** What must be so of a header, each to be checked by itself. */
    List<CodeBlock> headerChecks(Parameter header, CodeBlock value) {
        List<CodeBlock> checks = new ArrayList<>();
        if (header.field().required() && !header.field().container()) {
            checks.add(CodeBlock.of(
                    "violations.requiredHeader($S, $L)", header.field().wireName(), value));
        }
        params.check(header, value).ifPresent(checks::add);
        return checks;
    }

    /** Sends that of several contents which the value is; or, if all are of one type, which the caller wants. */
    private CodeBlock variants(String method, Answer answer, CodeBlock status, CodeBlock value, String variable) {
        Optional<String> type = answer.body().type();
        if (type.isEmpty()) {
            return bodies.chosen(answer, status, value);
        }
        List<CodeBlock> branches = new ArrayList<>();
        for (Variant variant : answer.body().variants()) {
            CodeBlock body = CodeBlock.of("$N.body()", variable);
            List<CodeBlock> statements = new ArrayList<>();
            textCheck(answer, variant, body).ifPresent(statements::add);
            statements.add(bodies.send(answer, variant, status, body));
            branches.add(Java.code(
                    """
                    if ($value:L instanceof $type:T.$variant:N $variable:N) {
                      $statements:L
                    }
                    """,
                    Java.args(
                            "value", value,
                            "type", scope.named(type.get()),
                            "variant", variant.name(),
                            "variable", variable,
                            "statements", Java.lines(statements))));
        }
        return branches(method, branches, value);
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

    private static Optional<CodeBlock> textCheck(Answer answer, Variant variant, CodeBlock body) {
        return textConstraint(answer, variant, body).map(AnswerCode::checkAnswer);
    }

    /** The check of a text; empty if there is nothing to check. */
    static Optional<CodeBlock> textConstraint(Answer answer, Variant variant, CodeBlock body) {
        return variant.content() instanceof Content.Text text
                        && text.type().constraint().isPresent()
                ? Optional.of(CodeBlock.of("violations.check($L, $N)", body, answer.constant(variant)))
                : Optional.empty();
    }
}
