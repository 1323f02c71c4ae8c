package io.klue.generator.spec.structure;

import io.klue.generator.diagnostic.Diagnostic;
import io.klue.generator.diagnostic.Diagnostics;
import io.klue.generator.diagnostic.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says the same warning once: a contract with {@code nullable} in five hundred places has one habit, not five hundred
 * mistakes. Errors are all said, because all must be mended.
 */
final class Condenser {
    private Condenser() {}

    static void condense(List<Diagnostic> found, Diagnostics into) {
        Map<String, Integer> times = new LinkedHashMap<>();
        found.forEach(diagnostic -> times.merge(key(diagnostic), 1, Integer::sum));
        for (Diagnostic diagnostic : found) {
            if (diagnostic.severity() == Severity.ERROR) {
                into.add(diagnostic);
                continue;
            }
            Integer count = times.remove(key(diagnostic));
            if (count != null) {
                into.add(count == 1 ? diagnostic : withCount(diagnostic, count - 1));
            }
        }
    }

    private static String key(Diagnostic diagnostic) {
        return diagnostic.severity() + diagnostic.code() + diagnostic.message();
    }

    private static Diagnostic withCount(Diagnostic diagnostic, int more) {
        String places = more == 1 ? "one more place" : more + " more places";
        return new Diagnostic(
                diagnostic.severity(),
                diagnostic.code(),
                diagnostic.message() + " (and in " + places + ")",
                diagnostic.span(),
                diagnostic.hint(),
                diagnostic.related());
    }
}
