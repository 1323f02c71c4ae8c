package io.klue.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.klue.generator.model.Api;
import io.klue.generator.model.Field;
import io.klue.generator.model.RecordDef;
import io.klue.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Object schemas as records. */
final class RecordEmitter implements Emitter {
    private final Scope scope;

    RecordEmitter(Scope scope) {
        this.scope = scope;
    }

    @Override
    public Stream<JavaUnit> emit(Api api) {
        return api.types().stream()
                .filter(RecordDef.class::isInstance)
                .map(RecordDef.class::cast)
                .map(this::unit);
    }

    /** All components: the fields, and the map of what the schema does not name. */
    static List<Field> components(RecordDef record) {
        List<Field> fields = new ArrayList<>(record.fields());
        if (record.additional() instanceof RecordDef.Additional.Kept kept) {
            fields.add(new Field(
                    "",
                    kept.javaName(),
                    new TypeRef.MapOf(kept.type(), Optional.empty()),
                    new Field.Presence.MayBeAbsent(),
                    false,
                    false,
                    "the properties that the schema does not name",
                    kept.sensitive() ? Set.of(Field.Trait.SENSITIVE) : Set.of(),
                    Optional.empty(),
                    record.origin()));
        }
        return fields;
    }

    private JavaUnit unit(RecordDef record) {
        ClassName type = scope.named(record.name());
        List<Field> fields = components(record);
        RecordCode code = new RecordCode(scope, type, fields);
        String words = record.description().isBlank()
                ? "{@code " + record.name() + "} of the contract."
                : Docs.text(record.description());
        CodeBlock content = Java.code(
                """
                $doc:L
                $generated:L
                public record $type:T($components:L)$implements:L {

                  public static final $jsonCodec:T<$type:T> CODEC =$break:L new $jsonCodec:T<>($codec:T::read, $codec:T::write);

                  $constructor:L

                  $text:L

                  $builder:L
                }
                """,
                Java.args(
                        "doc", Docs.comment(0, words, Docs.components(fields)),
                        "generated", Scope.generated(record.origin()),
                        "type", type,
                        "components", code.components(),
                        "implements", implemented(record),
                        "jsonCodec", Spi.JSON_CODEC,
                        "break",
                                lineBreak(record.name().length()
                                                + 2 * record.codec().length()
                                        > 33),
                        "codec", scope.named(record.codec()),
                        "constructor", code.constructor(),
                        "text", code.text(),
                        "builder", code.builder()));
        return scope.unit(record.name(), List.of("Builder"), List.of(), content);
    }

    private static CodeBlock lineBreak(boolean wanted) {
        return wanted ? CodeBlock.of("$>$>\n$<$<") : CodeBlock.of("");
    }

    private CodeBlock implemented(RecordDef record) {
        List<CodeBlock> types = new ArrayList<>();
        record.unions().forEach(union -> types.add(CodeBlock.of("$T", scope.named(union))));
        record.parents().forEach(parent -> types.add(CodeBlock.of("$T", ClassName.bestGuess(parent))));
        return types.isEmpty() ? CodeBlock.of("") : CodeBlock.of(" implements $L", CodeBlock.join(types, ", "));
    }
}
