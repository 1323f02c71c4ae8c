package com.example.hello;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.klue.testing.ServiceCommand;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that cannot start says why in one message, without a stack trace, and exits with a code of its own. */
class BadStartIT {
    @TempDir
    Path directory;

    private ServiceCommand service;

    @BeforeEach
    void start_in_a_directory_of_its_own() throws IOException {
        directory = directory.toRealPath();
        service = Packaged.SERVICE.in(directory);
    }

    @Test
    void without_a_configuration() {
        assertEnds(2, """
                There is no klue-config.yaml. I looked for:
                  %1$s/klue-config.yaml
                  /klue/klue-config.yaml
                  klue-config.yaml on the class path
                Write one, with at least
                  name: my-service
                  live_host: my-service.example.com
                or name one with --config FILE or the variable KLUE_CONFIG.
                """.formatted(directory), service);
    }

    @Test
    void with_a_configuration_that_is_no_yaml() throws IOException {
        write("name: hello\nlive_host: [hello.example.com\njwt_issuer: hello\n");
        assertEnds(2, """
                The configuration klue-config.yaml has a mistake:
                klue-config.yaml:3:11: this is no YAML: expected ',' or ']', but got :
                """, service);
    }

    @Test
    void with_a_configuration_full_of_mistakes() throws IOException {
        write("nam: hello\nlive_host: [hello.example.com]\nreport_call_exceeding_ms: fast\n");
        assertEnds(2, """
                The configuration klue-config.yaml has 3 mistakes:
                klue-config.yaml:2:12: "live_host" must be a text, not a list
                klue-config.yaml:3:27: "report_call_exceeding_ms" must be a whole number, not "fast"
                klue-config.yaml:1:1: "name" is missing (did you mean it by "nam"?): add a short name of the project, e.g.  name: my-service
                """, service);
    }

    @Test
    void without_the_secret_that_the_configuration_asks_for() throws IOException {
        Files.copy(Path.of("klue-config.yaml"), directory.resolve("klue-config.yaml"));
        assertEnds(
                2, """
                The configuration klue-config.yaml has a mistake:
                klue-config.yaml:7:13: "jwt_secret" is taken from the environment variable HELLO_JWT_SECRET, which is not set: set it (env_secrets lists it)
                """, ServiceCommand.ofJar(Path.of("target/helloworld.jar")).in(directory));
    }

    @Test
    void on_a_port_that_is_in_use() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            int port = taken.getLocalPort();
            assertEnds(
                    1,
                    "Port " + port + " is in use by another process: stop that one,"
                            + " or choose another port with --port N.\n",
                    Packaged.SERVICE.arguments("--port", String.valueOf(port)));
        }
    }

    @Test
    void on_a_port_that_is_none() {
        assertEnds(
                2,
                "\"http\" (the variable PORT) is no port: give a number from 0 to 65535; 0 takes a free one.\n",
                Packaged.SERVICE.variable("PORT", "http"));
    }

    @Test
    void with_an_argument_that_nobody_knows() {
        assertEnds(2, """
                I do not know the argument "--prot".
                usage: [--port N] [--config FILE] [--debug]
                  --port N       listen on port N (default: the variable PORT, then 8080)
                  --config FILE  read FILE instead of searching for klue-config.yaml
                  --debug        show the stack trace of a failed start
                """, Packaged.SERVICE.arguments("--prot", "8080"));
    }

    private void write(String config) throws IOException {
        Files.writeString(directory.resolve("klue-config.yaml"), config);
    }

    private static void assertEnds(int exitCode, String message, ServiceCommand command) {
        ServiceCommand.Ended ended = command.run();
        assertEquals(message, ended.error());
        assertEquals("", ended.output());
        assertEquals(exitCode, ended.exitCode());
    }
}
