package io.klue.runtime.spi;

import static io.klue.runtime.spi.JsonTexts.lenient;
import static io.klue.runtime.spi.JsonTexts.strict;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.klue.runtime.JsonValue;
import io.klue.runtime.spi.JsonTexts.Outcome;
import io.klue.runtime.spi.Shop.Animal;
import io.klue.runtime.spi.Shop.Cat;
import io.klue.runtime.spi.Shop.Other;
import io.klue.runtime.spi.Shop.Owner;
import io.klue.runtime.spi.Shop.Pack;
import io.klue.runtime.spi.Shop.Pet;
import io.klue.runtime.spi.Shop.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonReaderObjectTest {
    private static final String ID = "123e4567-e89b-12d3-a456-426614174000";

    private static void assertViolations(Outcome<?> outcome, String... expected) {
        assertEquals(List.of(expected), outcome.violations());
        assertNull(outcome.value());
    }

    @Test
    void anObjectIsReadAsItsCodecSays() {
        Outcome<Pet> outcome = strict("""
                {"id": "%s", "name": "Tom", "status": "sold", "tags": ["a", "b"], "born": "2020-02-29",
                 "weightGrams": 4000, "owner": {"name": "Ann"}, "formerOwners": {"b": {"name": "Bob"}}, "new": [{}]}
                """.formatted(ID), Pet::read);

        assertEquals(List.of(), outcome.violations());
        assertEquals(
                new Pet(
                        UUID.fromString(ID),
                        "Tom",
                        Status.SOLD,
                        List.of("a", "b"),
                        Optional.of(LocalDate.of(2020, 2, 29)),
                        Optional.of(4000),
                        Optional.of(new Owner("Ann")),
                        Map.of("b", new Owner("Bob"))),
                outcome.value());
    }

    @Test
    void everythingThatIsWrongIsReportedWithItsPointer() {
        assertViolations(
                strict("""
                        {"id": 7, "name": "", "status": "gone", "tags": ["a", 1, null, "a"], "born": "31.12.2020",
                         "weightGrams": 0, "owner": {"nam/e~": 1},
                         "formerOwners": {"a/b": {}, "": {"name": []}, "~": "Bob"}}
                        """, Pet::read),
                "/id type: must be a string, but is a number",
                "/name minLength: must have at least 1 character, but has 0",
                "/status enum: is not one of the allowed values: \"gone\"",
                "/tags/1 type: must be a string, but is a number",
                "/tags/2 type: must be a string, not null",
                "/born format: must be a date such as 2024-12-31, but is \"31.12.2020\"",
                "/weightGrams minimum: must be at least 1, but is 0",
                "/owner/nam~1e~0 additionalProperties: is not a property that the contract allows",
                "/owner/name required: is required",
                "/formerOwners/a~1b/name required: is required",
                "/formerOwners//name type: must be a string, but is an array",
                "/formerOwners/~0 type: must be an object, but is a string");
    }

    @Test
    void requiredFieldsAreMissedOncePerField() {
        assertViolations(
                strict("{}", Pet::read),
                "/born required: is required",
                "/id required: is required",
                "/name required: is required",
                "/status required: is required");
        assertViolations(
                strict("{\"id\":null,\"name\":[],\"status\":\"available\",\"born\":null}", Pet::read),
                "/id type: must be a string, not null",
                "/name type: must be a string, but is an array");
    }

    @Test
    void aFieldWithALongerNameDoesNotHideAMissingOne() {
        assertViolations(
                strict("{\"nameX\":1}", Owner::read),
                "/nameX additionalProperties: is not a property that the contract allows",
                "/name required: is required");
    }

    @Test
    void anythingButAnObjectIsOneViolation() {
        assertViolations(strict("[{}]", Pet::read), " type: must be an object, but is an array");
        assertViolations(strict("null", Pet::read), " type: must be an object, not null");
        assertViolations(strict("\"x\"", Pet::read), " type: must be an object, but is a string");
        assertViolations(lenient("null", Pet::read), " type: must not be null");
    }

    @Test
    void aNameThatIsGivenTwiceIsRefused() {
        assertViolations(
                strict("{\"name\":\"a\",\"name\":\"b\",\"name\":1}", Owner::read),
                "/name duplicate: is given more than once",
                "/name duplicate: is given more than once",
                "/name type: must be a string, but is a number");
        assertViolations(
                strict("{\"a\":{\"b\":1,\"\\u0062\":2}}", JsonReader::value),
                "/a/b duplicate: is given more than once");
        assertEquals(
                new Owner("b"),
                lenient("{\"name\":\"a\",\"name\":\"b\"}", Owner::read).value());
    }

    @Test
    void aNameThatIsGivenTwiceIsFoundAmongManyToo() {
        String many =
                IntStream.range(0, 1000).mapToObj(i -> "\"n" + i + "\":" + i).collect(Collectors.joining(","));

        assertEquals(List.of(), strict("{" + many + "}", JsonReader::value).violations());
        for (int again : new int[] {0, 23, 24, 25, 999}) {
            assertViolations(
                    strict("{" + many + ",\"n" + again + "\":0}", JsonReader::value),
                    "/n" + again + " duplicate: is given more than once");
        }
    }

    @Test
    void namesOfOneObjectAreNotThoseOfTheNext() {
        assertEquals(
                List.of(new Owner("a"), new Owner("b")),
                strict("[{\"name\":\"a\"},{\"name\":\"b\"}]", in -> in.list(Owner::read))
                        .value());
    }

    @Test
    void aLenientReaderTakesWhatTheTypesCanHold() {
        Outcome<Pet> outcome = lenient("""
                {"id": "%s", "name": "A name beyond the limit", "status": "eaten", "tags": null, "born": null,
                 "weightGrams": null, "owner": {"name": "Ann", "age": 7}, "formerOwners": {"x": null}}
                """.formatted(ID), Pet::read);

        assertEquals(List.of(), outcome.violations());
        assertEquals(
                new Pet(
                        UUID.fromString(ID),
                        "A name beyond the limit",
                        Status.UNRECOGNIZED,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Owner("Ann")),
                        Map.of()),
                outcome.value());
    }

    @Test
    void aLenientReaderRefusesWhatTheTypesCannotHold() {
        assertViolations(
                lenient("{\"id\":\"x\",\"name\":null,\"status\":1,\"born\":null}", Pet::read),
                "/id format: must be a UUID such as 123e4567-e89b-12d3-a456-426614174000, but is \"x\"",
                "/status type: must be a string, but is a number",
                "/name required: is required");
    }

    @Test
    void itemsMayBeNullWhereTheContractSaysSo() {
        assertEquals(
                List.of(Optional.of("a"), Optional.empty()),
                strict("[\"a\",null]", in -> in.list(item -> item.optional(JsonReader::string)))
                        .value());
    }

    @Test
    void constraintsOfArraysAndMapsAreCheckedWhenTheirValuesAreFine() {
        ArrayConstraint two = new ArrayConstraint().minItems(2);
        ObjectConstraint one = new ObjectConstraint().maxProperties(1);

        assertViolations(
                strict("[1]", in -> in.list(two, JsonReader::int32)),
                " minItems: must have at least 2 items, but has 1");
        assertViolations(
                strict("[1,\"x\"]", in -> in.list(two, JsonReader::int32)),
                "/1 type: must be an integer, but is a string");
        assertViolations(
                strict("{\"a\":1,\"b\":2}", in -> in.map(one, JsonReader::int32)),
                " maxProperties: must have at most 1 property, but has 2");
        assertViolations(
                strict("7", in -> in.map(one, JsonReader::int32)), " type: must be an object, but is a number");
    }

    @Test
    void mapsKeepTheirOrder() {
        Map<String, Integer> map = strict("{\"z\":1,\"a\":2,\"m\":3}", in -> in.map(JsonReader::int32))
                .value();

        assertEquals(List.of("z", "a", "m"), new ArrayList<>(map.keySet()));
    }

    @Test
    void aHundredViolationsAreKeptAndTheRestCounted() {
        String json = IntStream.range(0, 150).mapToObj(i -> "null").collect(Collectors.joining(",", "[", "]"));
        Violations violations = new Violations();
        JsonReader.strict(
                        new java.io.ByteArrayInputStream(json.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        violations,
                        JsonLimits.DEFAULT)
                .document(in -> in.list(JsonReader::int32));

        assertEquals(150, violations.count());
        assertEquals(100, violations.list().size());
        assertEquals("/99", violations.list().get(99).pointer());
        assertEquals(
                "The request breaks the contract in 150 places: /0 must be an integer, not null;"
                        + " /1 must be an integer, not null; /2 must be an integer, not null; and 147 more",
                violations.toError().errorDescription());
    }

    @Test
    void aDiscriminatorIsFoundWhereverItStands() {
        Pack expected = new Pack(List.of(new Cat(7), new Pack(List.of(new Cat(9)))));

        assertEquals(expected, strict("""
                                {"kind":"pack","members":[{"kind":"cat","lives":7},
                                 {"kind":"pack","members":[{"kind":"cat","lives":9}]}]}""", Animal::read).value());
        assertEquals(expected, strict("""
                                {"x":{"kind":1},"members":[{"lives":7.0,"kind":"cat"},
                                 {"members":[{"lives":9,"kind":"cat"}],"kind":"pack"}],"y":[1.5e3,true,"s"],"kind":"pack"}""", Animal::read).value());
    }

    @Test
    void pointersStayRightBehindADiscriminator() {
        assertViolations(
                strict("""
                        {"members":[{"lives":"7","kind":"cat"},{"lives":2.5,"kind":"cat"},{"a/b":1,"kind":"cat","lives":1},
                         {"members":[{"kind":"dog"},{"kind":7},{},[]],"kind":"pack"}],"kind":"pack"}""", Animal::read),
                "/members/0/lives type: must be an integer, but is a string",
                "/members/1/lives type: must be an integer, but is 2.5",
                "/members/2/a~1b additionalProperties: is not a property that the contract allows",
                "/members/3/members/0/kind discriminator: is not one of the allowed values: \"dog\"",
                "/members/3/members/1/kind type: must be a string, but is a number",
                "/members/3/members/2/kind required: is required",
                "/members/3/members/3 type: must be an object, but is an array");
    }

    @Test
    void anEmptyDiscriminatorIsAValueLikeAnyOther() {
        assertViolations(
                strict("{\"kind\":\"\"}", Animal::read), "/kind discriminator: is not one of the allowed values: \"\"");
        assertEquals(new Other(""), lenient("{\"kind\":\"\"}", Animal::read).value());
    }

    @Test
    void aLenientReaderKeepsAnUnknownType() {
        assertEquals(
                List.of(new Other("dog"), new Cat(1)),
                lenient(
                                "[{\"a\":{\"b\":[]},\"kind\":\"dog\",\"c\":1},{\"lives\":1,\"kind\":\"cat\"}]",
                                in -> in.list(Animal::read))
                        .value());
        assertViolations(lenient("{\"kind\":null}", Animal::read), "/kind required: is required");
    }

    @Test
    void readingGoesOnBehindAReplayedObject() {
        assertEquals(
                Map.of("a", new Cat(1), "b", new Cat(2)),
                strict(
                                "{\"a\":{\"lives\":1,\"kind\":\"cat\"},\"b\":{\"lives\":2,\"kind\":\"cat\"}}",
                                in -> in.map(Animal::read))
                        .value());
        assertViolations(
                strict("{\"lives\":1,\"kind\":\"cat\"} x", Animal::read),
                " json: is not valid JSON at line 1, column 26: unexpected word");
    }

    @Test
    void aDiscriminatorBehindTooMuchElseIsRefused() {
        String much = IntStream.range(0, TokenReplay.LIMIT).mapToObj(i -> "1").collect(Collectors.joining(","));

        assertViolations(
                strict("{\"members\":[" + much + "],\"kind\":\"pack\"}", Animal::read),
                " json: is too large: what it must be is not decided within 100000 tokens");
    }

    @Test
    void malformedTextBeforeADiscriminatorIsOneViolation() {
        assertViolations(
                strict("[{\"lives\":1,\"kind\" \"cat\"}]", in -> in.list(Animal::read)),
                "/0 json: is not valid JSON at line 1, column 20: unexpected character \", expected a colon");
    }

    @Test
    void anAdditionalPropertyIsReadUnderItsName() {
        assertEquals(
                JsonValue.of(Map.of("a", List.of(1, "x"))),
                strict("{\"a\":[1,\"x\"]}", JsonReader::value).value());
    }

    @Test
    void misuseIsToldApart() {
        assertThrows(IllegalStateException.class, () -> strict("{}", JsonReader::nextField));
        assertThrows(
                IllegalStateException.class,
                () -> strict("{}", in -> {
                    in.beginObject();
                    return in.field();
                }));
    }
}
