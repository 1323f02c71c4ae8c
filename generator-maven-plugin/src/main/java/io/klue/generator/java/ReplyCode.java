package io.klue.generator.java;

import com.palantir.javapoet.CodeBlock;
import io.klue.generator.model.Content;
import io.klue.generator.model.Operation;
import io.klue.generator.model.Success.Answer;
import java.util.ArrayList;
import java.util.List;

/** Reads what a service answers. */
final class ReplyCode {
    private final Scope scope;
    private final WireCode wire;
    private final ParamCode params;

    ReplyCode(Scope scope) {
        this.scope = scope;
        this.wire = new WireCode(scope);
        this.params = new ParamCode(scope);
    }

    /** The statements that send a call and return what is answered. */
    CodeBlock read(Operation operation, List<CodeBlock> request) {
        List<CodeBlock> chain = new ArrayList<>(request);
        if (operation.success().type().isPresent()) {
            return CodeBlock.builder()
                    .add("$T reply = $L;\n", Spi.REPLY, Java.chain(chain))
                    .add(operation.success().several() ? choice(operation) : result(operation))
                    .build();
        }
        Answer only = operation.success().answers().get(0);
        if (only.content() instanceof Content.None) {
            return CodeBlock.of("$L;", Java.chain(chain));
        }
        chain.add(CodeBlock.of(".$L", body(operation, only)));
        return CodeBlock.of("return $L;", Java.chain(chain));
    }

    private CodeBlock body(Operation operation, Answer answer) {
        if (answer.content() instanceof Content.Json json) {
            return CodeBlock.of(
                    "json($L)", wire.bodyReader(json, EndpointsEmitter.answerStem(operation, answer.status())));
        }
        return CodeBlock.of(answer.content() instanceof Content.Text ? "text()" : "payload()");
    }

    private CodeBlock result(Operation operation) {
        Answer answer = operation.success().answers().get(0);
        return CodeBlock.of(
                "return new $T($L);",
                scope.named(operation.success().type().orElseThrow()),
                Java.arguments(components(operation, answer), 70));
    }

    private List<CodeBlock> components(Operation operation, Answer answer) {
        List<CodeBlock> components = new ArrayList<>();
        if (!(answer.content() instanceof Content.None)) {
            components.add(CodeBlock.of("reply.$L", body(operation, answer)));
        }
        answer.headers().forEach(header -> components.add(params.decodeHeader(header)));
        return components;
    }

    private CodeBlock choice(Operation operation) {
        List<Answer> answers = operation.success().answers();
        List<CodeBlock> cases = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            CodeBlock made = CodeBlock.of(
                    "new $T.$N($L);",
                    scope.named(operation.success().type().orElseThrow()),
                    answer.name(),
                    Java.arguments(components(operation, answer), 60));
            cases.add(
                    i == answers.size() - 1
                            ? CodeBlock.of("default -> $L", made)
                            : CodeBlock.of("case $L -> $L", answer.status(), made));
        }
        return Java.code("""
                return switch (reply.status()) {
                  $cases:L
                };
                """, Java.args("cases", Java.lines(cases)));
    }
}
