package io.klue.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceCommandTest {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    @TempDir
    Path directory;

    private ServiceCommand sample;

    @BeforeEach
    void describe() throws IOException {
        Files.writeString(directory.resolve("klue-config.yaml"), """
                name: sample
                live_host: sample.example.com
                jwt_issuer: issuer
                jwt_audience: audience
                jwt_secret: SAMPLE_SECRET
                default_user_id: bob
                env_secrets: [SAMPLE_SECRET]
                """);
        sample = ServiceCommand.ofClass(SampleMain.class.getName(), System.getProperty("java.class.path"))
                .in(directory)
                .variable("SAMPLE_SECRET", SECRET);
    }

    @Test
    void a_process_answers_until_it_is_stopped() {
        ServiceProcess process = sample.start();
        HttpCall ping = process.call("GET", "/ping");
        ping.returnsJson("{}");
        assertEquals("sample listens on " + process.url(), process.awaitLine(" listens on "));
        process.terminate();
        assertEquals(143, process.exitCode());
        assertThrows(UncheckedIOException.class, ping::send);
        process.close();
    }

    @Test
    void black_box_tests_start_it_themselves() {
        ServiceUnderTest service = ServiceUnderTest.startedBy(sample);
        service.beforeAll(null);
        HttpCall text = service.call("GET", "/text");
        text.returnsText("hello");
        service.afterAll(null);
        assertThrows(UncheckedIOException.class, text::send);
    }

    @Test
    void a_process_that_does_not_start_is_shown_with_what_it_said() {
        ServiceCommand wrong = sample.arguments("--loud");
        Exception e = assertThrows(IllegalStateException.class, wrong::start);
        assertEquals(
                wrong
                        + " --port 0\n\nshould say \"listens on http\"\n\nbut said\nI do not know the argument \"--loud\".",
                e.getMessage()
                        .lines()
                        .limit(6)
                        .reduce((above, line) -> above + "\n" + line)
                        .orElseThrow());
        assertTrue(!e.getMessage().contains(SECRET), e.getMessage());
    }

    @Test
    void a_process_that_ends_by_itself_tells_how() {
        ServiceCommand.Ended ended = sample.arguments("--port", "x").run();
        assertEquals(2, ended.exitCode());
        assertEquals("", ended.output());
        assertEquals("\"x\" (--port) is no port: give a number from 0 to 65535; 0 takes a free one.\n", ended.error());
    }

    @Test
    void a_token_can_be_printed_for_calls_by_hand() {
        ServiceCommand token = ServiceCommand.ofClass(PrintToken.class.getName(), System.getProperty("java.class.path"))
                .variable("SAMPLE_SECRET", SECRET);
        ServiceCommand.Ended ofDefaultUser = token.in(directory).run();
        String config = directory.resolve("klue-config.yaml").toString();
        ServiceCommand.Ended ofAnn = token.arguments("--config", config, "ann").run();
        try (ServiceProcess process = sample.start()) {
            process.call("GET", "/me").bearer(ofDefaultUser.output().strip()).returnsText("bob");
            process.call("GET", "/me").bearer(ofAnn.output().strip()).returnsText("ann");
        }
    }

    @Test
    void a_token_that_cannot_be_printed_says_why() {
        ServiceCommand token = ServiceCommand.ofClass(PrintToken.class.getName(), System.getProperty("java.class.path"))
                .in(directory);
        ServiceCommand.Ended withoutSecret = token.run();
        assertEquals(2, withoutSecret.exitCode());
        assertTrue(withoutSecret.error().contains("SAMPLE_SECRET"), withoutSecret.error());
        ServiceCommand.Ended unknown = token.variable("SAMPLE_SECRET", SECRET)
                .arguments("--user", "ann")
                .run();
        assertEquals(2, unknown.exitCode());
        assertEquals("usage: [--config FILE] [USER]\n", unknown.error());
    }
}
