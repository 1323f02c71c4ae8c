package io.klue.generator.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Pet, Pet",
        "pet, Pet",
        "pet_status, PetStatus",
        "PET_STATUS, PetStatus",
        "pet-status, PetStatus",
        "HTTPHealthCheck, HTTPHealthCheck",
        "com.acme.Pet, ComAcmePet",
        "200_response, Model200Response",
        "String, StringModel",
        "record, Record",
        "$special[model.name], SpecialModelName",
    })
    void a_schema_becomes_a_class(String schema, String expected) {
        assertEquals(expected, JavaNames.type(schema).get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "petId, petId",
        "petID, petID",
        "PetId, petId",
        "URL, url",
        "pet_id, petId",
        "class, class_",
        "getClass, getClass_",
        "_links, links",
        "$ref, ref",
        "2fa, _2fa",
        "+1, _1",
        "'', valueEmpty",
        "builder, builder_",
    })
    void a_property_becomes_a_component(String property, String expected) {
        assertEquals(expected, JavaNames.member(property).get(0));
    }

    @ParameterizedTest
    @CsvSource({"X-Total-Count, totalCount", "ETag, eTag", "x-rate-limit, rateLimit", "Location, location", "X-, x"})
    void a_header_loses_its_x(String header, String expected) {
        assertEquals(expected, JavaNames.header(header).get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "available, AVAILABLE",
        "notYet, NOT_YET",
        "a b, A_B",
        "1, _1",
        "-1, MINUS_1",
        "'', EMPTY",
        ">=, GREATER_EQUALS"
    })
    void an_enum_value_becomes_a_constant(String value, String expected) {
        assertEquals(expected, JavaNames.constant(value).get(0));
    }

    @ParameterizedTest
    @CsvSource({"klue-helloworld, kluehelloworld", "Pets, pets", "2fa, api2fa", "class, class_", "---, api"})
    void a_file_becomes_a_package(String file, String expected) {
        assertEquals(expected, JavaNames.packageSegment(file));
    }

    @Test
    void names_that_collide_have_others_to_fall_back_on() {
        assertEquals("aB", JavaNames.member("a-b").get(0));
        assertEquals("aB", JavaNames.member("a_b").get(0));
        assertNotEquals(JavaNames.member("a-b").get(1), JavaNames.member("a_b").get(1));
    }

    /** Whatever a contract calls something, each candidate is a Java name. */
    @Test
    void every_candidate_is_an_identifier() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String name = random.ints(random.nextInt(8), 0x20, 0x250)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            Stream.of(JavaNames.type(name), JavaNames.member(name), JavaNames.method(name), JavaNames.constant(name))
                    .flatMap(List::stream)
                    .forEach(candidate -> assertTrue(
                            SourceVersion.isName(candidate, SourceVersion.RELEASE_17),
                            () -> "\"" + name + "\" would be called " + candidate));
        }
    }
}
