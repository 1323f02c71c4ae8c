package io.klue.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import io.klue.generator.model.Field;
import io.klue.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A record with its builder; models and parameters share the form. */
final class RecordCode {
    private static final int ROOM = 80;

    private final Scope scope;
    private final ClassName type;
    private final List<Field> fields;
    private final Set<String> setters;

    RecordCode(Scope scope, ClassName type, List<Field> fields) {
        this.scope = scope;
        this.type = type;
        this.fields = fields;
        this.setters = fields.stream().map(Field::javaName).collect(Collectors.toSet());
    }

    CodeBlock components() {
        return Java.arguments(
                fields.stream()
                        .map(f -> CodeBlock.of("$T $N", scope.types.component(f), f.javaName()))
                        .toList(),
                ROOM - type.simpleName().length());
    }

    /** Copies what is mutable and lets no null in. */
    CodeBlock constructor() {
        List<CodeBlock> statements = fields.stream()
                .filter(f -> !scope.types.component(f).isPrimitive())
                .map(RecordCode::guarded)
                .toList();
        return statements.isEmpty()
                ? CodeBlock.of("")
                : Java.code("""
                        public $type:T {
                          $statements:L
                        }
                        """, Java.args("type", type, "statements", Java.lines(statements)));
    }

    /** The statement that makes a component unchangeable, or refuses that it is null. */
    static CodeBlock guarded(Field field) {
        String name = field.javaName();
        if (field.type() instanceof TypeRef.ListOf) {
            return field.patched()
                    ? CodeBlock.of("$N = $N.map($T::copyOf);", name, name, List.class)
                    : CodeBlock.of("$N = $T.copyOf($N);", name, List.class, name);
        } else if (field.type() instanceof TypeRef.MapOf) {
            return field.patched()
                    ? CodeBlock.of("$N = $N.map(map -> $L);", name, name, copyOfMap("map"))
                    : CodeBlock.of("$N = $L;", name, copyOfMap(name));
        }
        return CodeBlock.of("$T.requireNonNull($N, $S);", Objects.class, name, name);
    }

    /** A {@code toString()} that shows no secrets; nothing if there are none. */
    CodeBlock text() {
        if (fields.stream().noneMatch(Field::sensitive)) {
            return CodeBlock.of("");
        }
        List<CodeBlock> parts = new ArrayList<>();
        for (Field field : fields) {
            String name = (parts.isEmpty() ? type.simpleName() + "[" : ", ") + field.javaName() + "=";
            parts.add(
                    field.sensitive()
                            ? CodeBlock.of("$S", name + "***")
                            : CodeBlock.of("$S + $N", name, field.javaName()));
        }
        parts.add(CodeBlock.of("$S", "]"));
        return Java.code("""
                /** Without what is secret. */
                @Override
                public String toString() {
                  return $parts:L;
                }
                """, Java.args("parts", CodeBlock.join(parts, "\n$>$>+ $<$<")));
    }

    private static CodeBlock copyOfMap(String name) {
        return CodeBlock.of("$T.unmodifiableMap(new $T<>($N))", Collections.class, LinkedHashMap.class, name);
    }

    CodeBlock builder() {
        return Java.code(
                """
                public static Builder builder() {
                  return new Builder();
                }

                public Builder toBuilder() {
                  $copy:L
                }

                /** Builds a {@link $type:T}. Null clears an optional part. */
                public static final class Builder {
                  $fields:L

                  private Builder() {}

                  $setters:L

                  $build:L
                }
                """,
                Java.args(
                        "type", type,
                        "copy", copy(),
                        "fields",
                                Java.lines(
                                        fields.stream().map(this::builderField).toList()),
                        "setters", Java.paragraphs(setters()),
                        "build", build()));
    }

    private CodeBlock copy() {
        List<Field> patched = fields.stream().filter(Field::patched).toList();
        if (patched.isEmpty()) {
            return CodeBlock.of("return new Builder()$L;", copies());
        }
        NameAllocator names = new NameAllocator();
        fields.forEach(f -> names.newName(f.javaName()));
        String copy = names.newName("copy");
        List<CodeBlock> statements = new ArrayList<>();
        statements.add(CodeBlock.of("Builder $N = new Builder()$L;", copy, copies()));
        patched.forEach(f -> statements.add(CodeBlock.of("$N.ifGiven($N::$N);", f.javaName(), copy, f.javaName())));
        statements.add(CodeBlock.of("return $N;", copy));
        return Java.lines(statements);
    }

    private CodeBlock copies() {
        List<Field> copied = fields.stream().filter(f -> !f.patched()).toList();
        if (copied.isEmpty()) {
            return CodeBlock.of("");
        }
        CodeBlock.Builder code = CodeBlock.builder().add("$>$>");
        copied.forEach(
                f -> code.add(f.optional() ? "\n.$N($N.orElse(null))" : "\n.$N($N)", f.javaName(), f.javaName()));
        return code.add("$<$<").build();
    }

