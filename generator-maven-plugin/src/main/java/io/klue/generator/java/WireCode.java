package io.klue.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.klue.generator.model.Content;
import io.klue.generator.model.RulesRef;
import io.klue.generator.model.TypeRef;
import io.klue.generator.model.TypeRef.Named.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Expressions that read, write and check a value of any type. */
final class WireCode {
    /** What reads a value before rules check it. */
    static final String UNCHECKED_READ = "readUnchecked";

    private final Scope scope;

    WireCode(Scope scope) {
        this.scope = scope;
    }

    /**
     * Reads a value.
     *
     * @param in the reader's variable
     * @param stem the constant of the type's constraints
     */
    CodeBlock read(TypeRef type, String stem, String in) {
        return read(type, stem, in, 0);
    }

    private CodeBlock read(TypeRef type, String stem, String in, int depth) {
        if (type instanceof TypeRef.Scalar scalar) {
            return CodeBlock.of("$N.$N($L)", in, scalar.kind().verb(), constant(type, stem));
        } else if (type instanceof TypeRef.Named named) {
            return readNamed(named, in);
        } else if (type instanceof TypeRef.ListOf list) {
            return container(type, stem, in, "list", reader(list.item(), ConstraintCode.item(stem), depth));
        } else if (type instanceof TypeRef.MapOf map) {
            return container(type, stem, in, "map", reader(map.value(), ConstraintCode.value(stem), depth));
        } else if (type instanceof TypeRef.Nullable nullable) {
            return CodeBlock.of("$N.optional($L)", in, reader(nullable.value(), stem, depth));
        } else if (type instanceof TypeRef.Checked checked) {
            return checked(checked, reader(checked.value(), stem, depth), in);
        }
        return CodeBlock.of("$L.value()", in);
    }

    private CodeBlock checked(TypeRef.Checked type, CodeBlock reader, String in) {
        return type.value() instanceof TypeRef.AnyJson
                ? CodeBlock.of("$L.value($L)", in, rules(type.by()))
                : Java.call(CodeBlock.of("$L.checked", in), List.of(rules(type.by()), reader));
    }

    /** The method of a codec that reads a value which rules check as well. */
    CodeBlock checkedRead(ClassName type, ClassName codec, RulesRef rules) {
        return Java.code(
                """
                static $type:T read($reader:T in) {
                  return in.checked($rules:L, $codec:T::$read:N);
                }
                """,
                Java.args(
                        "type", type,
                        "reader", Spi.JSON_READER,
                        "rules", rules(rules),
                        "codec", codec,
                        "read", UNCHECKED_READ));
    }

    /** The method that checks JSON beyond a type. */
    CodeBlock rules(RulesRef rules) {
        return CodeBlock.of("$T::$N", scope.named(rules.type()), rules.method());
    }

    private CodeBlock readNamed(TypeRef.Named named, String in) {
        if (!named.isEnum()) {
            return CodeBlock.of("$T.read($N)", scope.named(named.codec()), in);
        }
        String verb = named.kind() == Kind.STRING_ENUM ? "constant" : "intConstant";
        var type = scope.named(named.name());
        return CodeBlock.of("$N.$N($T::of, $T.$N)", in, verb, type, type, unrecognized(named));
    }

    private CodeBlock container(TypeRef type, String stem, String in, String verb, CodeBlock reader) {
        CodeBlock constant = constant(type, stem);
        return constant.isEmpty()
                ? CodeBlock.of("$N.$N($L)", in, verb, reader)
                : CodeBlock.of("$N.$N($L, $L)", in, verb, constant, reader);
    }

    /** A function that reads a value: a method reference where there is one. */
    CodeBlock reader(TypeRef type, String stem) {
        return reader(type, stem, 0);
    }

    private CodeBlock bodyReader(TypeRef type, String stem) {
        CodeBlock reader = reader(type, stem);
        return isReference(reader) ? reader : CodeBlock.of("in -> $L", read(type, stem, "in"));
    }

    /** A function that reads a whole body, of which nothing is shown if it is secret. */
    CodeBlock bodyReader(Content.Json body, String stem) {
        return body.sensitive()
                ? CodeBlock.of("in -> $L", read(body.type(), stem, "in.sensitive()"))
                : bodyReader(body.type(), stem);
    }

    /** A function that writes a whole body. */
    CodeBlock bodyWriter(TypeRef type) {
        CodeBlock writer = writer(type);
        return isReference(writer)
                ? writer
                : CodeBlock.of("(out, value) -> $L", write(type, CodeBlock.of("out"), CodeBlock.of("value")));
    }

    private static boolean isReference(CodeBlock function) {
        return !function.toString().contains("->");
    }

    private CodeBlock reader(TypeRef type, String stem, int depth) {
        if (type instanceof TypeRef.Scalar scalar && scalar.constraint().isEmpty()) {
            return CodeBlock.of("$T::$N", Spi.JSON_READER, scalar.kind().verb());
        } else if (type instanceof TypeRef.Named named && !named.isEnum()) {
            return CodeBlock.of("$T::read", scope.named(named.codec()));
        } else if (type instanceof TypeRef.AnyJson) {
            return CodeBlock.of("$T::value", Spi.JSON_READER);
        }
        String item = variable("element", depth);
        return CodeBlock.of("$N -> $L", item, read(type, stem, item, depth + 1));
    }

    /** Writes a value; an expression for a statement. */
    CodeBlock write(TypeRef type, CodeBlock out, CodeBlock value) {
        return write(type, out, value, 0);
    }

