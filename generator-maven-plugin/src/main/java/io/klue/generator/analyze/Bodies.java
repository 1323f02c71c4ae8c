package io.klue.generator.analyze;

import io.klue.generator.model.Content;
import io.klue.generator.model.Operation.Body;
import io.klue.generator.model.ScalarKind;
import io.klue.generator.model.TypeRef;
import io.klue.generator.naming.JavaNames;
import io.klue.generator.naming.NameScope;
import io.klue.generator.source.ObjectNode;
import io.klue.generator.source.Span;
import io.klue.generator.spec.BodySpec;
import io.klue.generator.spec.MediaSpec;
import io.klue.generator.spec.ParameterSpec;
import io.klue.generator.spec.SchemaSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Media types: which one is served, and as what. */
final class Bodies {
    private static final String URLENCODED = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data";

    private final Types types;
    private final Shapes shapes;

    Bodies(Types types) {
        this.types = types;
        this.shapes = types.shapes;
    }

    /** The fields of a form body; empty if the body is no form. */
    List<ParameterSpec> form(BodySpec body) {
        if (!body.form().isEmpty() || body.content().keySet().stream().anyMatch(Bodies::isJson)) {
            return body.form();
        }
        return body.content().entrySet().stream()
                .filter(entry -> isForm(entry.getKey()))
                .findFirst()
                .map(entry -> fields(entry.getValue()))
                .orElse(List.of());
    }

    /** Whether a form has to travel as multipart/form-data: it holds files, or nothing else is offered. */
    boolean multipart(BodySpec body, boolean hasFile) {
        List<String> offered = body.content().keySet().stream()
                .filter(Bodies::isForm)
                .map(Bodies::essence)
                .toList();
        return hasFile || (offered.contains(MULTIPART) && !offered.contains(URLENCODED));
    }

    private List<ParameterSpec> fields(MediaSpec media) {
        SchemaSpec schema = media.schema().orElse(null);
        if (schema == null) {
            types.refusals.formSchema(media.node().span());
            return List.of();
        }
        SchemaSpec target =
                schema.ref().flatMap(ref -> shapes.target(schema, ref)).orElse(schema);
        if (!(shapes.of(target) instanceof Shape.Structure structure)
                || structure.parts().properties().isEmpty()) {
            types.refusals.formSchema(schema.span());
            return List.of();
        }
        if (types.residue.ofStructure(target, structure.parts(), "Form").isPresent()) {
            types.refusals.rulesOfForm(target.span());
        }
        List<ParameterSpec> fields = new ArrayList<>();
        structure
                .parts()
                .properties()
                .forEach((name, schemas) -> schemas.stream()
                        .limit(1)
                        .filter(s -> s.node() instanceof ObjectNode)
                        .forEach(s -> fields.add(new ParameterSpec(
                                (ObjectNode) s.node(),
                                name,
                                "formData",
                                structure.parts().required().contains(name),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(s)))));
        return fields;
    }

    Body body(BodySpec spec, String operation, NameScope scope) {
        Content content = content(
                spec.content(), Types.inContext(operation, "body"), spec.node().span());
        String javaName = types.pins.claimMember(spec.node(), scope, bodyNames(spec, content));
        return new Body(
                javaName,
                content,
                spec.required(),
                JavaNames.constantOf(JavaNames.decapitalized(operation)) + "_" + JavaNames.constantOf(javaName),
                spec.node().string("description").orElse(""));
    }

    private static List<String> bodyNames(BodySpec spec, Content content) {
        List<String> names = new ArrayList<>();
        spec.name()
                .filter(name -> !name.equalsIgnoreCase("body"))
                .ifPresent(name -> names.addAll(JavaNames.member(name)));
        if (content instanceof Content.Json json && json.type() instanceof TypeRef.Named named) {
            names.addAll(JavaNames.member(JavaNames.decapitalized(named.name())));
        }
        names.addAll(List.of("body", "requestBody"));
        return names;
    }

    /** JSON if it is offered, else text, else whatever is there as bytes. */
    Content content(Map<String, MediaSpec> offered, String context, Span at) {
        if (offered.isEmpty()) {
            return new Content.None();
        }
        Map.Entry<String, MediaSpec> chosen = offered.entrySet().stream()
                .filter(entry -> isJson(entry.getKey()))
                .findFirst()
                .or(() -> offered.entrySet().stream()
                        .filter(e -> isText(e.getKey()))
                        .findFirst())
                .orElseGet(() -> offered.entrySet().iterator().next());
        List<String> others = offered.keySet().stream()
                .filter(type -> !type.equals(chosen.getKey()))
                .toList();
        Optional<SchemaSpec> schema = chosen.getValue().schema();
        boolean binary = schema.map(this::isBinary).orElse(!isJson(chosen.getKey()));
        if (!others.isEmpty() && !(binary || isBytes(chosen.getKey()))) {
            types.refusals.mediaTypesLeftOut(at, chosen.getKey(), others);
        }
        if (binary || isBytes(chosen.getKey())) {
            return binary(offered);
        }
        TypeRef whole = schema.map(s -> types.element(s, context)).orElseGet(TypeRef.AnyJson::new);
        if (isJson(chosen.getKey())) {
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
                offered.keySet().stream().map(Bodies::essence).distinct().toList());
    }

    /** Whether a body of this schema needs no format such as JSON. */
    boolean isTextOrBinary(SchemaSpec schema) {
        SchemaSpec target =
                schema.ref().flatMap(ref -> shapes.target(schema, ref)).orElse(schema);
        return target.types().contains("string") || target.types().contains("file");
    }

    boolean isBinary(SchemaSpec schema) {
        SchemaSpec target =
                schema.ref().flatMap(ref -> shapes.target(schema, ref)).orElse(schema);
        return target.types().contains("file")
                || (target.types().contains("string")
                        && target.string("format").orElse("").equals("binary"));
    }

    private static boolean isBytes(String mediaType) {
        return !isJson(mediaType) && !isText(mediaType);
    }

    static boolean isJson(String mediaType) {
        String essence = essence(mediaType);
        return essence.equals("application/json") || essence.endsWith("+json") || essence.equals("*/*");
    }

    private static boolean isText(String mediaType) {
        return essence(mediaType).startsWith("text/") && !essence(mediaType).equals("text/event-stream");
    }

    static boolean isForm(String mediaType) {
        return essence(mediaType).equals(URLENCODED) || essence(mediaType).equals(MULTIPART);
    }

    /** Without parameters, in small letters (RFC 9110 section 8.3.1). */
    static String essence(String mediaType) {
        return mediaType.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
    }
}
