package io.klue.generator.spec.structure;

import io.klue.generator.diagnostic.Diagnostics;

/** What the tables cannot say. Rules look at what is there and of the right type; the rest was reported already. */
final class Rules {
    private Rules() {}

    static void apply(Contract contract, Diagnostics diagnostics) {
        new SchemaRules(contract, diagnostics).check();
        new PathRules(contract, diagnostics).check();
        new ParameterRules(contract, diagnostics).check();
        new OperationRules(contract, diagnostics).check();
    }
}
