package io.klue.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.klue.generator.model.Constraint;
import io.klue.generator.model.Demand;
import io.klue.generator.model.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The methods and constants of one class of rules. A rule of several demands becomes a method of its own. */
final class RulesCode {
    private static final String PRIVATE = "private static";

    private final WireCode wire;
    private final ClassName self;
    private final Set<String> methodNames = new HashSet<>();
    private final Set<String> constantNames = new HashSet<>();
    private final Map<Object, String> known = new LinkedHashMap<>();
    private final Map<List<Demand>, String> byDemands = new HashMap<>();
    private final List<CodeBlock> constants = new ArrayList<>();
    private final List<CodeBlock> methods = new ArrayList<>();

    RulesCode(Scope scope, ClassName self) {
        this.wire = new WireCode(scope);
        this.self = self;
    }

    List<CodeBlock> constants() {
        return constants;
    }

    List<CodeBlock> methods() {
        return methods;
    }

    void claim(String method) {
        methodNames.add(method);
    }

    void method(String name, String words, String modifiers, List<Demand> demands) {
        int index = methods.size();
        methods.add(CodeBlock.of(""));
        List<CodeBlock> statements = demands.stream()
                .map(d -> CodeBlock.of("$L;", demand("at", name, d)))
                .toList();
        methods.set(
                index,
                Java.code(
                        """
                        $doc:L
                        $modifiers:L void $name:N($evaluation:T at) {
                          $statements:L
                        }
                        """,
                        Java.args(
                                "doc",
                                words.isEmpty() ? "" : "/** " + words + " */",
                                "modifiers",
                                modifiers,
                                "name",
                                name,
                                "evaluation",
                                Spi.EVALUATION,
                                "statements",
                                Java.lines(statements))));
    }

    private CodeBlock demand(String at, String hint, Demand demand) {
        if (demand instanceof Demand.Never) {
            return call(at, "nothing", List.of());
        } else if (demand instanceof Demand.Sensitive) {
            return call(at, "sensitive", List.of());
        } else if (demand instanceof Demand.Types types) {
            return call(at, "type", strings(types.names()));
        } else if (demand instanceof Demand.Values values) {
            List<CodeBlock> constants =
                    values.texts().stream().map(text -> value(text, hint)).toList();
            return call(at, values.constant() ? "constant" : "enumeration", constants);
        } else if (demand instanceof Demand.Bounds bounds) {
            return bounds(at, hint, bounds.constraint());
        }
        return demand instanceof Demand.Applied || demand instanceof Demand.Choice || demand instanceof Demand.When
                ? applied(at, demand)
                : ofParts(at, demand);
    }

    private CodeBlock applied(String at, Demand demand) {
        if (demand instanceof Demand.Choice choice) {
            return call(
                    at,
                    choice.mode().verb(),
                    choice.rules().stream()
                            .map(rule -> function(rule, choice.mode().verb()))
                            .toList());
        } else if (demand instanceof Demand.When when) {
            return call(
                    at,
                    "when",
                    List.of(
                            function(when.condition(), "condition"),
                            function(when.then(), "then"),
                            function(when.otherwise(), "otherwise")));
        }
        Demand.Applied applied = (Demand.Applied) demand;
        Demand.Applied.Keyword keyword = applied.keyword();
        boolean forbids = applied.rule() instanceof Rule.Nothing
                && keyword != Demand.Applied.Keyword.NOT
                && keyword != Demand.Applied.Keyword.PROPERTY_NAMES;
        return forbids
                ? call(at, "no" + capitalized(keyword.verb()), List.of())
                : call(at, keyword.verb(), List.of(function(applied.rule(), keyword.verb())));
    }

    private CodeBlock ofParts(String at, Demand demand) {
        if (demand instanceof Demand.Required required) {
            return call(at, "required", strings(required.names()));
        } else if (demand instanceof Demand.Named named) {
            return call(at, "named", strings(named.names()));
        } else if (demand instanceof Demand.DependentRequired dependent) {
            List<CodeBlock> names = new ArrayList<>(strings(List.of(dependent.property())));
            names.addAll(strings(dependent.names()));
            return call(at, "dependentRequired", names);
        } else if (demand instanceof Demand.DependentSchema dependent) {
            return ofName(at, "dependentSchema", dependent.property(), dependent.rule());
        } else if (demand instanceof Demand.Property property) {
            return ofName(at, "property", property.name(), property.rule());
        } else if (demand instanceof Demand.PatternProperties matching) {
            CodeBlock pattern = CodeBlock.of("$N", pattern(matching.pattern()));
            return call(at, "patternProperties", List.of(pattern, function(matching.rule(), "matching")));
        } else if (demand instanceof Demand.PrefixItems prefix) {
            return call(
                    at,
                    "prefixItems",
                    prefix.rules().stream().map(rule -> function(rule, "item")).toList());
        }
        return contains(at, (Demand.Contains) demand);
    }

