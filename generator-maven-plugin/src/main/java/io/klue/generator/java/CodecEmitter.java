package io.klue.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import io.klue.generator.model.Api;
import io.klue.generator.model.Field;
import io.klue.generator.model.RecordDef;
import io.klue.generator.model.RecordDef.Additional;
import io.klue.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** How records cross the wire. */
final class CodecEmitter implements Emitter {
    private static final String PRIVATE = "private static final";

    private final Scope scope;
    private final WireCode wire;

    CodecEmitter(Scope scope) {
        this.scope = scope;
        this.wire = new WireCode(scope);
    }

    @Override
    public Stream<JavaUnit> emit(Api api) {
        return api.types().stream()
                .filter(RecordDef.class::isInstance)
                .map(RecordDef.class::cast)
                .map(this::unit);
    }

    private JavaUnit unit(RecordDef record) {
        ClassName type = scope.named(record.name());
        Map<Field, String> stems = stems(record);
        String variable = variable(record.name());
        CodeBlock content = Java.code(
                """
                /** How {@link $type:T} crosses the wire. */
                $generated:L
                final class $codec:T {
                  $constants:L

                  private $codec:T() {}

                  $checked:L

                  $modifiers:L $type:T $read:N($reader:T in) {
                    $type:T.Builder $it:N = $type:T.builder();
                    $additional:L
                    in.beginObject();
                    while (in.nextField()) {
                      switch (in.field()) {
                        $cases:L
                        default -> $other:L;
                      }
                    }
                    $required:L
                    return $result:L;
                  }

                  static void write($writer:T out, $type:T $it:N) {
                    out.beginObject();
                    $writes:L
                    out.endObject();
                  }

                  $check:L
                }
                """,
                Java.args(
                        "type", type,
                        "generated", Scope.generated(record.origin()),
                        "codec", scope.named(record.codec()),
                        "constants", Java.lines(constants(record, stems)),
                        "reader", Spi.JSON_READER,
                        "writer", Spi.JSON_WRITER,
                        "violations", Spi.VIOLATIONS,
                        "it", variable,
                        "checked", checkedRead(record),
                        "modifiers", record.rules().isPresent() ? "private static" : "static",
                        "read", record.rules().isPresent() ? WireCode.UNCHECKED_READ : "read",
                        "additional", additionalMap(record),
                        "cases", Java.lines(cases(record, stems, variable)),
                        "other", other(record),
                        "required", Java.lines(requiredNullable(record)),
                        "result", result(record, variable),
                        "writes", Java.lines(writes(record, variable)),
                        "check", check(record, stems, variable)));
        return scope.unit(record.codec(), List.of(), List.of(), content);
    }

    private CodeBlock checkedRead(RecordDef record) {
        return record.rules()
                .map(rules -> wire.checkedRead(scope.named(record.name()), scope.named(record.codec()), rules))
                .orElseGet(() -> CodeBlock.of(""));
    }

    private CodeBlock check(RecordDef record, Map<Field, String> stems, String it) {
        List<CodeBlock> checks = new CheckCode(scope).of(record, stems, it);
        String template = checks.isEmpty() ? "static void check($type:T $it:N, $violations:T violations) {}" : """
                  static void check($type:T $it:N, $violations:T violations) {
                    $checks:L
                  }
                  """;
        return Java.code(
                template,
                Java.args(
                        "type",
                        scope.named(record.name()),
                        "it",
                        it,
                        "violations",
                        Spi.VIOLATIONS,
                        "checks",
                        Java.lines(checks)));
    }

    private static String variable(String typeName) {
        NameAllocator names = new NameAllocator();
        List.of("in", "out", "violations", "additional", "element", "to", "at").forEach(names::newName);
        return names.newName(Variables.of(typeName));
    }

    /** The constant of each field's constraints. */
    private static Map<Field, String> stems(RecordDef record) {
        NameAllocator names = new NameAllocator();
        Map<Field, String> stems = new LinkedHashMap<>();
        record.fields().forEach(f -> stems.put(f, names.newName(Variables.constant(f.javaName()))));
        return stems;
    }

    private static List<CodeBlock> constants(RecordDef record, Map<Field, String> stems) {
        List<CodeBlock> constants = new ArrayList<>();
        stems.forEach((field, stem) -> constants.addAll(ConstraintCode.declarations(field.type(), stem, PRIVATE)));
        record.size()
                .ifPresent(size -> constants.add(CodeBlock.of(
                        "$L $T SIZE_ = $L;", PRIVATE, Spi.OBJECT_CONSTRAINT, ConstraintCode.construction(size))));
        if (record.additional() instanceof Additional.Kept kept) {
            constants.addAll(ConstraintCode.declarations(kept.type(), "ADDITIONAL_", PRIVATE));
        }
        return constants;
    }

    private List<CodeBlock> cases(RecordDef record, Map<Field, String> stems, String it) {
        List<CodeBlock> cases = new ArrayList<>();
        record.tag().ifPresent(tag -> cases.add(CodeBlock.of("case $S -> $L;", tag.property(), readTag(tag))));
        record.fields()
                .forEach(f -> cases.add(CodeBlock.of(
                        "case $S -> $N.$N($L);", f.wireName(), it, f.javaName(), readField(f, stem(stems, f)))));
        return cases;
    }

