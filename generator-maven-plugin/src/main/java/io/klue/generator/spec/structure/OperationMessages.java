package io.klue.generator.spec.structure;

import io.klue.generator.diagnostic.Diagnostic;
import io.klue.generator.diagnostic.Suggestions;
import io.klue.generator.source.SpecNode;
import java.util.Collection;
import java.util.Optional;

/** The words for paths, operations and their parameters. */
final class OperationMessages {
    private OperationMessages() {}

    static Diagnostic undeclared(SpecNode at, String path, String name) {
        return Diagnostic.error(
                        Codes.PATH_PARAMETER,
                        at.keySpan(),
                        "the parameter {" + name + "} of " + path + " is not declared")
                .withHint("declare it: {name: " + name + ", in: path, required: true, …}");
    }

    static Diagnostic notInPath(SpecNode at, SpecNode path, String template, String name, Collection<String> free) {
        String message = "the path " + template + " has no {" + name + "}";
        Optional<String> meant = Suggestions.closest(name, free);
        return Diagnostic.error(
                        Codes.PATH_PARAMETER,
                        at.span(),
                        message
                                + meant.map(word -> "; did you mean " + word + "?")
                                        .orElse(""))
                .and(path.keySpan(), "the path");
    }

    static Diagnostic pathParameterIsRequired(SpecNode at) {
        return Diagnostic.warning(Codes.PATH_PARAMETER, at.span(), "a path parameter is always required")
                .withHint("write required: true");
    }

    static Diagnostic braces(SpecNode path, String template) {
        return Diagnostic.error(Codes.PATH_SYNTAX, path.keySpan(), "the braces of " + template + " do not match");
    }

    static Diagnostic twiceInPath(SpecNode path, String template, String name) {
        return Diagnostic.error(Codes.PATH_SYNTAX, path.keySpan(), "{" + name + "} stands twice in " + template);
    }

    /**
     * Two paths that match the same requests.
     *
     * @param method one that both have, or empty: then they can live beside each other
     * @param forbidden whether the specification says so; Swagger 2.0 does not
     */
    static Diagnostic samePath(SpecNode second, SpecNode first, String method, boolean forbidden) {
        String what = method.isEmpty() ? "these paths" : "these paths, both with " + method + ",";
        String message = what + " differ only in the names of their parameters";
        Diagnostic diagnostic = forbidden && !method.isEmpty()
                ? Diagnostic.error(Codes.SAME_PATH, second.keySpan(), message)
                : Diagnostic.warning(Codes.SAME_PATH, second.keySpan(), message);
        return diagnostic.and(first.keySpan(), "the first one");
    }

    static Diagnostic duplicateParameter(SpecNode second, SpecNode first, String in, String name) {
        return Diagnostic.error(
                        Codes.DUPLICATE_PARAMETER,
                        second.span(),
                        "the " + in + " parameter " + name + " is declared twice")
                .and(first.span(), "the first one");
    }

    static Diagnostic severalBodies(SpecNode second, SpecNode first) {
        return Diagnostic.error(Codes.BODY_PARAMETERS, second.span(), "an operation has one body at most")
                .and(first.span(), "the first one");
    }

    static Diagnostic bodyAndForm(SpecNode body, SpecNode form) {
        return Diagnostic.error(
                        Codes.BODY_PARAMETERS,
                        form.span(),
                        "an operation has either a body or form parameters, not both")
                .and(body.span(), "the body");
    }

    static Diagnostic duplicateOperationId(SpecNode second, SpecNode first, String id) {
        return Diagnostic.warning(
                        Codes.DUPLICATE_OPERATION_ID, second.span(), "the operationId " + id + " is used twice")
                .and(first.span(), "the first one");
    }

    static Diagnostic unknownScheme(SpecNode at, String name, Collection<String> known, String group) {
        Diagnostic error = Diagnostic.error(
                Codes.SECURITY_SCHEME,
                at.keySpan(),
                "there is no security scheme " + name
                        + Suggestions.closest(name, known)
                                .map(word -> "; did you mean " + word + "?")
                                .orElse(""));
        return error.withHint("security schemes stand below " + group);
    }

    static Diagnostic noSchema(SpecNode at, String label) {
        return Diagnostic.warning(Codes.SCHEMA_AND_CONTENT, at.keySpan(), label + " needs schema or content");
    }

    static Diagnostic schemaAndContent(SpecNode at, String label) {
        return Diagnostic.error(
                Codes.SCHEMA_AND_CONTENT, at.keySpan(), label + " has either schema or content, not both");
    }

    static Diagnostic oneContent(SpecNode content, String label) {
        return Diagnostic.error(
                Codes.SCHEMA_AND_CONTENT, content.keySpan(), "the content of " + label + " has exactly one media type");
    }
}
