package io.klue.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PatchTest {
    private static final Patch<String> ABSENT = Patch.absent();
    private static final Patch<String> NULL = Patch.ofNull();
    private static final Patch<String> VALUE = Patch.of("new");

    @Test
    void itIsInExactlyOneOfThreeStates() {
        assertEquals(List.of(true, false, false), states(ABSENT));
        assertEquals(List.of(false, true, false), states(NULL));
        assertEquals(List.of(false, false, true), states(VALUE));
    }

    private static List<Boolean> states(Patch<String> patch) {
        return List.of(patch.isAbsent(), patch.isNull(), patch.isPresent());
    }

    @Test
    void absentKeepsWhatIsThereNullClearsItAndAValueReplacesIt() {
        assertEquals("old", ABSENT.applyTo("old"));
        assertNull(ABSENT.applyTo((String) null));
        assertNull(NULL.applyTo("old"));
        assertEquals("new", VALUE.applyTo("old"));
        assertEquals("new", VALUE.applyTo((String) null));
    }

    @Test
    void itAppliesToAnOptionalToo() {
        assertEquals(Optional.of("old"), ABSENT.applyTo(Optional.of("old")));
        assertEquals(Optional.empty(), NULL.applyTo(Optional.of("old")));
        assertEquals(Optional.of("new"), VALUE.applyTo(Optional.of("old")));
    }

    @Test
    void whatIsGivenIsHandedOverNullIncluded() {
        List<String> given = new ArrayList<>();
        ABSENT.ifGiven(given::add);
        assertEquals(List.of(), given);
        NULL.ifGiven(given::add);
        assertEquals(Collections.singletonList(null), given);
        VALUE.ifGiven(given::add);
        assertEquals("new", given.get(1));
    }

    @Test
    void onlyAValueIsPresent() {
        List<String> present = new ArrayList<>();
        List.of(ABSENT, NULL, VALUE).forEach(patch -> patch.ifPresent(present::add));
        assertEquals(List.of("new"), present);
        assertEquals("other", ABSENT.orElse("other"));
        assertEquals("other", NULL.orElse("other"));
        assertEquals("new", VALUE.orElse("other"));
        assertEquals(Optional.empty(), ABSENT.toOptional());
        assertEquals(Optional.empty(), NULL.toOptional());
        assertEquals(Optional.of("new"), VALUE.toOptional());
    }

    @Test
    void mappingKeepsTheState() {
        assertEquals(Patch.absent(), ABSENT.map(String::length));
        assertEquals(Patch.ofNull(), NULL.map(String::length));
        assertEquals(Patch.of(3), VALUE.map(String::length));
    }

    @Test
    void statesAndValuesDecideEquality() {
        assertEquals(VALUE, Patch.of("new"));
        assertEquals(VALUE.hashCode(), Patch.of("new").hashCode());
        assertEquals(VALUE, Patch.ofNullable("new"));
        assertEquals(NULL, Patch.ofNullable(null));
        assertNotEquals(ABSENT, NULL);
        assertNotEquals(NULL, VALUE);
        assertNotEquals(VALUE, Patch.of("newer"));
    }

    @Test
    void itsTextTellsTheState() {
        assertEquals("Patch.absent", ABSENT.toString());
        assertEquals("Patch.null", NULL.toString());
        assertEquals("Patch[new]", VALUE.toString());
    }

    @Test
    void aValueIsNeverNull() {
        assertThrows(NullPointerException.class, () -> Patch.of(null));
    }
}
