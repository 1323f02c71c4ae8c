package io.klue.generator.analyze;

import io.klue.generator.diagnostic.Diagnostics;
import io.klue.generator.model.Api;
import io.klue.generator.model.ApiNames;
import io.klue.generator.model.Operation;
import io.klue.generator.model.Policy;
import io.klue.generator.model.RulesDef;
import io.klue.generator.model.TypeDef;
import io.klue.generator.naming.JavaNames;
import io.klue.generator.naming.NameScope;
import io.klue.generator.naming.TypeNames;
import io.klue.generator.spec.Contract;
import io.klue.generator.spec.References;
import io.klue.generator.spec.SchemaSpec;
import java.util.List;

/** From a contract as written to the model; the order of the passes. */
public final class Analyzer {
    private final References references;
    private final Policy policy;
    private final Refusals refusals;

    public Analyzer(References references, Policy policy, Diagnostics diagnostics) {
        this.references = references;
        this.policy = policy;
        this.refusals = new Refusals(diagnostics, policy.waivers());
    }

    /**
     * Decides everything about one API. What cannot be held to the contract is in the diagnostics afterwards; then the
     * result must not be emitted.
     *
     * @param apiName what the API is called: the file's name without its ending
     * @param packageName the parent of the API's own package
     */
    public Api analyze(Contract contract, String apiName, String packageName) {
        TypeNames names = new TypeNames();
        Types types = new Types(contract, references, names, policy, refusals);
        ApiNames apiNames = apiNames(names, apiName, packageName);
        NameScope constants = NameScope.exact();
        Security security = new Security(contract, types.refusals, constants);
        Parameters parameters = new Parameters(types, contract.schemas());
        Answers answers = new Answers(types, new Bodies(types), parameters, names);
        Operations operations =
                new Operations(types, parameters, answers, security, names, constants, contract.basePath());
        for (var entry : contract.schemas().entrySet()) {
            define(types, entry.getKey(), entry.getValue());
        }
        List<Operation> decided = operations.all(contract.operations());
        List<TypeDef> defined = types.drain();
        List<RulesDef> rules = types.book.drain();
        refusals.tellUnusedWaivers(contract.root());
        return new Api(
                apiNames,
                contract.root().file().name(),
                contract.apiVersion(),
                contract.description().orElse(contract.title()),
                defined,
                rules,
                decided,
                security.schemes());
    }

    private static void define(Types types, String name, SchemaSpec schema) {
        types.of(schema, name);
    }

    private static ApiNames apiNames(TypeNames names, String apiName, String packageName) {
        String base = JavaNames.type(apiName).get(0);
        return new ApiNames(
                apiName,
                packageName + "." + JavaNames.packageSegment(apiName),
                names.claimHelper(base, "Api"),
                names.claimHelper(base, "Endpoints"),
                names.claimHelper(base, "Routes"),
                names.claimHelper(base, "Guard"),
                names.claimHelper(base, "Client"));
    }
}