    private CodeBlock write(TypeRef type, CodeBlock out, CodeBlock value, int depth) {
        if (type instanceof TypeRef.Scalar scalar) {
            return CodeBlock.of("$L.$N($L)", out, scalar.kind().verb(), value);
        } else if (type instanceof TypeRef.Named named) {
            return named.isEnum()
                    ? CodeBlock.of("$L.$N($L.wireValue())", out, enumVerb(named), value)
                    : CodeBlock.of("$T.write($L, $L)", scope.named(named.codec()), out, value);
        } else if (type instanceof TypeRef.ListOf list) {
            return CodeBlock.of("$L.list($L, $L)", out, value, writer(list.item(), depth));
        } else if (type instanceof TypeRef.MapOf map) {
            return CodeBlock.of("$L.map($L, $L)", out, value, writer(map.value(), depth));
        } else if (type instanceof TypeRef.Nullable nullable) {
            return CodeBlock.of("$L.nullableItem($L, $L)", out, value, writer(nullable.value(), depth));
        } else if (type instanceof TypeRef.Checked checked) {
            return write(checked.value(), out, value, depth);
        }
        return CodeBlock.of("$L.value($L)", out, value);
    }

    /** A function that writes a value. */
    CodeBlock writer(TypeRef type) {
        return writer(type, 0);
    }

    private CodeBlock writer(TypeRef type, int depth) {
        if (type instanceof TypeRef.Scalar scalar) {
            return CodeBlock.of("$T::$N", Spi.JSON_WRITER, scalar.kind().verb());
        } else if (type instanceof TypeRef.Named named && !named.isEnum()) {
            return CodeBlock.of("$T::write", scope.named(named.codec()));
        } else if (type instanceof TypeRef.AnyJson) {
            return CodeBlock.of("$T::value", Spi.JSON_WRITER);
        } else if (type instanceof TypeRef.Checked checked) {
            return writer(checked.value(), depth);
        }
        String to = variable("to", depth);
        String item = variable("element", depth);
        return CodeBlock.of(
                "($N, $N) -> $L", to, item, write(type, CodeBlock.of("$N", to), CodeBlock.of("$N", item), depth + 1));
    }

    private static String enumVerb(TypeRef.Named named) {
        return named.kind() == Kind.STRING_ENUM ? "string" : "int64";
    }

    /** A function that checks a value; empty if there is nothing to check. */
    Optional<CodeBlock> checker(TypeRef type, String stem) {
        return checker(type, stem, 0);
    }

    private Optional<CodeBlock> checker(TypeRef type, String stem, int depth) {
        if (type instanceof TypeRef.Named named && !named.isEnum()) {
            return Optional.of(CodeBlock.of("$T::check", scope.named(named.codec())));
        }
        String item = variable("element", depth);
        String at = variable("at", depth);
        if (type instanceof TypeRef.Checked checked) {
            return Optional.of(checkedChecker(checked, stem, item, at, depth));
        }
        List<CodeBlock> checks = new ArrayList<>();
        // what is inside first, as a reader comes by it
        inner(type, stem, item, at, depth + 1).ifPresent(checks::add);
        if (type instanceof TypeRef.Nullable nullable) {
            checker(nullable.value(), stem, depth + 1)
                    .ifPresent(c -> checks.add(CodeBlock.of("$N.present($N, $L)", at, item, c)));
        } else if (type.constraint().isPresent()) {
            checks.add(CodeBlock.of("$N.check($N, $N)", at, item, stem));
        }
        if (checks.isEmpty()) {
            return Optional.empty();
        }
        CodeBlock body = checks.size() == 1 ? checks.get(0) : CodeBlock.of("{ $L; }", CodeBlock.join(checks, "; "));
        return Optional.of(CodeBlock.of("($N, $N) -> $L", item, at, body));
    }

    private CodeBlock checkedChecker(TypeRef.Checked type, String stem, String item, String at, int depth) {
        CodeBlock rules =
                CodeBlock.of("$N.rules($N, $L, $L)", at, item, writer(type.value(), depth + 1), rules(type.by()));
        return checker(type.value(), stem, depth + 1)
                .map(c -> CodeBlock.of("($N, $N) -> { $L; $N.value($N, $L); }", item, at, rules, at, item, c))
                .orElseGet(() -> CodeBlock.of("($N, $N) -> $L", item, at, rules));
    }

    private Optional<CodeBlock> inner(TypeRef type, String stem, String item, String at, int depth) {
        if (type instanceof TypeRef.ListOf list) {
            return checker(list.item(), ConstraintCode.item(stem), depth)
                    .map(c -> CodeBlock.of("$N.each($N, $L)", at, item, c));
        } else if (type instanceof TypeRef.MapOf map) {
            return checker(map.value(), ConstraintCode.value(stem), depth)
                    .map(c -> CodeBlock.of("$N.entries($N, $L)", at, item, c));
        } else if (type instanceof TypeRef.Named named && named.isEnum()) {
            return Optional.of(
                    CodeBlock.of("$N.constant($N, $T.$N)", at, item, scope.named(named.name()), unrecognized(named)));
        }
        return Optional.empty();
    }

    String unrecognized(TypeRef.Named named) {
        return scope.enumeration(named.name()).unrecognized();
    }

    /** The constant's name, or nothing if the type has no constraints of its own. */
    static CodeBlock constant(TypeRef type, String stem) {
        return type.constraint().isPresent() ? CodeBlock.of("$N", stem) : CodeBlock.of("");
    }

    /** Lambdas in lambdas need names that differ. */
    private static String variable(String name, int depth) {
        return depth == 0 ? name : name + (depth + 1);
    }
}
