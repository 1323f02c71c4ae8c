package io.klue.generator.spec.structure;

import io.klue.generator.diagnostic.Diagnostics;
import io.klue.generator.source.ArrayNode;
import io.klue.generator.source.ObjectNode;
import io.klue.generator.source.SpecNode;
import io.klue.generator.spec.SpecVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The parameters of one operation against each other. */
final class ParameterRules {
    private final Contract contract;
    private final Diagnostics diagnostics;

    ParameterRules(Contract contract, Diagnostics diagnostics) {
        this.contract = contract;
        this.diagnostics = diagnostics;
    }

    void check() {
        for (ObjectNode path : contract.visited().all("PathItem")) {
            List<Parameter> shared = parameters(path);
            duplicates(shared);
            for (String method : PathRules.METHODS) {
                path.object(method).ifPresent(operation -> operation(operation, shared));
            }
        }
        boolean simple = contract.version() == SpecVersion.SWAGGER_2_0;
        for (ObjectNode parameter : contract.visited().all("Parameter")) {
            boolean inPath = parameter.string("in").filter("path"::equals).isPresent();
            if (inPath && !parameter.bool("required").orElse(false)) {
                diagnostics.add(OperationMessages.pathParameterIsRequired(parameter));
            }
            if (!simple) {
                schemaOrContent(parameter, "a parameter");
            }
        }
        if (!simple) {
            contract.visited().all("Header").forEach(header -> schemaOrContent(header, "a header"));
        }
    }

    private void operation(ObjectNode operation, List<Parameter> shared) {
        List<Parameter> own = parameters(operation);
        duplicates(own);
        if (contract.version() == SpecVersion.SWAGGER_2_0) {
            var all = new ArrayList<Parameter>();
            shared.stream()
                    .filter(parameter ->
                            own.stream().noneMatch(other -> other.key().equals(parameter.key())))
                    .forEach(all::add);
            all.addAll(own);
            bodies(all);
        }
    }

    private void duplicates(List<Parameter> parameters) {
        Map<String, SpecNode> seen = new HashMap<>();
        for (Parameter parameter : parameters) {
            SpecNode first = seen.putIfAbsent(parameter.key(), parameter.node());
            if (first != null) {
                diagnostics.add(OperationMessages.duplicateParameter(
                        parameter.node(), first, parameter.in(), parameter.name()));
            }
        }
    }

    private void bodies(List<Parameter> parameters) {
        List<Parameter> bodies =
                parameters.stream().filter(each -> each.in().equals("body")).toList();
        Optional<Parameter> form =
                parameters.stream().filter(each -> each.in().equals("formData")).findFirst();
        if (bodies.size() > 1 && !bodies.get(0).key().equals(bodies.get(1).key())) {
            diagnostics.add(OperationMessages.severalBodies(
                    bodies.get(1).node(), bodies.get(0).node()));
        }
        if (!bodies.isEmpty() && form.isPresent()) {
            diagnostics.add(OperationMessages.bodyAndForm(
                    bodies.get(0).node(), form.get().node()));
        }
    }

    private void schemaOrContent(ObjectNode parameter, String label) {
        boolean schema = parameter.has("schema");
        boolean content = parameter.has("content");
        // keywords of Swagger 2.0 in the parameter itself are a mistake of their own
        if (!schema && !content && !parameter.has("type")) {
            diagnostics.add(OperationMessages.noSchema(parameter, label));
        } else if (schema && content) {
            diagnostics.add(OperationMessages.schemaAndContent(parameter, label));
        }
        parameter
                .object("content")
                .filter(types -> types.keys().size() != 1)
                .ifPresent(types -> diagnostics.add(OperationMessages.oneContent(types, label)));
    }

    private List<Parameter> parameters(ObjectNode owner) {
        var parameters = new ArrayList<Parameter>();
        for (SpecNode node : owner.array("parameters").map(ArrayNode::items).orElse(List.of())) {
            Optional<ObjectNode> object = contract.deref(node);
            Optional<String> name = object.flatMap(parameter -> parameter.string("name"));
            Optional<String> in = object.flatMap(parameter -> parameter.string("in"));
            if (name.isPresent() && in.isPresent()) {
                parameters.add(new Parameter(node, in.get(), name.get()));
            }
        }
        return parameters;
    }

    private record Parameter(SpecNode node, String in, String name) {
        /** Names of headers do not differ in case (RFC 9110, section 5.1). */
        String key() {
            return in + " " + (in.equals("header") ? name.toLowerCase(Locale.ROOT) : name);
        }
    }
}
