package io.klue.runtime.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.runtime.ApiError;
import io.klue.runtime.ApiException;
import io.klue.runtime.Patch;
import io.klue.runtime.spi.Shop.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ViolationsTest {
    private static final StringConstraint SHORT = new StringConstraint().maxLength(1);
    private static final String TOO_LONG = " maxLength: must have at most 1 character, but has 2";

    private final Violations violations = new Violations();

    private void assertViolations(String... expected) {
        assertEquals(List.of(expected), JsonTexts.lines(violations));
    }

    private static void checkName(String name, Violations at) {
        at.check("name", name, SHORT);
    }

    @Test
    void fieldsAreCheckedBelowTheCurrentPointer() {
        violations.check("a/b", "xx", SHORT);
        violations.check("c~d", Optional.of("xx"), SHORT);
        violations.check("xx", SHORT);
        violations.nested("owner", "xx", ViolationsTest::checkName);
        violations.nested("owner", Optional.of("xx"), ViolationsTest::checkName);
        violations.each("list", List.of("x", "xx"), (item, at) -> at.check(item, SHORT));
        violations.each("lists", List.of(List.of("xx")), (list, at) -> at.each(list, (s, in) -> in.check(s, SHORT)));
        violations.entries("map", Map.of("k", "xx"), ViolationsTest::checkName);
        violations.each("items", List.of(Optional.of("xx"), Optional.<String>empty()), (s, at) -> at.check(s, SHORT));
        violations.patch("nickname", Patch.of("xx"), ViolationsTest::checkName);
        violations.check("tags", List.of("x", "x"), new ArrayConstraint().uniqueItems());

        assertViolations(
                "/a~1b" + TOO_LONG,
                "/c~0d" + TOO_LONG,
                TOO_LONG,
                "/owner/name" + TOO_LONG,
                "/owner/name" + TOO_LONG,
                "/list/1" + TOO_LONG,
                "/lists/0/0" + TOO_LONG,
                "/map/k/name" + TOO_LONG,
                "/items/0" + TOO_LONG,
                "/nickname/name" + TOO_LONG,
                "/tags uniqueItems: must have no two equal items, but items 0 and 1 are equal");
    }

    @Test
    void whatIsAbsentIsNotChecked() {
        violations.check("a", (String) null, SHORT);
        violations.check("a", Optional.empty(), SHORT);
        violations.check((String) null, SHORT);
        violations.nested("a", (String) null, ViolationsTest::checkName);
        violations.nested("a", Optional.<String>empty(), ViolationsTest::checkName);
        violations.patch("a", Patch.absent(), ViolationsTest::checkName);
        violations.patch("a", Patch.ofNull(), ViolationsTest::checkName);
        violations.constant("a", (Status) null, Status.UNRECOGNIZED);
        violations.constant("a", Optional.empty(), Status.UNRECOGNIZED);
        violations.parameter("query", "a", Optional.empty(), SHORT);
        violations.parameter("query", "a", (String) null, SHORT);

        assertTrue(violations.isEmpty());
        violations.throwIfAny();
    }

    @Test
    void anUnrecognizedConstantCannotBeSent() {
        violations.constant("status", Status.UNRECOGNIZED, Status.UNRECOGNIZED);
        violations.constant("status", Optional.of(Status.UNRECOGNIZED), Status.UNRECOGNIZED);
        violations.constant(Status.UNRECOGNIZED, Status.UNRECOGNIZED);
        violations.constant(Optional.of(Status.UNRECOGNIZED), Status.UNRECOGNIZED);
        violations.constant("status", Status.SOLD, Status.UNRECOGNIZED);

        assertViolations(
                "/status enum: is not one of the allowed values",
                "/status enum: is not one of the allowed values",
                " enum: is not one of the allowed values",
                " enum: is not one of the allowed values");
    }

    @Test
    void parametersHaveTheirPlaces() {
        violations.parameter("query", "na/me", "xx", SHORT);
        violations.parameter("header", "X-Id", Optional.of("xx"), SHORT);
        violations.parameter(
                "query", "ids", List.of("x", "xx"), (ids, at) -> at.each(ids, (id, in) -> in.check(id, SHORT)));
        violations.body("xx", ViolationsTest::checkName);
        violations.optionalBody(Optional.of("xx"), ViolationsTest::checkName);

        assertViolations(
                "query/na~1me" + TOO_LONG,
                "header/X-Id" + TOO_LONG,
                "query/ids/1" + TOO_LONG,
                "/name" + TOO_LONG,
                "/name" + TOO_LONG);
    }

    @Test
    void deepPathsHaveNoLimit() {
        nest(100);

        assertEquals("/a".repeat(100), violations.list().get(0).pointer());
    }

    private void nest(int depth) {
        if (depth == 0) {
            violations.add("type", "must be something else");
        } else {
            violations.nested("a", depth, (levels, at) -> nest(levels - 1));
        }
    }

    @Test
    void everythingIsSummedUpInOneError() {
        violations.add("query/limit", "minimum", "must be at least 1, but is 0");
        assertEquals(
                "The request breaks the contract: query/limit must be at least 1, but is 0",
                violations.toError().errorDescription());

        violations.add("type", "must be an object, not null");
        ApiException e = assertThrows(ApiException.class, violations::throwIfAny);

        assertEquals(
                ApiError.of(
                                400,
                                "INVALID_PARAMETER",
                                "The request breaks the contract in 2 places: query/limit must be at least 1, but is 0;"
                                        + " the body must be an object, not null")
                        .withViolations(violations.list()),
                e.error());
    }

    @Test
    void aHundredAreKeptAndAllAreCounted() {
        IntStream.range(0, 101).forEach(i -> violations.add("type", "is wrong"));

        assertEquals(101, violations.count());
        assertEquals(100, violations.list().size());
        assertEquals(100, violations.toError().violations().size());
    }

    @Test
    void aLongNameOrMessageDoesNotComeBackWhole() {
        String name = "n".repeat(1_000_000);
        violations.nested(name, "xx", ViolationsTest::checkName);
        violations.add("pattern", "must match the pattern " + name);
        violations.add("query/" + "\ud83d\ude00".repeat(1000), "required", "is required");

        assertEquals(
                List.of("/" + "n".repeat(999) + "…", "", "query/" + "\ud83d\ude00".repeat(497) + "…"),
                violations.list().stream().map(ApiError.Violation::pointer).toList());
        assertEquals(
                "must match the pattern " + "n".repeat(477) + "…",
                violations.list().get(1).message());
    }

    @Test
    void aFieldWithALongNameIsMissingOnce() {
        String name = "n".repeat(2000);
        violations.missing(name);
        violations.missing(name);

        assertEquals(1, violations.count());
    }
}
