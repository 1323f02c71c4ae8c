package io.klue.generator.source;

/** The words of everything that can be wrong with a file as such. */
final class SourceMessages {
    private SourceMessages() {}

    static SourceException notFound(String name) {
        return new SourceException(null, name + " does not exist", "", null);
    }

    static SourceException unreadable(String name, String why) {
        return new SourceException(null, name + " cannot be read: " + why, "", null);
    }

    static SourceException notUtf8(Span at) {
        return new SourceException(at, "this is not UTF-8 text", "save the file as UTF-8", null);
    }

    static SourceException empty(Span at) {
        return new SourceException(
                at, "the file is empty", "a contract begins with swagger: \"2.0\" or openapi: 3.0.3", null);
    }

    static SourceException notAnObject(Span at, String what) {
        return new SourceException(
                at,
                "a contract is an object, but this file holds " + what,
                "it begins with swagger: \"2.0\" or openapi: 3.0.3",
                null);
    }

    static SourceException duplicateKey(Span second, Span first, String key) {
        return new SourceException(second, "the key " + key + " is given twice", "keep one of them", first);
    }

    static SourceException tooDeep(Span at) {
        return new SourceException(at, "more than " + Limits.DEPTH + " levels of nesting", "", null);
    }

    static SourceException tooManyAliases(Span at) {
        return new SourceException(
                at, "the aliases of this file stand for more than " + Limits.ALIASED_NODES + " values", "", null);
    }

    static SourceException ownAlias(Span at) {
        return new SourceException(
                at,
                "this alias stands inside of what it stands for",
                "use $ref for a schema that contains itself",
                null);
    }

    static SourceException keyIsNoScalar(Span at) {
        return new SourceException(
                at, "a key must be a plain text, but is an object or array", "put a text with braces in quotes", null);
    }

    static SourceException mergeNeedsObject(Span at) {
        return new SourceException(at, "<< merges an object, or an array of objects, into this one", "", null);
    }

    static SourceException secondDocument(Span at) {
        return new SourceException(at, "a second document begins here", "keep one document in a file", null);
    }

    static SourceException invalidYaml(Span at, String why, String hint) {
        return new SourceException(at, "this is not valid YAML: " + why, hint, null);
    }

    static SourceException invalidJson(Span at, String why) {
        return new SourceException(at, "this is not valid JSON: " + why, "", null);
    }
}
