package io.klue.generator.java;

import com.palantir.javapoet.CodeBlock;
import io.klue.generator.model.Api;
import io.klue.generator.model.RulesDef;
import java.util.List;
import java.util.stream.Stream;

/** Methods that check JSON values where no Java type says what the contract demands. */
final class RulesEmitter implements Emitter {
    private final Scope scope;

    RulesEmitter(Scope scope) {
        this.scope = scope;
    }

    @Override
    public Stream<JavaUnit> emit(Api api) {
        return api.rules().stream().map(this::unit);
    }

    private JavaUnit unit(RulesDef rules) {
        RulesCode code = new RulesCode(scope, scope.named(rules.name()));
        rules.methods().forEach(method -> code.claim(method.name()));
        rules.methods().forEach(method -> code.method(method.name(), words(rules, method), "static", method.demands()));
        CodeBlock content = Java.code(
                """
                /** What the contract says of {@code $subject:L} and no Java type does. */
                $generated:L
                final class $type:T {
                  $constants:L

                  private $type:T() {}

                  $methods:L
                }
                """,
                Java.args(
                        "subject", rules.subject(),
                        "generated", Scope.generated(rules.origin()),
                        "type", scope.named(rules.name()),
                        "constants", Java.lines(code.constants()),
                        "methods", Java.paragraphs(code.methods())));
        return scope.unit(rules.name(), List.of(), List.of(), content);
    }

    private static String words(RulesDef rules, RulesDef.Method method) {
        return (method.whole()
                        ? "Checks all that is demanded of {@code %s}."
                        : "Checks what the type of {@code %s} leaves open.")
                .formatted(rules.subject());
    }
}
