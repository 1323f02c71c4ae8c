package io.klue.generator.analyze;

import io.klue.generator.model.Operation;
import io.klue.generator.model.Operation.Body;
import io.klue.generator.model.Operation.Form;
import io.klue.generator.model.Operation.Location;
import io.klue.generator.model.Operation.Parameter;
import io.klue.generator.model.Operation.Params;
import io.klue.generator.naming.JavaNames;
import io.klue.generator.naming.NameScope;
import io.klue.generator.naming.TypeNames;
import io.klue.generator.source.ScalarNode;
import io.klue.generator.source.SpecNode;
import io.klue.generator.spec.OperationSpec;
import io.klue.generator.spec.ParameterSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/** Operations as written to operations as emitted. */
final class Operations {
    /** Variables of the methods we emit: no parameter may bear their names. */
    private static final List<String> LOCALS = List.of(
            "answer",
            "api",
            "at",
            "element",
            "exchange",
            "http",
            "in",
            "out",
            "params",
            "reply",
            "result",
            "to",
            "value",
            "violations");

    private final Types types;
    private final Parameters parameters;
    private final Forms forms;
    private final RequestBodies bodies;
    private final Answers answers;
    private final Security security;
    private final TypeNames names;
    private final NameScope constants;
    private final String basePath;

    Operations(
            Types types,
            Parameters parameters,
            Answers answers,
            Security security,
            TypeNames names,
            NameScope constants,
            String basePath) {
        this.types = types;
        this.parameters = parameters;
        this.forms = new Forms(types);
        this.bodies = new RequestBodies(types, names, forms);
        this.answers = answers;
        this.security = security;
        this.names = names;
        this.constants = constants;
        this.basePath = basePath;
    }

    List<Operation> all(List<OperationSpec> specs) {
        IdentityHashMap<OperationSpec, String> methods = OperationNames.of(specs, types.pins);
        // before the security schemes, which yield
        IdentityHashMap<OperationSpec, String> claimed = new IdentityHashMap<>();
        specs.forEach(spec -> claimed.put(spec, constant(name(methods, spec))));
        return specs.stream()
                .map(spec -> operation(spec, name(methods, spec), name(claimed, spec)))
                .toList();
    }

    private static String name(IdentityHashMap<OperationSpec, String> names, OperationSpec spec) {
        return Objects.requireNonNull(names.get(spec));
    }

    private String constant(String method) {
        return constants.claim(List.of(JavaNames.constantOf(method), JavaNames.constantOf(method) + "_OPERATION"));
    }

    private Operation operation(OperationSpec spec, String method, String constant) {
        String name = JavaNames.capitalized(method);
        NameScope arguments = NameScope.exact().without(LOCALS);
        List<Parameter> path = new ArrayList<>(spec.parameters().stream()
                .filter(p -> p.in().equals("path"))
                .map(p -> parameters.parameter(p, name, arguments))
                .toList());
        path.sort(
                Comparator.comparingInt(p -> spec.path().indexOf("{" + p.field().wireName() + "}")));
        Optional<Params> params = params(spec, name);
        Optional<Body> body = params.filter(Params::hasForm).isPresent()
                ? Optional.empty()
                : spec.body().flatMap(b -> bodies.body(b, name, arguments));
        return new Operation(
                method,
                constant,
                spec.method(),
                basePath + spec.path(),
                path,
                params,
                body,
                answers.success(spec, name, constant),
                answers.failures(spec, name, constant),
                security.of(spec),
                !spec.node().has("x-no-bind-server"),
                forwardsCaller(spec),
                reportSlow(spec),
                spec.node().bool("deprecated").orElse(false),
                description(spec),
                Types.origin(spec.node()));
    }

    private Optional<Params> params(OperationSpec spec, String operation) {
        List<ParameterSpec> form = spec.body().map(forms::fields).orElse(List.of());
        List<ParameterSpec> all = new ArrayList<>(spec.parameters().stream()
                .filter(p -> !p.in().equals("path") && !parameters.setByHttp(p))
                .toList());
        all.addAll(form);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        NameScope scope = NameScope.exact();
        List<Parameter> fields =
                all.stream().map(p -> parameters.parameter(p, operation, scope)).toList();
        boolean hasFile = fields.stream().anyMatch(p -> p.location() == Location.FILE);
        Form travels = spec.body()
                .filter(b -> !form.isEmpty())
                .map(b -> forms.form(b, hasFile))
                .orElseGet(() -> new Form(List.of(), false, Map.of()));
        return Optional.of(new Params(names.claimOfOperation(operation, "Params"), fields, travels));
    }

    private boolean forwardsCaller(OperationSpec spec) {
        Optional<String> decorator = spec.string("x-decorate-request");
        decorator
                .filter(name -> !name.endsWith("add_auth"))
                .ifPresent(name -> types.refusals.extension(
                        spec.node().keySpan("x-decorate-request"),
                        "x-decorate-request",
                        "with a decorator of your own is not supported yet"));
        return decorator.isPresent();
    }

    private OptionalLong reportSlow(OperationSpec spec) {
        SpecNode node = spec.node().get("x-report-slow-ms").orElse(null);
        if (node instanceof ScalarNode scalar
                && scalar.kind() == ScalarNode.Kind.INTEGER
                && scalar.number().signum() > 0
                && scalar.number().toBigInteger().bitLength() < Long.SIZE) {
            return OptionalLong.of(scalar.number().longValue());
        }
        if (node != null) {
            types.refusals.milliseconds(node.span());
        }
        return OptionalLong.empty();
    }

    private static String description(OperationSpec spec) {
        String summary = spec.string("summary").orElse("").strip();
        String description = spec.string("description").orElse("").strip();
        return summary.isEmpty() || description.startsWith(summary)
                ? description
                : description.isEmpty() ? summary : summary + "\n\n" + description;
    }
}
