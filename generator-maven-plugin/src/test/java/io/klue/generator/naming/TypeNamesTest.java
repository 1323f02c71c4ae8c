package io.klue.generator.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.klue.generator.naming.TypeNames.Wish;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TypeNamesTest {

    @Test
    void helpers_yield_to_schemas() {
        TypeNames names = new TypeNames();
        names.claimSchemas(wishes("PetsApi", "PetCodec", "ListPetsResult"));

        assertEquals("PetsContractApi", names.claimHelper("Pets", "Api"));
        assertEquals("PetJsonCodec", names.claimCodec("Pet"));
        assertEquals("ListPetsOperationResult", names.claimOfOperation("ListPets", "Result"));
    }

    @Test
    void the_schema_that_is_spelled_like_its_class_wins() {
        Map<String, String> names = new TypeNames().claimSchemas(wishes("a-b", "AB"));

        assertEquals(Map.of("AB", "AB", "a-b", "ADashB"), names);
    }

    @Test
    void a_further_schema_renames_none() {
        Map<String, String> before = new TypeNames().claimSchemas(wishes("a-b", "a_b"));
        Map<String, String> after = new TypeNames().claimSchemas(wishes("a-b", "a_b", "a.b", "c"));

        before.forEach((schema, name) -> assertEquals(name, after.get(schema)));
    }

    @Test
    void names_that_differ_in_case_only_are_kept_apart_for_disks_that_do_not_tell() {
        Map<String, String> names = new TypeNames().claimSchemas(wishes("HTTPCheck", "HttpCheck"));

        assertEquals(
                2, names.values().stream().map(String::toLowerCase).distinct().count());
    }

    @Test
    void a_name_pinned_by_the_author_comes_first() {
        Map<String, String> names =
                new TypeNames().claimSchemas(List.of(new Wish("Pet", ""), new Wish("LegacyAnimal", "Pet")));

        assertEquals("Pet", names.get("LegacyAnimal"));
    }

    private static List<Wish> wishes(String... schemas) {
        return Stream.of(schemas).map(schema -> new Wish(schema, "")).toList();
    }
}
