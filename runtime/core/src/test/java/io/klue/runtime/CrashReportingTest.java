package io.klue.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.SecurityScheme;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CrashReportingTest {
    private final BlockingQueue<CrashReport> reports = new LinkedBlockingQueue<>();
    private final TestApi api = TestApi.pets()
            .on("GET", "/crash", CrashReportingTest::crash)
            .on(
                    "GET",
                    "/secured",
                    endpoint -> endpoint.secured(SecurityScheme.jwt("jwt").required()),
                    CrashReportingTest::crash)
            .on("GET", "/answers500", exchange -> exchange.reply(503))
            .on("GET", "/slow", endpoint -> endpoint.reportSlowAfter(0), CrashReportingTest::takeTwoMilliseconds)
            .on("GET", "/caught", exchange -> {
                String id = Crash.report(
                        "the mail was not sent", Map.of("to", "ann"), new IllegalStateException("no route"));
                exchange.replyText(200, "text/plain", id);
            });

    private static void crash(Exchange exchange) {
        throw new IllegalStateException("the cat ate it");
    }

    private static void takeTwoMilliseconds(Exchange exchange) {
        long start = System.nanoTime();
        while (System.nanoTime() - start < 2_000_000) {
            Thread.onSpinWait();
        }
        exchange.reply(204);
    }

    @Test
    void aFatalErrorIsReportedWithTheIdThatTheCallerGot() throws InterruptedException {
        Config config = Config.of(Map.of(
                "name", "pets",
                "jwt_secret", TestApi.SECRET,
                "jwt_issuer", "issuer",
                "jwt_audience", "audience",
                "report_claims", java.util.List.of("email")));
        String token = JwtAuth.of(config)
                .issue("ann", Map.of("email", "a@example.com", "iban", "secret"), Duration.ofHours(1));
        try (ApiServer server = api.start(builder -> builder.config(config).crashReporter(reports::add))) {
            HttpResponse<String> answer = TestHttp.get(
                    server,
                    "/secured?limit=1&api_key=hidden&password=hidden",
                    "Authorization",
                    "Bearer " + token,
                    "Cookie",
                    "sid=hidden",
                    "X-Call-Id",
                    "call-7",
                    "X-Call-Path",
                    "shop");
            CrashReport report = next();
            assertEquals("FATAL BACKEND ERROR: pets.op1 answered 500 UNHANDLED_SERVER_ERROR", report.title());
            assertTrue(report.fatal());
            assertTrue(answer.body().contains("\"error_id\":\"" + report.errorId() + "\""), answer.body());
            assertTrue(report.trace().startsWith("java.lang.IllegalStateException: the cat ate it"), report.trace());
            assertEquals("call-7", report.callId());
            assertEquals("shop.pets", report.callPath());
            assertEquals(
                    "limit=1&api_key=****&password=****",
                    report.request().orElseThrow().query());
            assertEquals("****", report.request().orElseThrow().headers().get("Authorization"));
            assertEquals("****", report.request().orElseThrow().headers().get("Cookie"));
            assertEquals(Optional.of("ann"), report.user().orElseThrow().id());
            assertEquals(
                    "{\"email\":\"a@example.com\"}",
                    report.user().orElseThrow().claims().toString());
            assertEquals(server.port(), report.server().port());
            assertEquals(500, report.response().orElseThrow().status());
            String json = report.toJson();
            assertTrue(json.startsWith("{\"title\":\"FATAL BACKEND ERROR: pets.op1 answered"), json);
            assertTrue(!json.contains(token) && !json.contains("hidden\""), json);
        }
    }

    @Test
    void anAnswerOf500IsReportedEvenIfNothingWasThrown() throws InterruptedException {
        try (ApiServer server = api.start(builder -> builder.crashReporter(reports::add))) {
            TestHttp.get(server, "/answers500");
            assertEquals("FATAL BACKEND ERROR: pets.op2 answered 503", next().title());
        }
    }

    @Test
    void aSlowCallIsReported() throws InterruptedException {
        try (ApiServer server = api.start(builder -> builder.crashReporter(reports::add))) {
            TestHttp.get(server, "/slow");
            CrashReport report = next();
            assertTrue(
                    report.title().matches("NON-FATAL BACKEND ERROR: slow call: pets.op3 took [0-9]+ ms, more than 0"),
                    report.title());
            assertEquals(204, report.response().orElseThrow().status());
        }
    }

    @Test
    void whatTheAuthorCaughtIsReportedWithTheRequestItHappenedIn() throws InterruptedException {
        try (ApiServer server = api.start(builder -> builder.crashReporter(reports::add))) {
            HttpResponse<String> answer = TestHttp.get(server, "/caught");
            CrashReport report = next();
            assertEquals("NON-FATAL BACKEND ERROR: the mail was not sent", report.title());
            assertEquals(answer.body(), report.errorId());
            assertEquals("{\"to\":\"ann\"}", report.data().toString());
            assertEquals("/caught", report.request().orElseThrow().path());
        }
    }

    @Test
    void withoutAServerACaughtErrorIsOnlyLogged() {
        assertNotNull(Crash.report("nobody listens", null));
    }

    @Test
    void aReporterThatHangsDelaysNoAnswerAndTheRestIsDropped() {
        CountDownLatch never = new CountDownLatch(1);
        try (ApiServer server = api.start(builder -> builder.crashReporter(report -> never.await()))) {
            for (int i = 0; i < 300; i++) {
                Crash.report("report " + i, null);
            }
            assertEquals(500, TestHttp.get(server, "/crash").statusCode());
        }
    }

    @Test
    void aReporterThatThrowsIsAskedAgain() throws InterruptedException {
        try (ApiServer server = api.start(builder -> builder.crashReporter(report -> {
            reports.add(report);
            throw new StackOverflowError("in the reporter");
        }))) {
            TestHttp.get(server, "/crash");
            TestHttp.get(server, "/answers500");
            assertEquals("FATAL BACKEND ERROR: pets.op0 answered 500 UNHANDLED_SERVER_ERROR", next().title());
            assertEquals("FATAL BACKEND ERROR: pets.op2 answered 503", next().title());
        }
    }

    @Test
    void aFloodOfTheSameErrorIsReportedOnce() throws InterruptedException {
        try (ApiServer server = api.start(builder -> builder.crashReporter(reports::add))) {
            for (int i = 0; i < 5; i++) {
                TestHttp.get(server, "/crash");
            }
            TestHttp.get(server, "/answers500");
            next();
            assertEquals("FATAL BACKEND ERROR: pets.op2 answered 503", next().title());
        }
    }

    @Test
    void aVariableSilencesReporting() {
        try (ApiServer server = api.start(
                builder -> builder.crashReporter(reports::add).environment(Map.of("NO_ERROR_REPORTING", "1")))) {
            TestHttp.get(server, "/crash");
        }
        assertNull(reports.poll());
    }

    private CrashReport next() throws InterruptedException {
        CrashReport report = reports.poll(30, TimeUnit.SECONDS);
        assertNotNull(report, "no report came");
        return report;
    }

    @Test
    void whatTheContractCallsSecretIsNotReported() throws InterruptedException {
        TestApi secrets = TestApi.pets()
                .on(
                        "GET",
                        "/doors/{code}",
                        endpoint -> endpoint.sensitive("path/code", "query/knock 1", "header/X-Knock"),
                        CrashReportingTest::crash)
                .on("GET", "/windows/{code}", endpoint -> endpoint.sensitive("path/code"), exchange -> {
                    Crash.report("caught", null);
                    exchange.reply(204);
                });
        try (ApiServer server = secrets.start(builder -> builder.crashReporter(reports::add))) {
            TestHttp.get(server, "/doors/hush?knock+1=hush&knock%201=hush&b=2", "X-Knock", "hush");

            CrashReport report = reports.poll(5, TimeUnit.SECONDS);
            CrashReport.Request request = report.request().orElseThrow();
            assertEquals("/doors/{code}", request.path());
            assertEquals("knock+1=****&knock%201=****&b=2", request.query());
            assertEquals("****", request.headers().get("X-Knock"));
            assertFalse(report.toJson().contains("hush"), report.toJson());
            TestHttp.get(server, "/windows/hush");
            CrashReport caught = reports.poll(5, TimeUnit.SECONDS);
            assertEquals("NON-FATAL BACKEND ERROR: caught", caught.title());
            assertFalse(caught.toJson().contains("hush"), caught.toJson());
        }
    }
}
