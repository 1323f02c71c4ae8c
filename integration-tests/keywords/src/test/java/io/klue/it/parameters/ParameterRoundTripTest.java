package io.klue.it.parameters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.it.parameters.Cell.Type;
import io.klue.it.parameters.Cell.Version;
import io.klue.runtime.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the generated client is given, the implementation gets, or the client refuses to send it, which it does for no more
 * than what the style cannot carry. {@code -Dparameters.tries=10000} is a long run, {@code -Dparameters.seed=…} another one.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParameterRoundTripTest {
    private static final int TRIES = Integer.getInteger("parameters.tries", 1000);
    private static final long SEED = Long.getLong("parameters.seed", 20261125);

    private final List<Cell> cells = Cells.all().stream()
            .filter(cell -> cell.version() == Version.V31 && cell.type() != Type.INTEGER)
            .filter(cell -> !cell.written().contains("content"))
            .toList();

    private Served served;

    @BeforeAll
    void start() throws IOException {
        served = Served.of("hostile", Contract.of(Version.V31, cells).replace("schemas/Color", "schemas/Thing"));
    }

    @AfterAll
    void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"path", "query", "header", "cookie"})
    void any_value_arrives_or_is_refused_by_the_client(String in) {
        List<Cell> own = cells.stream().filter(cell -> cell.in().equals(in)).toList();
        HostileValues values = new HostileValues(SEED);
        List<String> wrong = new ArrayList<>();
        int refused = 0;
        for (int i = 0; i < TRIES; i++) {
            Cell cell = own.get(i % own.size());
            JsonValue value = values.of(cell.type());
            boolean carried = send(cell, value, wrong);
            refused += carried ? 0 : 1;
            if (carried != new Carries(cell).test(value)) {
                wrong.add(cell + " " + value + (carried ? " was sent" : " was refused"));
            }
        }
        System.out.println(in + ": " + TRIES + " tries, " + refused + " refused by the client, seed " + SEED);
        assertEquals(List.of(), wrong);
        assertTrue(refused < TRIES * 2 / 3);
    }

    private boolean send(Cell cell, JsonValue value, List<String> wrong) {
        Object java = served.java(value, cell.type() == Type.OBJECT ? "Thing" : "");
        try {
            served.call(served.url(), cell.id(), java);
            Object got = served.got();
            if (!java.equals(got)) {
                wrong.add(cell + " " + value + " arrived as " + got);
            }
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        } catch (RuntimeException e) {
            wrong.add(cell + " " + value + " " + e);
            return true;
        }
    }
}
