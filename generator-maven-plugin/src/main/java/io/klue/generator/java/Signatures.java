package io.klue.generator.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.klue.generator.model.Answer;
import io.klue.generator.model.AnswerBody;
import io.klue.generator.model.Content;
import io.klue.generator.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The Java signature of an operation, the same on every side. */
final class Signatures {
    private final Scope scope;

    Signatures(Scope scope) {
        this.scope = scope;
    }

    /** What the method returns; empty for void. */
    Optional<TypeName> result(Operation operation) {
        Optional<String> type = operation.success().type();
        if (type.isPresent()) {
            return Optional.of(scope.named(type.get()));
        }
        Answer only = operation.success().answers().get(0);
        return body(only.body());
    }

    /** The type of what an answer carries; empty if that is nothing. */
    Optional<TypeName> body(AnswerBody body) {
        return body.type().<TypeName>map(scope::named).or(() -> body(body.content()));
    }

    /** The type of a body; empty if there is none. */
    Optional<TypeName> body(Content content) {
        if (content instanceof Content.Json json) {
            return Optional.of(scope.types.plain(json.type()));
        } else if (content instanceof Content.Text text) {
            return Optional.of(scope.types.plain(text.type()));
        } else if (content instanceof Content.OneOf several) {
            return several.type().isPresent()
                    ? several.type().map(scope::named)
                    : body(several.kinds().get(0).content());
        } else if (content instanceof Content.Form form) {
            return Optional.of(scope.types.plain(form.type()));
        }
        if (content instanceof Content.Elements elements) {
            TypeName item = scope.types.boxed(elements.item());
            boolean events = elements.framing() != Content.Framing.JSON;
            TypeName element = events ? ParameterizedTypeName.get(Spi.SERVER_SENT_EVENT, item) : item;
            return Optional.of(ParameterizedTypeName.get(Spi.STREAMED, element));
        }
        return content instanceof Content.Binary ? Optional.of(Spi.PAYLOAD) : Optional.empty();
    }

    CodeBlock resultOrVoid(Operation operation) {
        return result(operation).map(type -> CodeBlock.of("$T", type)).orElseGet(() -> CodeBlock.of("void"));
    }

    /** {@code UUID petId, ListPetsParams params, Pet pet}. */
    CodeBlock parameters(Operation operation) {
        List<CodeBlock> parameters = new ArrayList<>();
        operation
                .pathParameters()
                .forEach(p -> parameters.add(CodeBlock.of(
                        "$T $N", scope.types.plain(p.field().type()), p.field().javaName())));
        operation.params().ifPresent(p -> parameters.add(CodeBlock.of("$T params", scope.named(p.name()))));
        operation.body().ifPresent(body -> parameters.add(bodyParameter(body)));
        return CodeBlock.join(parameters, ", ");
    }

    CodeBlock bodyParameter(Operation.Body body) {
        return CodeBlock.of("$T $N", bodyType(body), body.javaName());
    }

    /** The same as a local variable that may be null until the request is checked. */
    CodeBlock bodyVariable(Operation.Body body) {
        TypeName type = bodyType(body);
        return CodeBlock.of("$T $N", type.isPrimitive() ? type.box() : type, body.javaName());
    }

    /** A body that may be left out is an Optional. */
    private TypeName bodyType(Operation.Body body) {
        TypeName type = body(body.content()).orElseThrow();
        return !body.required() ? JavaTypes.optional(type.isPrimitive() ? type.box() : type) : type;
    }

    CodeBlock arguments(Operation operation) {
        return CodeBlock.join(argumentList(operation), ", ");
    }

    private static List<CodeBlock> argumentList(Operation operation) {
        List<CodeBlock> arguments = new ArrayList<>();
        operation
                .pathParameters()
                .forEach(p -> arguments.add(CodeBlock.of("$N", p.field().javaName())));
        operation.params().ifPresent(p -> arguments.add(CodeBlock.of("params")));
        operation.body().ifPresent(b -> arguments.add(CodeBlock.of("$N", b.javaName())));
        return arguments;
    }
}
