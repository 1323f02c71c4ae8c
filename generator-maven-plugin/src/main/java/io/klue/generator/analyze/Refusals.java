package io.klue.generator.analyze;

import io.klue.generator.analyze.regex.UntranslatableException;
import io.klue.generator.diagnostic.Diagnostics;
import io.klue.generator.model.Policy;
import io.klue.generator.source.Span;
import io.klue.generator.source.SpecNode;
import java.util.List;

/** Words every refusal of the analysis: what the contract asks for and we cannot hold it to yet. */
final class Refusals {
    private final Diagnostics diagnostics;
    private final Waivers waivers;

    Refusals(Diagnostics diagnostics, List<Policy.Waiver> waivers) {
        this.diagnostics = diagnostics;
        this.waivers = new Waivers(waivers);
    }

    /** Tells of waivers that nothing in a contract needed. */
    void tellUnusedWaivers(SpecNode contract) {
        waivers.unused(contract.file().name())
                .forEach(waiver -> diagnostics.warning(
                        "KLUE245",
                        contract.span(),
                        "the waiver of %s waives nothing".formatted(waiver.at()),
                        "take it out of the POM"));
    }

    void keyword(SpecNode at, String keyword) {
        waivable(
                "KLUE201",
                at,
                "the keyword %s is not enforced, so it is refused".formatted(keyword),
                "take it out, say the same with keywords of docs/keywords.md, or waive it in the POM with a reason");
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
                "schemas inherit this discriminator through allOf, and one of them has heirs with a discriminator again",
                "keep one discriminator, in the schema at the top");
    }

    void circularAlias(Span at) {
        error(
                "KLUE211",
                at,
                "the schema contains itself without an object in between",
                "let the cycle go through a property of an object");
    }

    void javaName(Span at, String name, String why) {
        error(
                "KLUE218",
                at,
                "the name %s %s".formatted(name, why),
                "write another identifier of Java, or leave x-java-name out");
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

    void tooManyProperties(Span at, int count) {
        error(
                "KLUE215",
                at,
                "an object of %d properties is not supported yet: a Java record has at most 254 components"
                        .formatted(count),
                "group properties into objects");
    }

    void pattern(SpecNode at, UntranslatableException problem) {
        waivable("KLUE216", at, "the pattern " + problem.getMessage(), problem.hint());
    }

    void styleOfPlace(Span at, String name, String style, String in) {
        error(
                "KLUE220",
                at,
                "the style %s of the parameter %s is not defined for a %s parameter".formatted(style, name, in),
                in.equals("path")
                        ? "use simple, label or matrix"
                        : in.equals("query")
                                ? "use form, spaceDelimited, pipeDelimited or deepObject"
                                : "leave style out");
    }

    void styleOfType(Span at, String name, String style, String type, String hint) {
        error(
                "KLUE221",
                at,
                "the style %s of the parameter %s is not defined for %s".formatted(style, name, type),
                hint);
    }

    void parameterContent(Span at, String name, String mediaType) {
        error(
                "KLUE222",
                at,
                "the content of the parameter %s is %s, which is text, but its schema says otherwise"
                        .formatted(name, mediaType),
                "make the schema a string, or the content application/json");
    }

    void formSchema(Span at) {
        error("KLUE224", at, "the schema of a form must be an object", "write type: object and its properties");
    }

    void noSuccess(Span at) {
        diagnostics.warning(
                "KLUE225",
                at,
                "the operation declares no answer of success (2xx or default); it answers 204 without a body",
                "declare one, for example 204: {description: Done.}");
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

    void mediaTypesLeftOut(Span at, String sent, Iterable<String> others) {
        diagnostics.warning(
                "KLUE240",
                at,
                "this failure is sent as %s, whatever the caller accepts, and never as %s"
                        .formatted(sent, String.join(" or ", others)),
                "take out the media types that nobody gets");
    }

    void xmlLeftOut(Span at, Iterable<String> xml, Iterable<String> served) {
        diagnostics.warning(
                "KLUE255",
                at,
                "XML is not read: a body of the type %s is answered with 415, only %s is served"
                        .formatted(String.join(", ", xml), String.join(", ", served)),
                "take it out, or offer it alone to get its bytes");
    }

    void formLeftOut(Span at, Iterable<String> forms, Iterable<String> served) {
        diagnostics.warning(
                "KLUE256",
                at,
                "a form with files is not read beside other bodies: %s is answered with 415, only %s is served"
                        .formatted(String.join(", ", forms), String.join(", ", served)),
                "offer it alone, or in an operation of its own");
    }

    void rulesOfFiles(Span at) {
        error(
                "KLUE223",
                at,
                "a form with files has keywords beyond its fields, which are not enforced",
                "leave them out, or send the files in an operation of their own");
    }

    void partHeaders(SpecNode headers, String field) {
        waivable(
                "KLUE257",
                headers,
                "the headers of the parts of %s are neither checked nor handed over".formatted(field),
                "make them fields of the form");
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

    void twins(Span at, String keyword, int first, int second) {
        error(
                "KLUE204",
                at,
                "the variants %d and %d of %s say the same, so no value is of exactly one"
                        .formatted(first + 1, second + 1, keyword),
                "take one of them out, or tell them apart by a property with different constants");
    }

    void rulesOfText(Span at) {
        error(
                "KLUE233",
                at,
                "a text answer has keywords beyond length, pattern and format, which are not enforced",
                "leave them out, or send JSON");
    }

    void answerTypesLeftOut(Span at, Iterable<String> served, Iterable<String> others) {
        diagnostics.warning(
                "KLUE261",
                at,
                "this is answered as %s only, not as %s: a caller that accepts nothing else gets 406"
                        .formatted(String.join(" or ", served), String.join(" or ", others)),
                "take out the media types that nobody gets");
    }

    void rulesOfStream(Span at) {
        error(
                "KLUE260",
                at,
                "the elements are sent one by one, so keywords about the array as a whole are not enforced",
                "say it in the schema of the items");
    }

    private void waivable(String code, SpecNode keyword, String message, String hint) {
        waivers.of(keyword)
                .ifPresentOrElse(
                        waiver -> diagnostics.warning(
                                "KLUE244",
                                keyword.keySpan(),
                                "waived: " + message,
                                "the reason given is: " + waiver.reason()),
                        () -> error(code, keyword.keySpan(), message, hint));
    }

    private void error(String code, Span at, String message, String hint) {
        diagnostics.error(code, at, message, hint);
    }
}
