package io.klue.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiServerProcessTest {
    @TempDir
    Path directory;

    @BeforeEach
    void writeConfig() throws IOException {
        Files.writeString(directory.resolve("klue-config.yaml"), "name: pets\nlive_host: pets.example.com\n");
    }

    @Test
    void sigtermLetsARunningRequestFinish() throws Exception {
        Process process = start("--port", "0");
        try (BufferedReader out = process.inputReader()) {
            int port = Integer.parseInt(out.readLine());
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/long"))
                    .build();
            CompletableFuture<HttpResponse<String>> running =
                    CompletableFuture.supplyAsync(() -> TestHttp.send(request));
            assertEquals("entered", out.readLine());
            // not Process.destroy(), which closes the pipes
            process.toHandle().destroy();
            process.outputWriter().append('\n').flush();
            assertEquals("finished", running.get(60, TimeUnit.SECONDS).body());
            assertEquals(143, process.waitFor());
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void aStartThatFailsSaysWhyInOneMessageWithoutAStackTrace() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            int port = taken.getLocalPort();
            assertFails(
                    1,
                    "Port " + port + " is in use by another process: "
                            + "stop that one, or choose another port with --port N.\n",
                    "--port",
                    String.valueOf(port));
        }
        Path wrong = Files.writeString(directory.resolve("wrong.yaml"), "name: [a]\nlive_host: x\n");
        assertFails(
                2,
                "The configuration " + wrong + " has a mistake:\n" + wrong
                        + ":1:7: \"name\" must be a text, not a list\n",
                "--config",
                wrong.toString());
    }

    private void assertFails(int exitCode, String message, String... args) throws Exception {
        Process process = start(args);
        process.outputWriter().close();
        String error = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(message, error);
        assertEquals(exitCode, process.waitFor());
    }

    private Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                TestMain.class.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("KLUE_") || name.equals("PORT"));
        return builder.start();
    }
}
