package io.klue.generator.analyze;

import io.klue.generator.model.Demand;
import io.klue.generator.model.Rule;
import io.klue.generator.model.RulesDef;
import io.klue.generator.model.RulesRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds rules that lead to themselves without going to a part of the value: checking them would never end. */
final class RuleCycles {
    private final Map<RulesRef, List<RulesRef>> calls = new HashMap<>();

    RuleCycles(List<RulesDef> definitions) {
        for (RulesDef definition : definitions) {
            definition
                    .methods()
                    .forEach(method -> calls.put(
                            new RulesRef(definition.name(), method.name()),
                            method.demands().stream()
                                    .flatMap(RuleCycles::inPlace)
                                    .toList()));
        }
    }

    /** The class of one that does. */
    Optional<String> first() {
        Set<RulesRef> harmless = new HashSet<>();
        return calls.keySet().stream()
                .filter(start -> leadsBack(start, new HashSet<>(), harmless))
                .map(RulesRef::type)
                .sorted()
                .findFirst();
    }

    private boolean leadsBack(RulesRef at, Set<RulesRef> path, Set<RulesRef> harmless) {
        if (harmless.contains(at)) {
            return false;
        }
        if (!path.add(at)) {
            return true;
        }
        for (RulesRef next : calls.getOrDefault(at, List.of())) {
            if (leadsBack(next, path, harmless)) {
                return true;
            }
        }
        path.remove(at);
        harmless.add(at);
        return false;
    }

    /** The rules that a demand applies to the value itself. */
    private static Stream<RulesRef> inPlace(Demand demand) {
        if (demand instanceof Demand.Choice choice) {
            return choice.rules().stream().flatMap(RuleCycles::of);
        } else if (demand instanceof Demand.When when) {
            return Stream.of(when.condition(), when.then(), when.otherwise()).flatMap(RuleCycles::of);
        } else if (demand instanceof Demand.DependentSchema dependent) {
            return of(dependent.rule());
        } else if (demand instanceof Demand.Applied applied && applied.keyword() == Demand.Applied.Keyword.NOT) {
            return of(applied.rule());
        }
        return Stream.empty();
    }

    private static Stream<RulesRef> of(Rule rule) {
        if (rule instanceof Rule.Of reference) {
            return Stream.of(reference.rules());
        }
        return rule instanceof Rule.All all ? all.demands().stream().flatMap(RuleCycles::inPlace) : Stream.empty();
    }
}
