package io.klue.generator.analyze;

import io.klue.generator.model.Content;
import io.klue.generator.model.Field;
import io.klue.generator.model.Operation.Failure;
import io.klue.generator.model.Success;
import io.klue.generator.model.Success.Answer;
import io.klue.generator.naming.NameScope;
import io.klue.generator.naming.TypeNames;
import io.klue.generator.spec.OperationSpec;
import io.klue.generator.spec.ResponseSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Responses to what a method returns. */
final class Answers {
    private static final Map<Integer, String> NAMES = Map.of(
            200, "Ok",
            201, "Created",
            202, "Accepted",
            203, "NonAuthoritative",
            204, "NoContent",
            205, "ResetContent",
            206, "PartialContent",
            207, "MultiStatus");

    /** Answers of these have no body (RFC 9110 section 6.4.1). */
    private static final Set<Integer> BODILESS = Set.of(204, 205, 304);

    private final Types types;
    private final Bodies bodies;
    private final Parameters parameters;
    private final TypeNames names;

    Answers(Types types, Bodies bodies, Parameters parameters, TypeNames names) {
        this.types = types;
        this.bodies = bodies;
        this.parameters = parameters;
        this.names = names;
    }

    Success success(OperationSpec operation, String name) {
        List<ResponseSpec> good = new ArrayList<>(
                operation.responses().stream().filter(ResponseSpec::success).toList());
        if (good.isEmpty()) {
            operation.responses().stream()
                    .filter(r -> r.status().equals("default"))
                    .forEach(good::add);
        }
        if (good.isEmpty()) {
            types.refusals.noSuccess(operation.node().span());
            return new Success(Optional.empty(), List.of(answer(204, "NoContent")), true);
        }
        List<Answer> answers = new ArrayList<>();
        for (ResponseSpec response : good) {
            status(response)
                    .ifPresent(status -> answers.add(answer(operation, response, status, name, good.size() > 1)));
        }
        boolean needsType = answers.size() > 1
                || answers.stream().anyMatch(a -> !a.headers().isEmpty());
        Optional<String> type = needsType ? Optional.of(names.claimOfOperation(name, "Result")) : Optional.empty();
        boolean implied = good.get(0).status().equals("default");
        return new Success(type, answers.isEmpty() ? List.of(answer(204, "NoContent")) : answers, implied);
    }

    private static Answer answer(int status, String name) {
        return new Answer(status, name, new Content.None(), List.of(), "");
    }

    private Optional<Integer> status(ResponseSpec response) {
        if (response.status().equals("default")) {
            return Optional.of(200);
        }
        if (!response.status().matches("2\\d\\d")) {
            types.refusals.responseRange(response.node().span(), response.status());
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(response.status()));
    }

    private Answer answer(OperationSpec operation, ResponseSpec response, int status, String name, boolean several) {
        boolean bodiless = BODILESS.contains(status) || operation.method().equals("HEAD");
        String context = name + (several ? variant(status) : "") + "Answer";
        Content content = bodiless
                ? new Content.None()
                : bodies.content(response.content(), context, response.node().span());
        NameScope scope = NameScope.exact().without(List.of("body"));
        List<Field> headers = new ArrayList<>();
        response.headers().forEach((header, spec) -> headers.add(parameters.header(header, spec, name, scope)));
        return new Answer(status, variant(status), content, headers, response.description());
    }

    private static String variant(int status) {
        return NAMES.getOrDefault(status, "Status" + status);
    }

    /** What can go wrong, for the javadoc. */
    List<Failure> failures(OperationSpec operation) {
        return operation.responses().stream()
                .filter(response -> !response.success() && !response.status().equals("default"))
                .map(response -> new Failure(response.status(), response.description()))
                .toList();
    }
}
