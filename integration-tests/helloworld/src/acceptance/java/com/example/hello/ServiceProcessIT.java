package com.example.hello;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.testing.HttpAnswer;
import io.klue.testing.HttpCall;
import io.klue.testing.ServiceProcess;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What its operator sees. */
class ServiceProcessIT {
    private static ServiceProcess service;

    @BeforeAll
    static void start() {
        service = Packaged.SERVICE.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void the_first_line_of_the_log_says_where_it_listens() {
        String first = service.output().lines().findFirst().orElseThrow();
        assertTrue(first.endsWith("hello 0.0.1 listens on " + service.url()), first);
    }

    @Test
    void a_crash_is_reported_without_the_callers_secrets() {
        String token = Packaged.TOKENS.valid("ann");
        HttpAnswer answer =
                service.call("GET", "/v1/die?token=" + token).bearer(token).returnsError(500, "UNHANDLED_SERVER_ERROR");
        String report = service.awaitLine("FATAL BACKEND ERROR: helloworld.doCrash answered 500");
        String errorId = answer.body().replaceFirst("(?s).*\"error_id\":\"([^\"]+)\".*", "$1");
        assertTrue(report.contains("\"error_id\":\"" + errorId + "\""), report);
        assertFalse(service.output().contains(token), "the token is in the log");
        assertFalse(service.output().contains(Packaged.SECRET), "the secret is in the log");
    }

    @Test
    void a_slow_call_is_reported() {
        service.call("GET", "/v1/hello/slowly?think_ms=150").returns(200);
        service.awaitLine("NON-FATAL BACKEND ERROR: slow call: helloworld.doHelloSlowly took ");
    }

    @Test
    void sigterm_lets_a_running_call_finish() throws Exception {
        try (ServiceProcess stopping = Packaged.SERVICE.start()) {
            HttpCall slow = stopping.call("GET", "/v1/hello/slowly?think_ms=1500");
            CompletableFuture<HttpAnswer> running = CompletableFuture.supplyAsync(slow::send);
            stopping.awaitLine("thinking for 1500 ms");
            stopping.terminate();
            assertEquals(200, running.get(60, TimeUnit.SECONDS).status());
            assertEquals(143, stopping.exitCode());
            stopping.awaitLine("hello has stopped");
            assertThrows(UncheckedIOException.class, slow::send);
        }
    }

    @Test
    void the_script_token_makes_tokens_for_the_service_that_the_profile_run_starts() throws Exception {
        assertTrue(Files.readString(Path.of("pom.xml")).contains("<demo.jwt.secret>" + Packaged.SECRET + "<"));
        ProcessBuilder script = new ProcessBuilder("sh", "token", "ann");
        script.environment().remove("HELLO_JWT_SECRET");
        script.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process printing = script.start();
        String token = printing.inputReader().readLine();
        assertEquals(0, printing.waitFor());
        service.call("GET", "/v1/hello/with/auth").bearer(token).returnsJson("{\"message\": \"Hello ann!\"}");
    }
}
