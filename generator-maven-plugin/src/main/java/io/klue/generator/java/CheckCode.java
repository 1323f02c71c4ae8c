package io.klue.generator.java;

import com.palantir.javapoet.CodeBlock;
import io.klue.generator.model.Field;
import io.klue.generator.model.RecordDef;
import io.klue.generator.model.RecordDef.Additional;
import io.klue.generator.model.RulesRef;
import io.klue.generator.model.TypeRef;
import io.klue.generator.model.TypeRef.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Checks of the arguments of a call in process: what a reader of the same JSON would find. */
final class CheckCode {
    private final Scope scope;
    private final WireCode wire;

    CheckCode(Scope scope) {
        this.scope = scope;
        this.wire = new WireCode(scope);
    }

    /**
     * The statements that check a record.
     *
     * @param stems the constant of each field's constraints
     * @param it the record's variable
     */
    List<CodeBlock> of(RecordDef record, Map<Field, String> stems, String it) {
        List<CodeBlock> checks = new ArrayList<>();
        // first, as a reader does
        record.rules()
                .ifPresent(rules -> checks.add(CodeBlock.of(
                        "violations.rules($N, $T::write, $L);", it, scope.named(record.codec()), wire.rules(rules))));
        // nobody checks the arguments of a call for what the call leaves out
        record.fields().stream()
                .filter(f -> !f.readOnly())
                .forEach(f -> checks.addAll(sensitively(
                        f.sensitive(),
                        checks(f, Objects.requireNonNull(stems.get(f)), CodeBlock.of("$N.$N()", it, f.javaName())))));
        if (record.additional() instanceof Additional.Kept kept) {
            List<CodeBlock> additional = wire
                    .checker(kept.type(), "ADDITIONAL_")
                    .map(c -> CodeBlock.of("violations.entries($N.$N(), $L);", it, kept.javaName(), c))
                    .stream()
                    .toList();
            checks.addAll(sensitively(kept.sensitive(), additional));
        }
        return checks;
    }

    private static List<CodeBlock> sensitively(boolean sensitive, List<CodeBlock> checks) {
        return !sensitive || checks.isEmpty()
                ? checks
                : List.of(Java.code("""
                violations.sensitively(() -> {
                  $checks:L
                });
                """, Java.args("checks", Java.lines(checks))));
    }

    private List<CodeBlock> checks(Field field, String stem, CodeBlock value) {
        if (field.patched()) {
            return wire
                    .checker(field.type().checkedBy(field.rules()), stem)
                    .map(c -> inner("patch", field, value, c))
                    .stream()
                    .toList();
        }
        List<CodeBlock> checks = new ArrayList<>();
        if (field.requiredOneWay() && field.optional() && !field.nullable()) {
            checks.add(CodeBlock.of("violations.required($S, $L);", field.wireName(), value));
        }
        field.rules().ifPresent(rules -> checks.add(checkRules(field, value, rules)));
        // what is inside first, as a reader comes by it
        inner(field, stem, value).ifPresent(checks::add);
        if (field.type().constraint().isPresent()) {
            boolean mayBeEmpty = field.container() && !field.required() && !field.requiredOneWay();
            String verb = mayBeEmpty ? "checkUnlessEmpty" : "check";
            checks.add(CodeBlock.of("violations.$N($S, $L, $N);", verb, field.wireName(), value, stem));
        }
        return checks;
    }

    private CodeBlock checkRules(Field field, CodeBlock value, RulesRef rules) {
        CodeBlock check = CodeBlock.of(
                "$L;",
                Java.call(
                        CodeBlock.of("violations.$N", field.optional() ? "optionalRules" : "rules"),
                        List.of(
                                CodeBlock.of("$S", field.wireName()),
                                value,
                                wire.writer(field.type()),
                                wire.rules(rules))));
        return field.container() && !field.required()
                ? CodeBlock.of("if (!$L.isEmpty()) {$>\n$L$<\n}", value, check)
                : check;
    }

    private Optional<CodeBlock> inner(Field field, String stem, CodeBlock value) {
        if (field.type() instanceof Named named) {
            return Optional.of(
                    named.isEnum()
                            ? CodeBlock.of(
                                    "violations.constant($S, $L, $T.$N);",
                                    field.wireName(),
                                    value,
                                    scope.named(named.name()),
                                    wire.unrecognized(named))
                            : CodeBlock.of(
                                    "violations.nested($S, $L, $T::check);",
                                    field.wireName(),
                                    value,
                                    scope.named(named.codec())));
        } else if (field.type() instanceof TypeRef.ListOf list) {
            return wire.checker(list.item(), ConstraintCode.item(stem)).map(c -> inner("each", field, value, c));
        } else if (field.type() instanceof TypeRef.MapOf map) {
            return wire.checker(map.value(), ConstraintCode.value(stem)).map(c -> inner("entries", field, value, c));
        }
        return Optional.empty();
    }

    private static CodeBlock inner(String verb, Field field, CodeBlock value, CodeBlock check) {
        CodeBlock call = Java.call(
                CodeBlock.of("violations.$N", verb), List.of(CodeBlock.of("$S", field.wireName()), value, check));
        return CodeBlock.of("$L;", call);
    }
}
