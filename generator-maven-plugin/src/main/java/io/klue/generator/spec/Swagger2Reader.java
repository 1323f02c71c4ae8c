package io.klue.generator.spec;

import io.klue.generator.source.ArrayNode;
import io.klue.generator.source.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is particular to Swagger 2.0. */
final class Swagger2Reader extends ContractReader {
    /** Fields of a parameter or header that are not keywords of the schema it is at the same time. */
    private static final Set<String> NOT_SCHEMA =
            Set.of("name", "in", "description", "required", "collectionFormat", "allowEmptyValue", "deprecated");

    private final List<String> consumes;
    private final List<String> produces;

    Swagger2Reader(ObjectNode root, References references) {
        super(references, SpecVersion.SWAGGER_2_0);
        this.consumes = mediaTypes(root, "consumes").orElse(List.of("application/json"));
        this.produces = mediaTypes(root, "produces").orElse(List.of("application/json"));
    }

    @Override
    protected String basePath(ObjectNode root) {
        return root.string("basePath").orElse("");
    }

    @Override
    protected Optional<ObjectNode> schemas(ObjectNode root) {
        return root.object("definitions");
    }

    @Override
    protected Optional<ObjectNode> securitySchemes(ObjectNode root) {
        return root.object("securityDefinitions");
    }

    @Override
    protected ParameterSpec parameter(ObjectNode node, String name, String in) {
        return new ParameterSpec(
                node,
                name,
                in,
                node.bool("required").orElse(false),
                node.string("collectionFormat"),
                Optional.empty(),
                Optional.of(new SchemaSpec(node, version, NOT_SCHEMA)));
    }

    @Override
    protected Optional<BodySpec> body(ObjectNode operation, List<ObjectNode> parameters) {
        Optional<ObjectNode> body =
                parameters.stream().filter(p -> in(p).equals("body")).findFirst();
        List<ParameterSpec> form = parameters.stream()
                .filter(p -> in(p).equals("formData"))
                .map(p -> parameter(p, name(p), "formData"))
                .toList();
        List<String> types = mediaTypes(operation, "consumes").orElse(consumes);
        if (body.isPresent()) {
            ObjectNode node = body.get();
            Optional<SchemaSpec> schema = node.get("schema").map(s -> new SchemaSpec(s, version));
            return Optional.of(new BodySpec(
                    node,
                    Optional.of(name(node)),
                    node.bool("required").orElse(false),
                    media(types, node, schema),
                    List.of()));
        }
        if (form.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new BodySpec(operation, Optional.empty(), true, media(types, operation, Optional.empty()), form));
    }

    @Override
    protected Map<String, MediaSpec> content(ObjectNode operation, ObjectNode response) {
        Optional<SchemaSpec> schema = response.get("schema").map(s -> new SchemaSpec(s, version));
        if (schema.isEmpty()) {
            return Map.of();
        }
        return media(mediaTypes(operation, "produces").orElse(produces), response, schema);
    }

    private static Map<String, MediaSpec> media(List<String> types, ObjectNode node, Optional<SchemaSpec> schema) {
        Map<String, MediaSpec> content = new LinkedHashMap<>();
        types.forEach(type -> content.put(type, new MediaSpec(node, schema)));
        return content;
    }

    private static Optional<List<String>> mediaTypes(ObjectNode holder, String field) {
        return holder.array(field).map(ArrayNode::strings).filter(types -> !types.isEmpty());
    }
}
