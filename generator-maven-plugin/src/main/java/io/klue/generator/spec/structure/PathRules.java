package io.klue.generator.spec.structure;

import io.klue.generator.diagnostic.Diagnostics;
import io.klue.generator.source.ArrayNode;
import io.klue.generator.source.ObjectNode;
import io.klue.generator.source.SpecNode;
import io.klue.generator.spec.SpecVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Path templates against the path parameters that are declared, and against each other. */
final class PathRules {
    static final List<String> METHODS = List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final Contract contract;
    private final Diagnostics diagnostics;

    PathRules(Contract contract, Diagnostics diagnostics) {
        this.contract = contract;
        this.diagnostics = diagnostics;
    }

    void check() {
        Map<String, SpecNode> shapes = new HashMap<>();
        Map<String, SpecNode> paths =
                contract.root().object("paths").map(ObjectNode::fields).orElse(Map.of());
        paths.forEach((template, node) -> {
            if (template.startsWith("/")) {
                path(template, node, shapes);
            }
        });
    }

    private void path(String text, SpecNode node, Map<String, SpecNode> shapes) {
        Optional<PathTemplate> template = PathTemplate.parse(text);
        if (template.isEmpty()) {
            diagnostics.add(OperationMessages.braces(node, text));
            return;
        }
        twice(text, template.get(), node);
        SpecNode other = shapes.putIfAbsent(template.get().shape(), node);
        if (other != null) {
            samePath(node, other);
        }
        contract.deref(node).ifPresent(item -> declared(text, template.get(), node, item));
    }

    private void twice(String text, PathTemplate template, SpecNode node) {
        Set<String> seen = new LinkedHashSet<>();
        template.names().stream()
                .filter(name -> !seen.add(name))
                .forEach(name -> diagnostics.add(OperationMessages.twiceInPath(node, text, name)));
    }

    private void samePath(SpecNode second, SpecNode first) {
        Optional<ObjectNode> one = contract.deref(first);
        Optional<ObjectNode> two = contract.deref(second);
        if (one.isPresent() && two.isPresent()) {
            String both = METHODS.stream()
                    .filter(method -> one.get().has(method) && two.get().has(method))
                    .findFirst()
                    .orElse("");
            boolean forbidden = contract.version() != SpecVersion.SWAGGER_2_0;
            if (forbidden || !both.isEmpty()) {
                diagnostics.add(OperationMessages.samePath(second, first, both, forbidden));
            }
        }
    }

    private void declared(String text, PathTemplate template, SpecNode path, ObjectNode item) {
        Declared shared = declared(item);
        surplus(shared, template, text, path);
        var missing = new ArrayList<Missing>();
        int operations = 0;
        for (String method : METHODS) {
            Optional<ObjectNode> operation = item.object(method);
            if (operation.isPresent()) {
                operations++;
                Declared own = declared(operation.get());
                surplus(own, template, text, path);
                missing.addAll(missing(template, operation.get(), shared, own));
            }
        }
        report(text, path, missing, operations);
    }

    private List<Missing> missing(PathTemplate template, ObjectNode operation, Declared shared, Declared own) {
        Set<String> names = new LinkedHashSet<>(template.names());
        names.removeAll(shared.names().keySet());
        names.removeAll(own.names().keySet());
        // a parameter with another name was reported as surplus: that is the same mistake
        boolean misnamed = !template.names().containsAll(own.names().keySet())
                || !template.names().containsAll(shared.names().keySet());
        boolean known = shared.complete() && own.complete();
        return misnamed || !known
                ? List.of()
                : names.stream().map(name -> new Missing(name, operation)).toList();
    }

    /** A parameter that no operation declares is one mistake of the path. */
    private void report(String text, SpecNode path, List<Missing> missing, int operations) {
        for (Missing each : missing) {
            long times = missing.stream()
                    .filter(other -> other.name().equals(each.name()))
                    .count();
            SpecNode at = times == operations ? path : each.operation();
            diagnostics.add(OperationMessages.undeclared(at, text, each.name()));
        }
    }

    private void surplus(Declared declared, PathTemplate template, String text, SpecNode path) {
        Set<String> free = new LinkedHashSet<>(template.names());
        free.removeAll(declared.names().keySet());
        declared.names().forEach((name, node) -> {
            if (!template.names().contains(name)) {
                diagnostics.add(OperationMessages.notInPath(node, path, text, name, free));
            }
        });
    }

    private Declared declared(ObjectNode owner) {
        Map<String, SpecNode> names = new HashMap<>();
        boolean complete = true;
        for (SpecNode item : owner.array("parameters").map(ArrayNode::items).orElse(List.of())) {
            Optional<ObjectNode> parameter = contract.deref(item);
            Optional<String> name = parameter.flatMap(object -> object.string("name"));
            Optional<String> in = parameter.flatMap(object -> object.string("in"));
            complete &= name.isPresent() && in.isPresent();
            if (name.isPresent() && in.isPresent() && in.get().equals("path")) {
                names.putIfAbsent(name.get(), item);
            }
        }
        return new Declared(names, complete);
    }

    /**
     * The path parameters of a list.
     *
     * @param complete false if one of the list cannot be read, so that nothing is known about what is missing
     */
    private record Declared(Map<String, SpecNode> names, boolean complete) {}

    private record Missing(String name, ObjectNode operation) {}
}
