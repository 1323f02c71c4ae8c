package io.klue.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The judge is judged first. */
class StrictCompilerTest {
    private final StrictCompiler compiler = new StrictCompiler();

    @Test
    void clean_code_passes() {
        assertEquals(
                List.of(),
                compiler.compile(Map.of(
                        "com/example/Pet.java", "package com.example;\n\nrecord Pet(Owner owner) {}\n",
                        "com/example/Owner.java", "package com.example;\n\nrecord Owner(String name) {}\n")));
    }

    @Test
    void an_error_is_reported_with_its_place() {
        assertTrue(
                compiler.compile(Map.of("com/example/Pet.java", "package com.example;\n\nrecord Pet(Owner owner) {}\n"))
                        .get(0)
                        .startsWith("com/example/Pet.java:3:12: error: cannot find symbol"));
    }

    @Test
    void a_warning_is_a_failure() {
        List<String> problems = compiler.compile(
                Map.of("com/example/Pets.java", "package com.example;\n\nclass Pets {\n  java.util.List pets;\n}\n"));
        assertTrue(problems.get(0).contains("rawtypes") || problems.get(0).contains("raw type"), problems.toString());
    }

    @Test
    void what_the_runtime_itself_uses_is_not_there_for_generated_code() {
        List<String> problems = compiler.compile(Map.of(
                "com/example/Server.java", "package com.example;\n\nclass Server {\n  io.javalin.Javalin app;\n}\n"));
        assertTrue(problems.get(0).contains("package io.javalin does not exist"), problems.toString());
    }
}
