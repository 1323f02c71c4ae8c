package io.klue.generator.spec.structure;

import io.klue.generator.diagnostic.Diagnostic;
import io.klue.generator.diagnostic.Severity;
import io.klue.generator.diagnostic.Suggestions;
import io.klue.generator.source.ScalarNode;
import io.klue.generator.source.Span;
import io.klue.generator.source.SpecNode;
import io.klue.generator.spec.SpecVersion;
import java.util.List;
import java.util.Optional;

/** The words for what the tables find. */
final class StructureMessages {
    private StructureMessages() {}

    static Diagnostic noVersion(Span at) {
        return Diagnostic.error(Codes.VERSION, at, "this is not a contract: it says neither swagger nor openapi")
                .withHint("it begins with swagger: \"2.0\" or openapi: 3.0.3");
    }

    static Diagnostic versionIsNoText(Span at, String key) {
        return Diagnostic.error(Codes.VERSION, at, key + " must be a version, such as \"2.0\" or 3.0.3");
    }

    static Diagnostic unsupportedVersion(Span at, String what, boolean later) {
        String state = later ? " is not supported yet" : " is not supported";
        return Diagnostic.error(Codes.VERSION, at, what + state)
                .withHint("Swagger 2.0, OpenAPI 3.0 and OpenAPI 3.1 are");
    }

    static Diagnostic unknownField(SpecNode value, String key, Kind kind, Optional<String> meant) {
        String noun = kind.isSchema() ? "a keyword" : "a field";
        String message = key + " is not " + noun + " of " + kind.label();
        Diagnostic error = Diagnostic.error(
                Codes.UNKNOWN_FIELD,
                value.keySpan(),
                message + meant.map(word -> "; did you mean " + word + "?").orElse(""));
        return meant.isPresent() ? error : error.withHint("the name of an extension of your own begins with x-");
    }

    static Diagnostic ignoredAnnotation(SpecNode value, String key, Kind kind) {
        return Diagnostic.warning(
                Codes.UNKNOWN_FIELD, value.keySpan(), key + " is not a field of " + kind.label() + " and is ignored");
    }

    /** In OpenAPI 3.1 an unknown keyword is legal, and means nothing. */
    static Diagnostic ignoredKeyword(SpecNode value, String key) {
        return Diagnostic.warning(
                        Codes.UNKNOWN_FIELD, value.keySpan(), key + " is not a keyword of a schema and is ignored")
                .withHint("the name of an extension of your own begins with x-");
    }

    static Diagnostic otherVersion(SpecNode value, String key, Type.Foreign foreign, SpecVersion version) {
        String owner = foreign.version().equals("2.0") ? "Swagger 2.0" : "OpenAPI " + foreign.version();
        boolean sameVersion = version.title().equals(owner);
        boolean refused = foreign.severity() == Severity.ERROR;
        String message = sameVersion
                ? key + " does not belong here"
                : key + " is of " + owner + ", but this is " + version.title();
        Diagnostic diagnostic = refused
                ? Diagnostic.error(Codes.OTHER_VERSION, value.keySpan(), message)
                : Diagnostic.warning(Codes.OTHER_VERSION, value.keySpan(), message + "; it is ignored");
        return diagnostic.withHint(foreign.instead());
    }

    static Diagnostic wrongType(SpecNode node, String what, Type expected) {
        return Diagnostic.error(
                Codes.WRONG_TYPE,
                node.span(),
                what + " must be " + expected.described() + ", but is " + Values.described(node));
    }

    static Diagnostic negative(ScalarNode node, String what) {
        return Diagnostic.error(Codes.WRONG_TYPE, node.span(), what + " must not be negative");
    }

    static Diagnostic textIsNoString(ScalarNode node, String what) {
        String message = what + " must be a string, but is " + Values.described(node);
        return Diagnostic.warning(Codes.WRONG_TYPE, node.span(), message)
                .withHint("put it in quotes: \"" + node.text() + "\"");
    }

    static Diagnostic empty(SpecNode node, String what) {
        return Diagnostic.warning(Codes.WRONG_TYPE, node.keySpan(), what + " is empty")
                .withHint("give it a value or leave it out");
    }

    static Diagnostic missing(SpecNode node, Kind kind, String key, boolean mandatory) {
        String message = kind.label() + " needs " + key;
        return mandatory
                ? Diagnostic.error(Codes.MISSING_FIELD, node.keySpan(), message)
                : Diagnostic.warning(Codes.MISSING_FIELD, node.keySpan(), message);
    }

    static Diagnostic unknownWord(ScalarNode node, Type.Words words) {
        String message = node.text() + " is not " + words.noun();
        Optional<String> meant = Suggestions.closest(node.text(), words.words());
        return meant.isPresent()
                ? Diagnostic.error(Codes.UNKNOWN_WORD, node.span(), message + "; did you mean " + meant.get() + "?")
                : Diagnostic.error(Codes.UNKNOWN_WORD, node.span(), message)
                        .withHint("write " + alternatives(words.words()));
    }

    static Diagnostic noPath(SpecNode value, String key) {
        return Diagnostic.error(
                        Codes.PATH_SYNTAX, value.keySpan(), "a path begins with a slash, but " + key + " does not")
                .withHint("write /" + key + ", or x-… for an extension of your own");
    }

    static Diagnostic noStatus(SpecNode value, String key, String hint) {
        return Diagnostic.error(Codes.STATUS_CODE, value.keySpan(), key + " is not a status code")
                .withHint(hint);
    }

    static Diagnostic unusualStatus(SpecNode value, String key) {
        return Diagnostic.warning(Codes.STATUS_CODE, value.keySpan(), "HTTP has no status " + key)
                .withHint("status codes go from 100 to 599");
    }

    private static String alternatives(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? words.get(0) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
