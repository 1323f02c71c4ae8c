package io.klue.it.interop;

import static java.util.Map.entry;

import java.util.Map;

/** What others get wrong: the case, and why what comes of it is not what was sent. Nothing on our side makes up for it. */
final class Foreigners {
    private static final String JAVA_TEXT = "sends what List.toString() says, brackets and blanks included";
    private static final String ONE_ITEM = "takes the list for one item";

    /** Mistakes of the client that openapi-generator 7.25.0 makes ({@code java}, library {@code native}). */
    static final Map<String, String> CLIENT = Map.ofEntries(
            entry("path: array", JAVA_TEXT),
            entry("path: array, label", JAVA_TEXT),
            entry("path: array, matrix", JAVA_TEXT),
            entry("header: array", JAVA_TEXT),
            entry(
                    "query: array, commas",
                    "escapes the commas between the items, which makes them part of an item (RFC 6570, section 3.2.8)"),
            entry(
                    "query: array, commas, delimiters in the items",
                    "escapes the commas between the items as it does those in them"),
            entry("query: object as JSON", "sends what the object's toString() says"),
            entry("cookie: text", "sends no cookies"),
            entry(
                    "body: JSON of a union",
                    "tries every variant and looks at no discriminator, and each variant takes every object; what it had sent "
                            + "was understood"),
            entry("body: form, without its array", "asks for the size of an array that was left out"),
            entry("body: multipart, text beyond ASCII", "sends texts in ISO-8859-1, which has no euro sign"),
            entry("body: bytes", "sends the name of the file as a JSON text instead of its content"));

    /** Mistakes of the server that it makes ({@code jaxrs-spec}), on Jersey 4.0.2. */
    static final Map<String, String> SERVER = Map.ofEntries(
            entry("path: array", ONE_ITEM),
            entry("path: array, label", ONE_ITEM + ", its dot included"),
            entry("path: array, matrix", "does not know the style, and finds no such path"),
            entry("query: array, commas", ONE_ITEM),
            entry("query: array, pipes", ONE_ITEM),
            entry("query: array, spaces", ONE_ITEM),
            entry("query: array, commas, delimiters in the items", ONE_ITEM),
            entry("query: object, a parameter per property (deepObject)", "looks for one parameter"),
            entry("header: array", ONE_ITEM),
            entry(
                    "body: JSON of a union",
                    "makes a class of all variants' properties together, and names variants that are no subclasses of it"));

    private Foreigners() {}
}
