package io.klue.generator.spec.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.generator.spec.SpecVersion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GrammarReaderTest {

    @ParameterizedTest
    @EnumSource(SpecVersion.class)
    void every_object_of_a_table_can_be_reached_from_the_contract(SpecVersion version) {
        Grammar grammar = GrammarReader.read(version);
        Set<String> reached = new LinkedHashSet<>();
        reach(grammar, "Contract", reached);

        // bases of other objects, which only lend their fields
        Set<String> bases = Set.of("Limits", "ParameterBase", "SimpleParameter", "Described", "SchemeBase");
        List<String> unreached = grammar.kinds().keySet().stream()
                .filter(name -> !reached.contains(name) && !bases.contains(name))
                .sorted()
                .toList();
        assertEquals(List.of(), unreached);
    }

    @Test
    void a_table_knows_which_fields_must_be_there() {
        Kind info = GrammarReader.read(SpecVersion.OPENAPI_3_0).kind("Info");

        assertEquals(Kind.Presence.EXPECTED, info.field("title").orElseThrow().presence());
        assertEquals(Kind.Presence.OPTIONAL, info.field("contact").orElseThrow().presence());
        assertTrue(info.note());
    }

    @Test
    void a_schema_of_openapi_3_1_may_be_a_boolean() {
        Kind schema = GrammarReader.read(SpecVersion.OPENAPI_3_1).kind("SchemaObject");

        assertEquals(
                "a boolean or a schema",
                schema.field("not").orElseThrow().type().described());
    }

    private static void reach(Grammar grammar, String name, Set<String> reached) {
        if (!reached.add(name)) {
            return;
        }
        Kind kind = grammar.kind(name);
        List<Type> types = new ArrayList<>(
                kind.fields().values().stream().map(Kind.Field::type).toList());
        types.add(kind.openType());
        types.forEach(type -> reach(grammar, type, reached));
        if (kind.choice() != null) {
            kind.choice().kinds().values().forEach(each -> reach(grammar, each, reached));
        }
    }

    private static void reach(Grammar grammar, Type type, Set<String> reached) {
        if (type instanceof Type.Obj obj) {
            reach(grammar, obj.name(), reached);
        } else if (type instanceof Type.RefOr reference) {
            reach(grammar, reference.target().name(), reached);
        } else if (type instanceof Type.RefText reference) {
            reach(grammar, reference.target(), reached);
        } else if (type instanceof Type.ListOf list) {
            reach(grammar, list.item(), reached);
        } else if (type instanceof Type.MapOf map) {
            reach(grammar, map.value(), reached);
        } else if (type instanceof Type.Either either) {
            either.options().forEach(option -> reach(grammar, option, reached));
        }
    }
}
