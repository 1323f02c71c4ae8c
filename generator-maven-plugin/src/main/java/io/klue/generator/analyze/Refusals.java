package io.klue.generator.analyze;

import io.klue.generator.analyze.regex.UntranslatableException;
import io.klue.generator.diagnostic.Diagnostics;
import io.klue.generator.source.Span;

/** Words every refusal of the analysis: what the contract asks for and we cannot hold it to yet. */
final class Refusals {
    private final Diagnostics diagnostics;

    Refusals(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void keyword(Span at, String keyword) {
        error(
                "KLUE201",
                at,
                "the keyword %s is not enforced yet, so it is refused".formatted(keyword),
                "take it out, or say the same with keywords listed in docs/generated-code.md");
    }

    void untypedConstraint(Span at, String keyword) {
        error(
                "KLUE202",
                at,
                "%s stands in a schema without a type".formatted(keyword),
                "write the type it is meant for, for example type: string");
    }

    void severalTypes(Span at, Iterable<String> types) {
        error(
                "KLUE203",
                at,
                "a value of several types (%s) is not supported yet".formatted(String.join(", ", types)),
                "choose one type");
    }

    void union(Span at, String keyword) {
        error(
                "KLUE204",
                at,
                "%s without a discriminator is not supported yet".formatted(keyword),
                "add a discriminator: {propertyName: …} and a property of that name to each variant");
    }

    void unionVariant(Span at) {
        error(
                "KLUE205",
                at,
                "a variant of a union with a discriminator must be a $ref to an object schema",
                "move the variant to a named schema and refer to it");
    }

    void sharedTag(Span at, String type) {
        error(
                "KLUE206",
                at,
                "%s has another discriminator property or value in another union".formatted(type),
                "give each union its own variants");
    }

    void inheritance(Span at) {
        error(
                "KLUE207",
                at,
                "a discriminator that other schemas inherit through allOf is not supported yet",
                "write a oneOf of the variants with this discriminator");
    }

    void conflictingProperty(Span at, String property) {
        error(
                "KLUE208",
                at,
                "the parts of allOf disagree on the type of %s".formatted(property),
                "give the property one type, and repeat in the parts only what narrows it");
    }

    void allOfParts(Span at) {
        error(
                "KLUE209",
                at,
                "allOf combines what is not an object",
                "combine object schemas, or write the constraints of the value in one place");
    }

    void openPart(Span at) {
        error(
                "KLUE210",
                at,
                "additionalProperties in a part of allOf speaks of the properties of the other parts too",
                "take it out, or write the whole object without allOf");
    }

    void circularAlias(Span at) {
        error(
                "KLUE211",
                at,
                "the schema contains itself without an object in between",
                "let the cycle go through a property of an object");
    }

    void mixedEnum(Span at) {
        error(
                "KLUE212",
                at,
                "an enum must list strings only, or integers only",
                "split it, or write the values as strings");
    }

    void besideEnum(Span at, String keyword) {
        error(
                "KLUE217",
                at,
                "%s beside an enum is not enforced".formatted(keyword),
                "take it out, and out of the enum the values that it forbids");
    }

    void javaName(Span at, String name, String why) {
        error(
                "KLUE218",
                at,
                "the name %s %s".formatted(name, why),
                "write another identifier of Java, or leave x-java-name out");
    }

    void besideUnion(Span at, String keyword) {
        error(
                "KLUE219",
                at,
                "%s beside the variants of a union is not enforced yet".formatted(keyword),
                "write it in each variant");
    }

    void parent(Span at, String name) {
        error(
                "KLUE230",
                at,
                "%s is not the full name of a Java interface".formatted(name),
                "write package and name: com.acme.Quoted");
    }

    void noModel(Span at, String name) {
        error("KLUE231", at, "there is no definition %s".formatted(name), "name one of the contract's definitions");
    }

    void milliseconds(Span at) {
        error("KLUE232", at, "x-report-slow-ms must be a whole number from 1", "write milliseconds, for example 5000");
    }

    void refSiblings(Span at, String keyword) {
        error(
                "KLUE213",
                at,
                "%s beside $ref narrows the referenced schema, which is not supported yet".formatted(keyword),
                "write the whole schema here, without $ref");
    }

    void falseSchema(Span at) {
        error("KLUE214", at, "the schema false allows no value at all", "take the property out");
    }

    void tooManyProperties(Span at, int count) {
        error(
                "KLUE215",
                at,
                "an object of %d properties is not supported yet: a Java record has at most 254 components"
                        .formatted(count),
                "group properties into objects");
    }

    void pattern(Span at, UntranslatableException problem) {
        error("KLUE216", at, "the pattern " + problem.getMessage(), problem.hint());
    }

    void parameterType(Span at, String name) {
        error(
                "KLUE220",
                at,
                "the parameter %s is an object or has no type, which is not supported yet".formatted(name),
                "make it a string, number, boolean or an array of these");
    }

    void parameterStyle(Span at, String name, String style) {
        error(
                "KLUE221",
                at,
                "the style %s of the parameter %s is not supported yet".formatted(style, name),
                "use form, simple, spaceDelimited or pipeDelimited");
    }

    void parameterContent(Span at, String name) {
        error(
                "KLUE222",
                at,
                "the parameter %s has content instead of a schema, which is not supported yet".formatted(name),
                "give it a schema");
    }

    void formSchema(Span at) {
        error(
                "KLUE224",
                at,
                "the schema of a form must be an object with properties",
                "write type: object and its properties");
    }

    void noSuccess(Span at) {
        diagnostics.warning(
                "KLUE225",
                at,
                "the operation declares no answer of success (2xx or default); it answers 204 without a body",
                "declare one, for example 204: {description: Done.}");
    }

    void responseRange(Span at, String status) {
        error(
                "KLUE226",
                at,
                "the range %s is not supported yet for an answer of success".formatted(status),
                "declare each status");
    }

    void securityScheme(Span at, String name, String why) {
        error(
                "KLUE227",
                at,
                "the security scheme %s cannot be verified: %s".formatted(name, why),
                "use http bearer or basic, apiKey, oauth2 or openIdConnect");
    }

    void extension(Span at, String extension, String why) {
        error("KLUE228", at, "%s %s".formatted(extension, why), "take it out until it is supported");
    }

    void headerType(Span at, String name) {
        error(
                "KLUE229",
                at,
                "the header %s is neither a scalar nor a list of scalars, which is not supported yet".formatted(name),
                "give it a simple type");
    }

    void mediaTypesLeftOut(Span at, String served, Iterable<String> others) {
        diagnostics.warning(
                "KLUE240",
                at,
                "only %s is served here; %s is not: a body of such a type is answered with 415"
                        .formatted(served, String.join(", ", others)),
                "take out the media types that nobody may use");
    }

    void headerParameterIgnored(Span at, String name) {
        diagnostics.warning(
                "KLUE241",
                at,
                "the header %s is set by HTTP itself; the parameter is ignored".formatted(name),
                "say it with media types or security schemes");
    }

    void defaultLeftOut(Span at) {
        diagnostics.warning(
                "KLUE242",
                at,
                "this default is not filled in: only a scalar of the schema's own type is",
                "leave it out, or give the property a simple type");
    }

    void doubtfulQuantifier(Span at, String part) {
        diagnostics.warning(
                "KLUE243",
                at,
                "the %s in the pattern is no quantifier, so it stands for itself".formatted(part),
                "write {1,9} or {0,9} to repeat, or \\{ if the text is meant");
    }

    private void error(String code, Span at, String message, String hint) {
        diagnostics.error(code, at, message, hint);
    }
}
