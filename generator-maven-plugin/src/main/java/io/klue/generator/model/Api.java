package io.klue.generator.model;

import java.util.List;

/**
 * One contract, decided.
 *
 * @param names the Java names of the API's own classes
 * @param source the contract's file name
 * @param version {@code info.version}
 * @param description what the contract says of itself; may be empty
 */
public record Api(
        ApiNames names,
        String source,
        String version,
        String description,
        List<TypeDef> types,
        List<RulesDef> rules,
        List<Operation> operations,
        List<SecuritySchemeDef> schemes) {
    public Api {
        types = List.copyOf(types);
        rules = List.copyOf(rules);
        operations = List.copyOf(operations);
        schemes = List.copyOf(schemes);
    }
}
