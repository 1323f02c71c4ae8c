package io.klue.it.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.it.interop.travel.TravelRoutes;
import io.klue.runtime.ApiServer;
import io.klue.runtime.Config;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One contract, two generators, both directions. The table of docs/interop.md is what this test sees. */
class InteropTest {
    private static final Path TABLE = Path.of("../../docs/interop.md");

    private static final String HEAD = """
            # Others that speak the same contract

            `integration-tests/interop` generates three things from [one contract](../integration-tests/interop/apis/travel.yaml): our code, a
            Java client and a Java server by openapi-generator 7.25.0 (`java` with the library `native`; `jaxrs-spec`, which runs on
            Jersey 4.0.2). Its client calls our server, and our client calls its server. `InteropTest` writes this page (with
            `-Dgolden.update=true`) and holds it.

            | what is sent | their client, our server | our client, their server |
            | --- | --- | --- |
            """;

    /** What came of a call, and the head of the request that it sent. */
    private record Outcome(String result, String wire) {}

    private static final Map<String, Outcome> FOREIGN_CLIENT = new LinkedHashMap<>();
    private static final Map<String, Outcome> FOREIGN_SERVER = new LinkedHashMap<>();

    @BeforeAll
    static void call() {
        Wire wire = new Wire();
        try (ApiServer ours = ApiServer.builder()
                .config(Config.of(Map.of("name", "travel")))
                .port(0)
                .routes(TravelRoutes.of(new Traveller()))
                .javalin(config -> config.routes.before(context -> wire.record(
                        context.req().getMethod(),
                        context.req().getRequestURI()
                                + (context.req().getQueryString() == null
                                        ? ""
                                        : "?" + context.req().getQueryString()),
                        context.req()::getHeader)))
                .start()) {
            run(new ForeignCalls(ours.url()).byCase(), wire, FOREIGN_CLIENT);
        }
        try (ForeignServer foreign = new ForeignServer()) {
            run(new OurCalls(foreign.url()).byCase(), foreign.wire(), FOREIGN_SERVER);
        }
    }

    private static void run(Map<String, Callable<String>> calls, Wire wire, Map<String, Outcome> outcomes) {
        calls.forEach((name, call) -> outcomes.put(name, new Outcome(result(call), wire.take())));
    }

    private static String result(Callable<String> call) {
        try {
            return call.call();
        } catch (NullPointerException e) {
            // its message depends on how the code was compiled
            return "NullPointerException";
        } catch (Exception e) {
            return e.getClass().getSimpleName() + ": "
                    + String.valueOf(e.getMessage()).replaceAll("\"error_id\":\"[^\"]*\"", "…");
        }
    }

    @Test
    void every_case_is_called_in_both_directions() {
        assertEquals(Cases.EXPECTED.keySet(), FOREIGN_CLIENT.keySet());
        assertEquals(Cases.EXPECTED.keySet(), FOREIGN_SERVER.keySet());
    }

    @Test
    void our_server_understands_the_client_of_openapi_generator() {
        assertOutcomes(FOREIGN_CLIENT, Foreigners.CLIENT);
    }

    @Test
    void our_client_is_understood_by_a_server_of_openapi_generator() {
        assertOutcomes(FOREIGN_SERVER, Foreigners.SERVER);
    }

    private static void assertOutcomes(Map<String, Outcome> outcomes, Map<String, String> mistakes) {
        assertTrue(Cases.EXPECTED.keySet().containsAll(mistakes.keySet()), "a mistake of no case");
        StringBuilder wrong = new StringBuilder();
        outcomes.forEach((name, outcome) -> {
            if (outcome.result().equals(Cases.EXPECTED.get(name)) == mistakes.containsKey(name)) {
                wrong.append("\n")
                        .append(name)
                        .append("\n  expected ")
                        .append(Cases.EXPECTED.get(name))
                        .append("\n  but was  ")
                        .append(outcome.result())
                        .append("\n  wire     ")
                        .append(outcome.wire());
            }
        });
        assertEquals("", wrong.toString());
    }

    @Test
    void the_table_in_the_documentation_is_what_was_seen() throws IOException {
        String table = table();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(TABLE, table);
        }
        assertEquals(Files.readString(TABLE), table);
    }

    private static String table() {
        StringBuilder table = new StringBuilder(HEAD);
        for (String name : Cases.EXPECTED.keySet()) {
            table.append("| ")
                    .append(name)
                    .append(" | ")
                    .append(verdict(name, Foreigners.CLIENT))
                    .append(" | ")
                    .append(verdict(name, Foreigners.SERVER))
                    .append(" |\n");
        }
        mistakes(table, "The client of openapi-generator", FOREIGN_CLIENT, Foreigners.CLIENT);
        mistakes(table, "The server of openapi-generator", FOREIGN_SERVER, Foreigners.SERVER);
        return table.toString();
    }

    private static String verdict(String name, Map<String, String> mistakes) {
        return mistakes.containsKey(name) ? "**its mistake**" : "as sent";
    }

    private static void mistakes(
            StringBuilder text, String who, Map<String, Outcome> outcomes, Map<String, String> mistakes) {
        text.append("\n## ").append(who).append("\n\n");
        outcomes.forEach((name, outcome) -> {
            if (mistakes.containsKey(name)) {
                text.append("- **")
                        .append(name)
                        .append("**: ")
                        .append(mistakes.get(name))
                        .append(".");
                if (!outcome.wire().isEmpty()) {
                    text.append("\n  On the wire: `").append(outcome.wire()).append("`.");
                }
                text.append("\n  Expected `")
                        .append(Cases.EXPECTED.get(name))
                        .append("`, but was `")
                        .append(outcome.result()
                                .replaceAll("localhost:[0-9]+", "localhost")
                                .lines()
                                .findFirst()
                                .orElse(""))
                        .append("`.\n");
            }
        });
    }
}