    private CodeBlock ofName(String at, String verb, String name, Rule rule) {
        return call(at, verb, List.of(CodeBlock.of("$S", name), function(rule, name)));
    }

    private CodeBlock contains(String at, Demand.Contains contains) {
        CodeBlock rule = function(contains.rule(), "contained");
        if (contains.min() == 1 && contains.max() == Integer.MAX_VALUE) {
            return call(at, "contains", List.of(rule));
        }
        CodeBlock max = contains.max() == Integer.MAX_VALUE
                ? CodeBlock.of("Integer.MAX_VALUE")
                : CodeBlock.of("$L", contains.max());
        return call(at, "contains", List.of(CodeBlock.of("$L", contains.min()), max, rule));
    }

    private CodeBlock bounds(String at, String hint, Constraint constraint) {
        String verb = constraint.target().name().toLowerCase(Locale.ROOT);
        String name = known.computeIfAbsent(constraint, c -> {
            String constant = constant(hint);
            constants.add(CodeBlock.of(
                    "private static final $T $N = $L;",
                    ConstraintCode.className(constraint),
                    constant,
                    ConstraintCode.construction(constraint)));
            return constant;
        });
        return call(at, verb, List.of(CodeBlock.of("$N", name)));
    }

    private String pattern(Constraint.Pattern pattern) {
        return known.computeIfAbsent(pattern, p -> {
            String constant = constant("pattern");
            constants.add(CodeBlock.of(
                    "private static final $T $N = $T.of($L);",
                    Spi.BOUNDED_PATTERN,
                    constant,
                    Spi.BOUNDED_PATTERN,
                    pattern.java().equals(pattern.source())
                            ? CodeBlock.of("$S, $S", pattern.source(), pattern.source())
                            : ConstraintCode.pattern(pattern)));
            return constant;
        });
    }

    private CodeBlock value(String json, String hint) {
        String name = known.computeIfAbsent(json, j -> {
            String constant = constant(hint);
            constants.add(CodeBlock.of(
                    "private static final $T $N = $T.parse($S);", Spi.JSON_VALUE, constant, Spi.JSON_VALUE, json));
            return constant;
        });
        return CodeBlock.of("$N", name);
    }

    private String constant(String hint) {
        return numbered(constantNames, Variables.constant(Variables.method(hint)));
    }

    /** A rule as a function: a method reference, a lambda for a single demand, or a method of its own. */
    private CodeBlock function(Rule rule, String name) {
        if (rule instanceof Rule.Anything) {
            return CodeBlock.of("$T::anything", Spi.EVALUATION);
        } else if (rule instanceof Rule.Nothing) {
            return CodeBlock.of("$T::nothing", Spi.EVALUATION);
        } else if (rule instanceof Rule.Of of) {
            return wire.rules(of.rules());
        }
        List<Demand> demands = ((Rule.All) rule).demands();
        if (demands.size() == 1 && isFlat(demands.get(0))) {
            return CodeBlock.of("it -> $L", demand("it", name, demands.get(0)));
        }
        String method = byDemands.get(demands);
        if (method == null) {
            method = numbered(methodNames, Variables.method(name));
            byDemands.put(demands, method);
            method(method, "", PRIVATE, demands);
        }
        return CodeBlock.of("$T::$N", self, method);
    }

    private static boolean isFlat(Demand demand) {
        return demand instanceof Demand.Types
                || demand instanceof Demand.Values
                || demand instanceof Demand.Bounds
                || demand instanceof Demand.Required;
    }

    /** Names of one class only need to differ: the second is called so and 2. */
    private static String numbered(Set<String> taken, String name) {
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + i;
        }
        return free;
    }

    private static CodeBlock call(String at, String verb, List<CodeBlock> arguments) {
        return Java.call(CodeBlock.of("$N.$N", at, verb), arguments);
    }

    private static List<CodeBlock> strings(List<String> texts) {
        return texts.stream().map(text -> CodeBlock.of("$S", text)).toList();
    }

    private static String capitalized(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
