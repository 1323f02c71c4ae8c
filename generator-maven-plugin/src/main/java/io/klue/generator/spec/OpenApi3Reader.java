package io.klue.generator.spec;

import io.klue.generator.source.ArrayNode;
import io.klue.generator.source.ObjectNode;
import io.klue.generator.source.SpecNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is particular to OpenAPI 3.0 and 3.1. */
final class OpenApi3Reader extends ContractReader {
    OpenApi3Reader(References references, SpecVersion version) {
        super(references, version);
    }

    /** The path of the first server: a service is mounted where its own contract says. */
    @Override
    protected String basePath(ObjectNode root) {
        List<SpecNode> servers = root.array("servers").map(ArrayNode::items).orElse(List.of());
        if (servers.isEmpty() || !(servers.get(0) instanceof ObjectNode server)) {
            return "";
        }
        String url = server.string("url").orElse("");
        Map<String, SpecNode> variables =
                server.object("variables").map(ObjectNode::fields).orElse(Map.of());
        for (Map.Entry<String, SpecNode> variable : variables.entrySet()) {
            String value = variable.getValue() instanceof ObjectNode object
                    ? object.string("default").orElse("")
                    : "";
            url = url.replace("{" + variable.getKey() + "}", value);
        }
        return pathOf(url);
    }

    private static String pathOf(String url) {
        try {
            String path = new URI(url).getPath();
            return path == null || path.equals("/") ? "" : path.startsWith("/") ? path : "/" + path;
        } catch (URISyntaxException e) {
            return "";
        }
    }

    @Override
    protected Optional<ObjectNode> schemas(ObjectNode root) {
        return root.object("components").flatMap(c -> c.object("schemas"));
    }

    @Override
    protected Optional<ObjectNode> securitySchemes(ObjectNode root) {
        return root.object("components").flatMap(c -> c.object("securitySchemes"));
    }

    @Override
    protected ParameterSpec parameter(ObjectNode node, String name, String in) {
        Optional<Map.Entry<String, MediaSpec>> content =
                media(node).entrySet().stream().findFirst();
        return new ParameterSpec(
                node,
                name,
                in,
                node.bool("required").orElse(false),
                node.string("style"),
                node.bool("explode"),
                node.get("schema")
                        .map(s -> new SchemaSpec(s, version))
                        .or(() -> content.flatMap(c -> c.getValue().schema())),
                content.map(Map.Entry::getKey));
    }

    @Override
    protected Optional<BodySpec> body(ObjectNode operation, List<ObjectNode> parameters) {
        return operation
                .get("requestBody")
                .flatMap(references::follow)
                .map(body -> new BodySpec(
                        body, Optional.empty(), body.bool("required").orElse(false), media(body), List.of()));
    }

    @Override
    protected Map<String, MediaSpec> content(ObjectNode operation, ObjectNode response) {
        return media(response);
    }

    private Map<String, MediaSpec> media(ObjectNode holder) {
        Map<String, MediaSpec> content = new LinkedHashMap<>();
        holder.object("content")
                .ifPresent(object -> object.fields().forEach((type, node) -> {
                    if (node instanceof ObjectNode media) {
                        content.put(
                                type, new MediaSpec(media, media.get("schema").map(s -> new SchemaSpec(s, version))));
                    }
                }));
        return content;
    }
}
