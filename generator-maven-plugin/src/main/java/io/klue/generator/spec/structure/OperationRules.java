package io.klue.generator.spec.structure;

import io.klue.generator.diagnostic.Diagnostics;
import io.klue.generator.source.ArrayNode;
import io.klue.generator.source.ObjectNode;
import io.klue.generator.source.SpecNode;
import io.klue.generator.spec.SpecVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names that operations share with the rest of the contract: operation ids and security schemes. */
final class OperationRules {
    private final Contract contract;
    private final Diagnostics diagnostics;

    OperationRules(Contract contract, Diagnostics diagnostics) {
        this.contract = contract;
        this.diagnostics = diagnostics;
    }

    void check() {
        List<ObjectNode> operations = contract.visited().all("Operation");
        Map<String, SpecNode> ids = new HashMap<>();
        for (ObjectNode operation : operations) {
            Optional<SpecNode> id = operation.get("operationId");
            Optional<String> text = operation.string("operationId");
            if (id.isPresent() && text.isPresent()) {
                SpecNode first = ids.putIfAbsent(text.get(), id.get());
                if (first != null) {
                    diagnostics.add(OperationMessages.duplicateOperationId(id.get(), first, text.get()));
                }
            }
        }
        security(contract.root());
        operations.forEach(this::security);
    }

    private void security(ObjectNode owner) {
        boolean old = contract.version() == SpecVersion.SWAGGER_2_0;
        Optional<ObjectNode> group = old
                ? contract.root().object("securityDefinitions")
                : contract.root().object("components").flatMap(components -> components.object("securitySchemes"));
        Set<String> known = group.map(ObjectNode::keys).orElse(Set.of());
        String place = old ? "securityDefinitions" : "components: securitySchemes";
        for (SpecNode requirement :
                owner.array("security").map(ArrayNode::items).orElse(List.of())) {
            if (requirement instanceof ObjectNode schemes) {
                schemes.fields().forEach((name, scopes) -> {
                    if (!known.contains(name)) {
                        diagnostics.add(OperationMessages.unknownScheme(scopes, name, known, place));
                    }
                });
            }
        }
    }
}
