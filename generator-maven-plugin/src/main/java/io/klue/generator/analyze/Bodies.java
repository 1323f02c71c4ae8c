package io.klue.generator.analyze;

import io.klue.generator.model.Content;
import io.klue.generator.model.ScalarKind;
import io.klue.generator.model.TypeRef;
import io.klue.generator.source.Span;
import io.klue.generator.spec.MediaSpec;
import io.klue.generator.spec.SchemaSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bodies of answers: which media type is served, and as what. */
final class Bodies {
    private final Types types;
    private final Shapes shapes;

    Bodies(Types types) {
        this.types = types;
        this.shapes = types.shapes;
    }

    /** JSON if it is offered, else text, else whatever is there as bytes. */
    Content content(Map<String, MediaSpec> offered, String context, Span at) {
        if (offered.isEmpty()) {
            return new Content.None();
        }
        Map.Entry<String, MediaSpec> chosen = offered.entrySet().stream()
                .filter(entry -> MediaKinds.isJson(entry.getKey()))
                .findFirst()
                .or(() -> offered.entrySet().stream()
                        .filter(e -> MediaKinds.isText(e.getKey()))
                        .findFirst())
                .orElseGet(() -> offered.entrySet().iterator().next());
        List<String> others = offered.keySet().stream()
                .filter(type -> !type.equals(chosen.getKey()))
                .toList();
        Optional<SchemaSpec> schema = chosen.getValue().schema();
        boolean binary = schema.map(shapes::isBinary).orElse(!MediaKinds.isJson(chosen.getKey()));
        if (!others.isEmpty() && !(binary || MediaKinds.isBytes(chosen.getKey()))) {
            types.refusals.mediaTypesLeftOut(at, chosen.getKey(), others);
        }
        if (binary || MediaKinds.isBytes(chosen.getKey())) {
            return binary(offered);
        }
        TypeRef whole = schema.map(s -> types.element(s, context)).orElseGet(TypeRef.AnyJson::new);
        if (MediaKinds.isJson(chosen.getKey())) {
            return new Content.Json(whole, schema.map(types.traits::sensitive).orElse(false));
        }
        if (whole.rules().isPresent()) {
            types.refusals.rulesOfText(at);
        }
        TypeRef type = whole.unchecked();
        return type instanceof TypeRef.Scalar scalar && scalar.kind() == ScalarKind.STRING
                ? new Content.Text(chosen.getKey(), scalar)
                : binary(offered);
    }

    private static Content binary(Map<String, MediaSpec> offered) {
        return new Content.Binary(
                offered.keySet().stream().map(MediaKinds::essence).distinct().toList());
    }

    boolean isBinary(SchemaSpec schema) {
        return shapes.isBinary(schema);
    }

    /** Whether a body of this schema needs no format such as JSON. */
    boolean isTextOrBinary(SchemaSpec schema) {
        SchemaSpec target =
                schema.ref().flatMap(ref -> shapes.target(schema, ref)).orElse(schema);
        return target.types().contains("string") || target.types().contains("file");
    }
}
