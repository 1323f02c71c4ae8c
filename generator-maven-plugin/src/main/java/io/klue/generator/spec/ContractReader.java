package io.klue.generator.spec;

import io.klue.generator.source.ArrayNode;
import io.klue.generator.source.ObjectNode;
import io.klue.generator.source.SpecNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a contract whose structure was checked; what the versions share. */
public abstract class ContractReader {
    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    protected final References references;
    protected final SpecVersion version;

    protected ContractReader(References references, SpecVersion version) {
        this.references = references;
        this.version = version;
    }

    /** The contract below {@code root}. */
    public static Contract read(ObjectNode root, SpecVersion version, References references) {
        ContractReader reader = version == SpecVersion.SWAGGER_2_0
                ? new Swagger2Reader(root, references)
                : new OpenApi3Reader(references, version);
        return reader.contract(root);
    }

    protected abstract String basePath(ObjectNode root);

    protected abstract Optional<ObjectNode> schemas(ObjectNode root);

    protected abstract Optional<ObjectNode> securitySchemes(ObjectNode root);

    protected abstract ParameterSpec parameter(ObjectNode node, String name, String in);

    protected abstract Optional<BodySpec> body(ObjectNode operation, List<ObjectNode> parameters);

    protected abstract Map<String, MediaSpec> content(ObjectNode operation, ObjectNode response);

    private Contract contract(ObjectNode root) {
        ObjectNode info = root.object("info").orElse(root);
        return new Contract(
                root,
                version,
                info.string("version").orElse(""),
                info.string("title").orElse(""),
                info.string("description"),
                basePath(root).replaceAll("/+$", ""),
                operations(root),
                namedSchemas(root),
                namedSecuritySchemes(root),
                security(root));
    }

    private List<OperationSpec> operations(ObjectNode root) {
        List<OperationSpec> operations = new ArrayList<>();
        root.object("paths")
                .ifPresent(paths -> paths.fields().forEach((path, node) -> {
                    if (path.startsWith("/")) {
                        references.follow(node).ifPresent(item -> operations.addAll(operations(path, item)));
                    }
                }));
        return operations;
    }

    private List<OperationSpec> operations(String path, ObjectNode item) {
        List<OperationSpec> operations = new ArrayList<>();
        item.fields().forEach((method, node) -> {
            if (METHODS.contains(method) && node instanceof ObjectNode operation) {
                operations.add(operation(path, method, item, operation));
            }
        });
        return operations;
    }

    private OperationSpec operation(String path, String method, ObjectNode item, ObjectNode operation) {
        Map<String, ObjectNode> parameters = new LinkedHashMap<>();
        collect(item, parameters);
        collect(operation, parameters);
        List<ObjectNode> all = List.copyOf(parameters.values());
        List<ParameterSpec> plain = all.stream()
                .filter(p -> List.of("path", "query", "header", "cookie").contains(in(p)))
                .map(p -> parameter(p, name(p), in(p)))
                .toList();
        return new OperationSpec(
                operation,
                method.toUpperCase(Locale.ROOT),
                path,
                plain,
                body(operation, all),
                responses(operation),
                security(operation));
    }

    /** A parameter of the operation replaces the path item's of the same place and name. */
    private void collect(ObjectNode holder, Map<String, ObjectNode> parameters) {
        holder.array("parameters").ifPresent(array -> {
            for (SpecNode node : array.items()) {
                references.follow(node).ifPresent(p -> parameters.put(in(p) + " " + name(p), p));
            }
        });
    }

    private List<ResponseSpec> responses(ObjectNode operation) {
        List<ResponseSpec> responses = new ArrayList<>();
        operation
                .object("responses")
                .ifPresent(object -> object.fields().forEach((status, node) -> {
                    if (!status.startsWith("x-")) {
                        references
                                .follow(node)
                                .ifPresent(response -> responses.add(new ResponseSpec(
                                        response,
                                        status,
                                        response.string("description").orElse(""),
                                        content(operation, response),
                                        headers(response))));
                    }
                }));
        return responses;
    }

    private Map<String, ParameterSpec> headers(ObjectNode response) {
        Map<String, ParameterSpec> headers = new LinkedHashMap<>();
        response.object("headers")
                .ifPresent(object -> object.fields().forEach((name, node) -> {
                    // OpenAPI 3.1 section 4.8.17: a header named Content-Type is ignored
                    if (!name.equalsIgnoreCase("Content-Type")) {
                        references
                                .follow(node)
                                .ifPresent(header -> headers.put(name, parameter(header, name, "header")));
                    }
                }));
        return headers;
    }

    private Map<String, SchemaSpec> namedSchemas(ObjectNode root) {
        Map<String, SchemaSpec> named = new LinkedHashMap<>();
        schemas(root)
                .ifPresent(object ->
                        object.fields().forEach((name, node) -> named.put(name, new SchemaSpec(node, version))));
        return named;
    }

    private List<SecuritySchemeSpec> namedSecuritySchemes(ObjectNode root) {
        List<SecuritySchemeSpec> named = new ArrayList<>();
        securitySchemes(root)
                .ifPresent(object -> object.fields()
                        .forEach((name, node) -> references
                                .follow(node)
                                .ifPresent(scheme -> named.add(new SecuritySchemeSpec(name, scheme)))));
        return named;
    }

    private static Optional<List<Map<String, List<String>>>> security(ObjectNode holder) {
        return holder.array("security")
                .map(array -> array.items().stream()
                        .filter(ObjectNode.class::isInstance)
                        .map(node -> requirement((ObjectNode) node))
                        .toList());
    }

    private static Map<String, List<String>> requirement(ObjectNode node) {
        Map<String, List<String>> schemes = new LinkedHashMap<>();
        node.fields()
                .forEach((name, scopes) ->
                        schemes.put(name, scopes instanceof ArrayNode array ? array.strings() : List.of()));
        return schemes;
    }

    protected static String in(ObjectNode parameter) {
        return parameter.string("in").orElse("");
    }

    protected static String name(ObjectNode parameter) {
        return parameter.string("name").orElse("");
    }
}
