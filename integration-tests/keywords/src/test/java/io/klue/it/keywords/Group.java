package io.klue.it.keywords;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * A schema and instances of it, in the form of the JSON Schema Test Suite.
 *
 * @param source where it is from: the suite or our own cases
 * @param keyword what it is about: the name of its file
 */
record Group(Source source, String keyword, String description, JsonNode schema, List<Case> cases) {

    /** Where a group is from. */
    enum Source {
        OWN,
        SUITE
    }

    /** One instance and whether the schema allows it. */
    record Case(String description, JsonNode data, boolean valid) {}

    static List<Group> of(Source source, String keyword, JsonNode groups) {
        return elements(groups)
                .map(group -> new Group(
                        source,
                        keyword,
                        group.get("description").asString(),
                        group.get("schema"),
                        elements(group.get("tests")).map(Group::caseOf).toList()))
                .toList();
    }

    private static Case caseOf(JsonNode test) {
        return new Case(
                test.get("description").asString(),
                test.get("data"),
                test.get("valid").asBoolean());
    }

    private static java.util.stream.Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
