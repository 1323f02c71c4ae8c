package io.klue.runtime.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.klue.runtime.StartupException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CommandLineTest {
    private static final String USAGE = """

            usage: [--port N] [--config FILE] [--debug]
              --port N       listen on port N (default: the variable PORT, then 8080)
              --config FILE  read FILE instead of searching for klue-config.yaml
              --debug        show the stack trace of a failed start""";

    @Test
    void optionsAreRead() {
        assertEquals(
                new CommandLine(OptionalInt.of(80), Optional.of(Path.of("a.yaml")), true),
                CommandLine.parse("--debug", "--port", "80", "--config", "a.yaml"));
        assertEquals(new CommandLine(OptionalInt.empty(), Optional.empty(), false), CommandLine.parse());
    }

    @Test
    void whatIsWrongIsSaid() {
        assertMessage("I do not know the argument \"-p\"." + USAGE, "-p");
        assertMessage("The argument --port needs a value." + USAGE, "--port");
        assertMessage(
                "\"http\" (--port) is no port: give a number from 0 to 65535; 0 takes a free one.", "--port", "http");
        assertMessage(
                "\"65536\" (--port) is no port: give a number from 0 to 65535; 0 takes a free one.", "--port", "65536");
    }

    @Test
    void theVariablePortIsRead() {
        assertEquals(OptionalInt.of(81), CommandLine.port(Map.of("PORT", "81")));
        assertEquals(OptionalInt.empty(), CommandLine.port(Map.of()));
        assertEquals(
                "\"x\" (the variable PORT) is no port: give a number from 0 to 65535; 0 takes a free one.",
                assertThrows(StartupException.class, () -> CommandLine.port(Map.of("PORT", "x")))
                        .getMessage());
    }

    private static void assertMessage(String expected, String... args) {
        assertEquals(
                expected,
                assertThrows(StartupException.class, () -> CommandLine.parse(args))
                        .getMessage());
    }
}
