package io.klue.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.klue.generator.model.Answer;
import io.klue.generator.model.AnswerBody.Variant;
import io.klue.generator.model.Operation;
import io.klue.generator.model.Operation.Parameter;
import io.klue.generator.model.Success;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads what a service answers. */
final class ReplyCode {
    private final Scope scope;
    private final AnswerBodyCode bodies;
    private final ParamCode params;

    ReplyCode(Scope scope) {
        this.scope = scope;
        this.bodies = new AnswerBodyCode(scope);
        this.params = new ParamCode(scope);
    }

    /** The statements that send a call and return what is answered. */
    CodeBlock read(Operation operation, List<CodeBlock> request) {
        Success success = operation.success();
        List<CodeBlock> chain = new ArrayList<>(request);
        operation
                .failures()
                .type()
                .ifPresent(type -> chain.add(CodeBlock.of(".failures($T.BODIES)", scope.named(type))));
        chain.add(CodeBlock.of(".send($L)", success.implied() ? CodeBlock.of("") : statuses(success)));
        Answer only = success.answers().get(0);
        boolean bare = success.type().isEmpty();
        if (bare && only.body().isEmpty()) {
            return CodeBlock.of("$L;", Java.chain(chain));
        } else if (bare && !only.body().several()) {
            chain.add(
                    CodeBlock.of(".$L", bodies.read(only, only.body().variants().get(0))));
            return CodeBlock.of("return $L;", Java.chain(chain));
        }
        return CodeBlock.builder()
                .add("$T reply = $L;\n", Spi.REPLY, Java.chain(chain))
                .add(
                        bare
                                ? CodeBlock.of("return $L;", body(only))
                                : success.several() ? choice(success) : result(success))
                .build();
    }

    /** Numbers, or the words of the contract where there is a range. */
    private static CodeBlock statuses(Success success) {
        boolean numbers = success.answers().stream().allMatch(a -> a.status().isOne());
        List<CodeBlock> statuses = success.answers().stream()
                .map(a -> CodeBlock.of(numbers ? "$L" : "$S", a.status().text()))
                .toList();
        return CodeBlock.join(statuses, ", ");
    }

    private CodeBlock result(Success success) {
        return CodeBlock.of(
                "return new $T($L);",
                scope.named(success.type().orElseThrow()),
                Java.arguments(components(success.answers().get(0)), 70));
    }

    private List<CodeBlock> components(Answer answer) {
        List<CodeBlock> components = new ArrayList<>();
        if (!answer.status().isOne()) {
            components.add(CodeBlock.of("reply.status()"));
        }
        if (!answer.body().isEmpty()) {
            components.add(body(answer));
        }
        answer.headers().forEach(header -> components.add(header(answer, header)));
        return components;
    }

    private CodeBlock header(Answer answer, Parameter header) {
        return answer.status().redirects() && header.field().wireName().equals("Location")
                ? CodeBlock.of("reply.location()")
                : params.decodeHeader(header);
    }

    /** The body, of whichever media type it is. */
    private CodeBlock body(Answer answer) {
        List<Variant> variants = answer.body().variants();
        if (!answer.body().several()) {
            return CodeBlock.of("reply.$L", bodies.read(answer, variants.get(0)));
        }
        List<CodeBlock> cases = new ArrayList<>();
        for (int i = 0; i < variants.size(); i++) {
            Variant variant = variants.get(i);
            CodeBlock read = CodeBlock.of("reply.$L", bodies.read(answer, variant));
            CodeBlock made = answer.body()
                    .type()
                    .map(type -> CodeBlock.of("new $T.$N($L);", scope.named(type), variant.name(), read))
                    .orElseGet(() -> CodeBlock.of("$L;", read));
            cases.add(
                    i == variants.size() - 1
                            ? CodeBlock.of("default -> $L", made)
                            : CodeBlock.of(
                                    "case $L -> $L",
                                    CodeBlock.join(AnswerBodyCode.quoted(variant.mediaTypes()), ", "),
                                    made));
        }
        CodeBlock types = CodeBlock.join(AnswerBodyCode.quoted(answer.body().mediaTypes()), ", ");
        return Java.code("""
                switch (reply.mediaType($types:L)) {
                  $cases:L
                }
                """, Java.args("types", types, "cases", Java.lines(cases)));
    }

    /** By status; ranges come last, for they hold the others. */
    private CodeBlock choice(Success success) {
        ClassName type = scope.named(success.type().orElseThrow());
        List<Answer> answers = success.answers().stream()
                .sorted(Comparator.comparing((Answer a) -> !a.status().isOne()))
                .toList();
        List<CodeBlock> cases = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            CodeBlock made = made(type, answer);
            boolean last = i == answers.size() - 1;
            if (!last && !answer.status().isOne()) {
                cases.add(CodeBlock.of(
                        "default -> reply.status() / 100 == $L$>$>\n? $L\n: $L;$<$<",
                        answer.status().first() / 100,
                        made,
                        made(type, answers.get(i + 1))));
                break;
            }
            cases.add(
                    last
                            ? CodeBlock.of("default -> $L;", made)
                            : CodeBlock.of("case $L -> $L;", answer.status().text(), made));
        }
        return Java.code("""
                return switch (reply.status()) {
                  $cases:L
                };
                """, Java.args("cases", Java.lines(cases)));
    }

    private CodeBlock made(ClassName type, Answer answer) {
        return CodeBlock.of("new $T.$N($L)", type, answer.name(), Java.arguments(components(answer), 60));
    }
}
