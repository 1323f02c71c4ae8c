package io.klue.generator.analyze;

import io.klue.generator.model.Answer;
import io.klue.generator.model.AnswerBody;
import io.klue.generator.model.Encoding;
import io.klue.generator.model.Failures;
import io.klue.generator.model.Field;
import io.klue.generator.model.Operation.Parameter;
import io.klue.generator.model.ScalarKind;
import io.klue.generator.model.Status;
import io.klue.generator.model.Success;
import io.klue.generator.model.TypeRef;
import io.klue.generator.naming.NameScope;
import io.klue.generator.naming.StatusNames;
import io.klue.generator.naming.TypeNames;
import io.klue.generator.spec.OperationSpec;
import io.klue.generator.spec.ResponseSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Responses to what a method returns, and to what it throws. */
final class Answers {
    /** Answers of these have no body (RFC 9110 section 6.4.1). */
    private static final Set<String> BODILESS = Set.of("204", "205", "304");

    private static final String DEFAULT = "default";

    private final Types types;
    private final AnswerBodies answerBodies;
    private final Parameters parameters;
    private final TypeNames names;

    Answers(Types types, Bodies bodies, Parameters parameters, TypeNames names) {
        this.types = types;
        this.answerBodies = new AnswerBodies(types, bodies, names);
        this.parameters = parameters;
        this.names = names;
    }

    /**
     * What the method returns.
     *
     * @param name the method as part of a type's name
     * @param constant the operation's constant
     */
    Success success(OperationSpec operation, String name, String constant) {
        List<ResponseSpec> good = good(operation);
        if (good.isEmpty()) {
            types.refusals.noSuccess(operation.node().span());
            Status none = Status.of(204);
            Answer answer = new Answer(none, StatusNames.of("204"), constant + "_204", AnswerBody.NONE, List.of(), "");
            return new Success(Optional.empty(), List.of(answer), true);
        }
        List<Answer> answers = good.stream()
                .map(response -> success(operation, response, name, constant, good.size() > 1))
                .toList();
        boolean needsType = answers.size() > 1 || answers.get(0).needsType();
        Optional<String> type = needsType ? Optional.of(names.claimOfOperation(name, "Result")) : Optional.empty();
        return new Success(type, answers, good.get(0).status().equals(DEFAULT));
    }

    /** All of 2xx and 3xx; without any, what is declared for everything else. */
    private static List<ResponseSpec> good(OperationSpec operation) {
        List<ResponseSpec> good = operation.responses().stream()
                .filter(response -> response.success() || response.status().startsWith("3"))
                .toList();
        return good.isEmpty()
                ? operation.responses().stream()
                        .filter(r -> r.status().equals(DEFAULT))
                        .toList()
                : good;
    }

    private Answer success(
            OperationSpec operation, ResponseSpec response, String name, String constant, boolean several) {
        String code =
                response.status().equals(DEFAULT) ? "200" : response.status().toUpperCase(Locale.ROOT);
        String variant = StatusNames.of(code);
        boolean bodiless = BODILESS.contains(code) || operation.method().equals("HEAD");
        AnswerBody body = bodiless
                ? AnswerBody.NONE
                : answerBodies.of(
                        response.content(),
                        name + (several ? variant : "") + "Answer",
                        response.node().span());
        Status status = status(code);
        return new Answer(
                status,
                variant,
                constant + "_" + code,
                body,
                headers(response, name, constant + "_" + code, status),
                response.description());
    }

    private static Status status(String code) {
        if (code.equals(DEFAULT)) {
            return Status.OTHER;
        }
        return code.endsWith("XX") ? Status.range(code.charAt(0) - '0') : Status.of(Integer.parseInt(code));
    }

    private List<Parameter> headers(ResponseSpec response, String name, String stem, Status status) {
        NameScope scope = NameScope.exact().without(List.of("body", "status"));
        List<Parameter> headers = new ArrayList<>();
        if (status.redirects()) {
            headers.add(Parameters.header(location(response, scope), new Encoding.Plain(), stem));
        }
        response.headers().forEach((header, spec) -> {
            boolean said = header.equalsIgnoreCase("Content-Type")
                    || (status.redirects() && header.equalsIgnoreCase("Location"));
            if (!said) {
                headers.add(parameters.header(header, spec, name, stem, scope));
            }
        });
        return headers;
    }

    /** Where a redirect leads, whether the contract says that it says so or not. */
    private static Field location(ResponseSpec response, NameScope scope) {
        String description = response.headers().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("Location"))
                .findFirst()
                .flatMap(header -> header.getValue().description())
                .orElse("");
        return new Field(
                "Location",
                scope.claim(List.of("location")),
                new TypeRef.Scalar(ScalarKind.URI, Optional.empty()),
                new Field.Presence.Required(),
                false,
                false,
                description,
                Types.origin(response.node()));
    }

    /** What the method throws. */
    Failures failures(OperationSpec operation, String name, String constant) {
        List<ResponseSpec> good = good(operation);
        List<Answer> answers = operation.responses().stream()
                .filter(response -> !good.contains(response))
                .filter(response -> response.status().matches("[45].*|default"))
                .map(response -> failure(response, name, constant))
                .toList();
        boolean plain =
                answers.stream().allMatch(a -> a.body().isEmpty() && a.headers().isEmpty());
        return new Failures(plain ? Optional.empty() : Optional.of(names.claimOfOperation(name, "Failure")), answers);
    }

    private Answer failure(ResponseSpec response, String name, String constant) {
        String code =
                response.status().equals(DEFAULT) ? DEFAULT : response.status().toUpperCase(Locale.ROOT);
        String variant = StatusNames.of(code);
        AnswerBody body = answerBodies.single(
                response.content(), name + variant + "Body", response.node().span());
        Status status = status(code);
        String stem = constant + "_" + code.toUpperCase(Locale.ROOT);
        return new Answer(
                status, variant, stem, body, headers(response, name + variant, stem, status), response.description());
    }
}
