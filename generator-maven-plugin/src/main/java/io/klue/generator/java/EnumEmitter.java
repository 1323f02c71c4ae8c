package io.klue.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.klue.generator.model.Api;
import io.klue.generator.model.EnumDef;
import java.util.List;
import java.util.stream.Stream;

/** Enums, each with a constant for values newer than the code. */
final class EnumEmitter implements Emitter {
    private final Scope scope;

    EnumEmitter(Scope scope) {
        this.scope = scope;
    }

    @Override
    public Stream<JavaUnit> emit(Api api) {
        return api.types().stream()
                .filter(EnumDef.class::isInstance)
                .map(EnumDef.class::cast)
                .map(this::unit);
    }

    private JavaUnit unit(EnumDef definition) {
        ClassName type = scope.named(definition.name());
        String words = definition.description().isBlank()
                ? "{@code " + definition.name() + "} of the contract."
                : Docs.text(definition.description());
        CodeBlock content = Java.code(
                """
                $doc:L
                $generated:L
                public enum $type:T {
                  $constants:L

                  /** A value newer than this code. A client may read it; nobody can send it. */
                  $unrecognized:N($none:L);

                  private final $wire:N wireValue;

                  $type:T($wire:N wireValue) {
                    this.wireValue = wireValue;
                  }

                  /** The constant for a value of the contract, or null if the contract has no such value. */
                  $of:L

                  /** The value as it crosses the wire. */
                  public $wire:N wireValue() {
                    if (this == $unrecognized:N) {
                      throw new IllegalStateException("$type:T.$unrecognized:N cannot be sent");
                    }
                    return wireValue;
                  }
                }
                """,
                Java.args(
                        "doc",
                        Docs.comment(0, words, List.of()),
                        "generated",
                        Scope.generated(definition.origin()),
                        "type",
                        type,
                        "constants",
                        constants(definition),
                        "unrecognized",
                        definition.unrecognized(),
                        "none",
                        definition.integers() ? "0" : "null",
                        "wire",
                        definition.integers() ? "long" : "String",
                        "of",
                        definition.integers() ? ofInteger(definition, type) : ofString(definition, type)));
        return scope.unit(definition.name(), List.of(), List.of(), content);
    }

    private static CodeBlock constants(EnumDef definition) {
        return Java.lines(definition.constants().stream()
                .map(c -> definition.integers()
                        ? CodeBlock.of("$N($LL),", c.javaName(), c.wireValue())
                        : CodeBlock.of("$N($S),", c.javaName(), c.wireValue()))
                .toList());
    }

    private static CodeBlock ofString(EnumDef definition, ClassName type) {
        List<CodeBlock> cases = definition.constants().stream()
                .map(c -> CodeBlock.of("case $S -> $N;", c.wireValue(), c.javaName()))
                .toList();
        return Java.code("""
                public static $type:T of(String wireValue) {
                  return switch (wireValue) {
                    $cases:L
                    default -> null;
                  };
                }
                """, Java.args("type", type, "cases", Java.lines(cases)));
    }

    private static CodeBlock ofInteger(EnumDef definition, ClassName type) {
        return Java.code("""
                public static $type:T of(long wireValue) {
                  for ($type:T constant : values()) {
                    if (constant.wireValue == wireValue && constant != $unrecognized:N) {
                      return constant;
                    }
                  }
                  return null;
                }
                """, Java.args("type", type, "unrecognized", definition.unrecognized()));
    }
}
