package io.klue.runtime.spi;

import io.klue.runtime.ApiError;
import io.klue.runtime.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The keywords {@code anyOf} and {@code oneOf}, and what to tell a person whose value fits none of the alternatives. */
final class Choices {
    private static final int TOLD = 3;

    private Choices() {}

    static void anyOf(Evaluation at, Rules... choices) {
        boolean any = false;
        for (Rules choice : choices) {
            Evaluation tried = at.attempt(choice);
            if (!tried.hasFailed()) {
                at.merge(tried);
                any = true;
            }
        }
        if (!any) {
            failAll(at, "anyOf", choices);
        }
    }

    static void oneOf(Evaluation at, Rules... choices) {
        int first = -1;
        for (int i = 0; i < choices.length; i++) {
            Evaluation tried = at.attempt(choices[i]);
            if (tried.hasFailed()) {
                continue;
            }
            if (first >= 0) {
                failBoth(at, first + 1, i + 1);
                return;
            }
            first = i;
            at.merge(tried);
        }
        if (first < 0) {
            failAll(at, "oneOf", choices);
        }
    }

    private static void failBoth(Evaluation at, int first, int second) {
        at.fail("oneOf", () -> Messages.severalMatch(first, second));
        at.leaveUnevaluated();
    }

    private static void failAll(Evaluation at, String keyword, Rules... choices) {
        at.fail(keyword, () -> Messages.noneMatches(choices.length, reasons(at, choices)));
        at.leaveUnevaluated();
    }

    /** Why the name of a property is not allowed. */
    static String propertyName(Evaluation at, JsonValue name, Rules rules) {
        boolean explains = at.evaluator().explains() && at.isQuotable();
        return Messages.propertyName(explains ? reason(Evaluator.explain(name, rules)) : "");
    }

    /** Of the alternatives that the value comes nearest to, what is wrong first. */
    private static List<String> reasons(Evaluation at, Rules... choices) {
        if (!at.evaluator().explains() || !at.isQuotable() || choices.length == 0) {
            return List.of();
        }
        List<Near> near = new ArrayList<>();
        for (int i = 0; i < choices.length; i++) {
            Violations violations = Evaluator.explain(at.value(), choices[i]);
            near.add(new Near(i + 1, distance(violations), violations.count(), reason(violations)));
        }
        Near nearest = near.stream().min(Near.ORDER).orElseThrow();
        return near.stream()
                .filter(one -> Near.ORDER.compare(one, nearest) == 0)
                .limit(TOLD)
                .map(one -> one.number + ": " + one.reason)
                .toList();
    }

    private record Near(int number, Distance distance, int count, String reason) {
        static final Comparator<Near> ORDER =
                Comparator.comparing(Near::distance).thenComparingInt(Near::count);
    }

    /** What kind of thing is wrong with a value that was meant to be of this alternative, the least first. */
    private enum Distance {
        DETAIL,
        /** A property is missing. */
        INCOMPLETE,
        /** A constant, by which alternatives are told apart, is another one. */
        OTHER_KIND,
        OTHER_TYPE
    }

    private static Distance distance(Violations violations) {
        return violations.list().stream()
                .map(Choices::distance)
                .max(Comparator.naturalOrder())
                .orElse(Distance.DETAIL);
    }

    private static Distance distance(ApiError.Violation violation) {
        int depth = (int) violation.pointer().chars().filter(c -> c == '/').count();
        return switch (violation.keyword()) {
            case "type", "false" -> depth == 0 ? Distance.OTHER_TYPE : Distance.DETAIL;
            case "const", "enum" -> depth <= 1 ? Distance.OTHER_KIND : Distance.DETAIL;
            case "required" -> depth <= 1 ? Distance.INCOMPLETE : Distance.DETAIL;
            default -> Distance.DETAIL;
        };
    }

    private static String reason(Violations violations) {
        return violations.list().stream().findFirst().map(Messages::reason).orElse("");
    }
}