    /** Outside of its union a variant may be told apart too. */
    private static CodeBlock readTag(RecordDef.Tag tag) {
        return tag.constant()
                ? CodeBlock.of("in.constant(kind -> kind.equals($S) ? kind : null, $S)", tag.value(), tag.value())
                : CodeBlock.of("in.string()");
    }

    private CodeBlock readField(Field field, String stem) {
        String in = field.sensitive() ? "in.sensitive()" : "in";
        CodeBlock read = field.nullable()
                ? readNullable(field, stem, in)
                : wire.read(field.type().checkedBy(field.rules()), stem, in);
        return field.readOnly() ? CodeBlock.of("in.refusesReadOnly() ? null : $L", read) : read;
    }

    /** Rules speak of null too. */
    private CodeBlock readNullable(Field field, String stem, String in) {
        CodeBlock reader = wire.reader(field.type(), stem);
        return field.rules()
                .map(rules ->
                        CodeBlock.of("$L.checked($L, value -> value.nullable($L))", in, wire.rules(rules), reader))
                .orElseGet(() -> CodeBlock.of("$L.nullable($L)", in, reader));
    }

    private CodeBlock additionalMap(RecordDef record) {
        return record.additional() instanceof Additional.Kept kept
                ? CodeBlock.of(
                        "$T<String, $T> additional = new $T<>();",
                        Map.class,
                        scope.types.boxed(kept.type()),
                        LinkedHashMap.class)
                : CodeBlock.of("");
    }

    private CodeBlock other(RecordDef record) {
        if (record.additional() instanceof Additional.Refused) {
            return CodeBlock.of("in.refuse()");
        } else if (record.additional() instanceof Additional.Kept kept) {
            String in = kept.sensitive() ? "in.sensitive()" : "in";
            return CodeBlock.of("additional.put(in.field(), $L)", wire.read(kept.type(), "ADDITIONAL_", in));
        }
        return CodeBlock.of("in.skip()");
    }

    /** Fields that must be there although the builder does not miss them. */
    private static List<CodeBlock> requiredNullable(RecordDef record) {
        List<CodeBlock> required = new ArrayList<>();
        record.tag()
                .filter(RecordDef.Tag::required)
                .ifPresent(tag -> required.add(CodeBlock.of("in.required($S);", tag.property())));
        record.fields().stream()
                .filter(f -> f.requiredOneWay() || (f.required() && (f.nullable() || f.container())))
                .forEach(f -> required.add(CodeBlock.of("in.$N($S);", requiredVerb(f), f.wireName())));
        return required;
    }

    private static String requiredVerb(Field field) {
        if (field.requiredOneWay()) {
            return field.readOnly() ? "requiredInResponse" : "requiredInRequest";
        }
        return "required";
    }

    private static CodeBlock result(RecordDef record, String it) {
        CodeBlock size = record.size().isPresent() ? CodeBlock.of("SIZE_, ") : CodeBlock.of("");
        return record.additional() instanceof Additional.Kept kept
                ? CodeBlock.of("in.build($L() -> $N.$N(additional).build())", size, it, kept.javaName())
                : CodeBlock.of("in.build($L$N::build)", size, it);
    }

    private List<CodeBlock> writes(RecordDef record, String it) {
        List<CodeBlock> writes = new ArrayList<>();
        record.tag()
                .ifPresent(tag -> writes.add(CodeBlock.of("out.field($S).string($S);", tag.property(), tag.value())));
        record.fields().forEach(f -> writes.add(inDirection(f, CodeBlock.of("$L;", writeField(f, it)))));
        if (record.additional() instanceof Additional.Kept kept) {
            writes.add(CodeBlock.of("out.entries($N.$N(), $L);", it, kept.javaName(), wire.writer(kept.type())));
        }
        return writes;
    }

    private static CodeBlock inDirection(Field field, CodeBlock write) {
        List<String> conditions = new ArrayList<>();
        if (field.readOnly()) {
            conditions.add("out.carriesReadOnly()");
        }
        if (field.writeOnly()) {
            conditions.add("out.carriesWriteOnly()");
        }
        return conditions.isEmpty()
                ? write
                : Java.code("""
                if ($condition:L) {
                  $write:L
                }
                """, Java.args("condition", String.join(" && ", conditions), "write", write));
    }

    private CodeBlock writeField(Field field, String it) {
        CodeBlock value = CodeBlock.of("$N.$N()", it, field.javaName());
        if (field.patched()) {
            return CodeBlock.of("out.patch($S, $L, $L)", field.wireName(), value, wire.writer(field.type()));
        } else if (field.optional()) {
            boolean nullIfEmpty = field.nullable() && (field.required() || field.requiredOneWay());
            String verb = nullIfEmpty ? "nullable" : "optional";
            return CodeBlock.of("out.$N($S, $L, $L)", verb, field.wireName(), value, wire.writer(field.type()));
        } else if (field.container() && !field.required() && !field.requiredOneWay()) {
            return field.type() instanceof TypeRef.ListOf list
                    ? CodeBlock.of("out.optionalList($S, $L, $L)", field.wireName(), value, wire.writer(list.item()))
                    : CodeBlock.of(
                            "out.optionalMap($S, $L, $L)",
                            field.wireName(),
                            value,
                            wire.writer(((TypeRef.MapOf) field.type()).value()));
        }
        return wire.write(field.type(), CodeBlock.of("out.field($S)", field.wireName()), value);
    }

    private static String stem(Map<Field, String> stems, Field field) {
        return Objects.requireNonNull(stems.get(field));
    }
}