    private CodeBlock builderField(Field field) {
        if (field.patched()) {
            return CodeBlock.of(
                    "private $T $N = $T.absent();", scope.types.component(field), field.javaName(), Spi.PATCH);
        }
        if (field.container()) {
            Class<?> holder = field.type() instanceof TypeRef.ListOf ? List.class : Map.class;
            return CodeBlock.of("private $T $N = $T.of();", scope.types.boxed(field.type()), field.javaName(), holder);
        }
        return CodeBlock.of("private $T $N;", scope.types.boxed(field.type()), field.javaName());
    }

    private List<CodeBlock> setters() {
        List<CodeBlock> setters = new ArrayList<>();
        for (Field field : fields) {
            setters.add(setter(field));
            adder(field).ifPresent(setters::add);
        }
        return setters;
    }

    private CodeBlock setter(Field field) {
        String name = field.javaName();
        CodeBlock value = CodeBlock.of("$N", name);
        if (field.patched()) {
            value = CodeBlock.of("$T.ofNullable($N)", Spi.PATCH, name);
        } else if (field.container()) {
            value = field.type() instanceof TypeRef.ListOf
                    ? CodeBlock.of("$N == null ? $T.of() : $T.copyOf($N)", name, List.class, List.class, name)
                    : CodeBlock.of("$N == null ? $T.of() : $N", name, Map.class, name);
        }
        return Java.code("""
                public Builder $name:N($type:T $name:N) {
                  this.$name:N = $value:L;
                  return this;
                }
                """, Java.args("name", name, "type", scope.types.boxed(field.type()), "value", value));
    }

    /** {@code addTag} for {@code tags}; none if the name is no plural or taken. */
    private Optional<CodeBlock> adder(Field field) {
        String plural = field.javaName();
        if (field.patched()
                || !(field.type() instanceof TypeRef.ListOf list)
                || !plural.matches("[a-z]\\w{2,}[^siu]s")) {
            return Optional.empty();
        }
        String singular = plural.endsWith("ies")
                ? plural.substring(0, plural.length() - 3) + "y"
                : plural.substring(0, plural.length() - 1);
        String name = "add" + singular.substring(0, 1).toUpperCase(Locale.ROOT) + singular.substring(1);
        if (setters.contains(name)) {
            return Optional.empty();
        }
        TypeName item = scope.types.boxed(list.item());
        return Optional.of(Java.code(
                """
                public Builder $adder:N($item:T item) {
                  if (!($plural:N instanceof $arrayList:T)) {
                    $plural:N = new $arrayList:T<>($plural:N);
                  }
                  $plural:N.add(item);
                  return this;
                }
                """,
                Java.args("adder", name, "item", item, "plural", plural, "arrayList", ClassName.get(ArrayList.class))));
    }

    private CodeBlock build() {
        List<Field> required = fields.stream()
                .filter(f -> f.required() && !f.container() && !f.optional())
                .toList();
        return Java.code(
                """
                $doc:L
                public $type:T build() {
                  $check:L
                  return new $type:T($arguments:L);
                }
                """,
                Java.args(
                        "type",
                        type,
                        "doc",
                        required.isEmpty()
                                ? ""
                                : CodeBlock.of(
                                        "/** @throws $T naming every required part that was not set */",
                                        Spi.MISSING_FIELDS),
                        "check",
                        missing(required),
                        "arguments",
                        Java.arguments(fields.stream().map(this::argument).toList(), ROOM)));
    }

    private CodeBlock missing(List<Field> required) {
        if (required.isEmpty()) {
            return CodeBlock.of("");
        }
        CodeBlock condition = CodeBlock.join(
                required.stream()
                        .map(f -> CodeBlock.of("$N == null", f.javaName()))
                        .toList(),
                required.size() > 4 ? "\n$>$>|| $<$<" : " || ");
        List<CodeBlock> arguments = new ArrayList<>(List.of(CodeBlock.of("$S", type.simpleName())));
        required.forEach(f -> arguments.add(CodeBlock.of("$S, $N", f.wireName(), f.javaName())));
        return Java.code(
                """
                if ($condition:L) {
                  throw $missing:T.in($arguments:L);
                }
                """,
                Java.args(
                        "condition",
                        condition,
                        "missing",
                        Spi.MISSING_FIELDS,
                        "arguments",
                        Java.arguments(arguments, 50)));
    }

    private CodeBlock argument(Field field) {
        String name = field.javaName();
        if (field.optional()) {
            return CodeBlock.of("$T.ofNullable($N)", Optional.class, name);
        }
        return field.defaultValue()
                .map(value -> CodeBlock.of("$N == null ? $L : $N", name, Literals.of(value, field.type(), scope), name))
                .orElseGet(() -> CodeBlock.of("$N", name));
    }
}
