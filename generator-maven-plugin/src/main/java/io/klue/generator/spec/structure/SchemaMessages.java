package io.klue.generator.spec.structure;

import io.klue.generator.diagnostic.Diagnostic;
import io.klue.generator.diagnostic.Suggestions;
import io.klue.generator.source.ObjectNode;
import io.klue.generator.source.ScalarNode;
import io.klue.generator.source.Span;
import io.klue.generator.source.SpecNode;
import io.klue.generator.spec.SpecVersion;
import java.util.Collection;
import java.util.Optional;

/** The words for schemas, and parameters with the keywords of schemas, that contradict themselves. */
final class SchemaMessages {
    private SchemaMessages() {}

    static Diagnostic emptyRange(ScalarNode lower, String lowerKey, ScalarNode upper, String upperKey) {
        String message =
                "no value fits " + lowerKey + " " + lower.text() + " and " + upperKey + " " + upper.text() + " at once";
        return Diagnostic.error(Codes.EMPTY_RANGE, lower.keySpan(), message).and(upper.keySpan(), "");
    }

    static Diagnostic multipleOfNothing(ScalarNode node) {
        return Diagnostic.error(Codes.EMPTY_RANGE, node.span(), "multipleOf must be greater than 0");
    }

    static Diagnostic noPattern(ScalarNode node, String why) {
        return Diagnostic.error(Codes.PATTERN, node.span(), "the pattern is no regular expression: " + why)
                .withHint("a \\ before a special character makes it stand for itself");
    }

    static Diagnostic arrayWithoutItems(ObjectNode schema) {
        return Diagnostic.warning(Codes.ARRAY_WITHOUT_ITEMS, schema.keySpan("type"), "an array needs items")
                .withHint("write items: {} if they may be anything");
    }

    /** Since OpenAPI 3.1 an enum "should" have a value; before, it must. */
    static Diagnostic emptyEnum(SpecNode node, SpecVersion version) {
        String message = "no value fits an empty enum";
        return version == SpecVersion.OPENAPI_3_1
                ? Diagnostic.warning(Codes.EMPTY_ENUM, node.keySpan(), message)
                : Diagnostic.error(Codes.EMPTY_ENUM, node.keySpan(), message);
    }

    static Diagnostic unknownRequired(Span at, String name, Collection<String> properties) {
        String meant = Suggestions.closest(name, properties)
                .map(property -> "; did you mean " + property + "?")
                .orElse("");
        return Diagnostic.warning(
                Codes.REQUIRED_PROPERTY, at, "required names " + name + ", but there is no such property" + meant);
    }

    static Diagnostic valueOfOtherType(SpecNode value, String what, String types) {
        return Diagnostic.warning(
                Codes.VALUE_OF_OTHER_TYPE,
                value.span(),
                what + " is " + Values.described(value).replace("empty", "null") + ", but the type is " + types);
    }

    static Diagnostic defaultNotInEnum(ScalarNode value) {
        return Diagnostic.warning(
                Codes.VALUE_OF_OTHER_TYPE, value.span(), "the default " + value.text() + " is not one of the enum");
    }

    static Diagnostic discriminatorWithoutProperty(SpecNode value, String name, Collection<String> properties) {
        String meant = Suggestions.closest(name, properties)
                .map(property -> "; did you mean " + property + "?")
                .orElse("");
        return Diagnostic.warning(
                Codes.DISCRIMINATOR,
                value.span(),
                "the discriminator names " + name + ", but there is no such property" + meant);
    }

    static Diagnostic unknownMapping(ScalarNode value, Collection<String> schemas) {
        Optional<String> meant = Suggestions.closest(value.text(), schemas);
        return Diagnostic.error(
                Codes.DISCRIMINATOR,
                value.span(),
                value.text() + " is no schema"
                        + meant.map(name -> "; did you mean " + name + "?").orElse(""));
    }
}
