package com.example.hello;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.helloworld.DoHelloSlowlyParams;
import com.example.helloworld.HelloworldApi;
import com.example.helloworld.HelloworldClient;
import com.example.helloworld.HelloworldRoutes;
import com.example.helloworld.Listener;
import com.example.helloworld.Question;
import io.klue.runtime.ApiClient;
import io.klue.runtime.ApiError;
import io.klue.runtime.Config;
import io.klue.runtime.CrashReport;
import io.klue.runtime.Credentials;
import io.klue.runtime.RemoteApiException;
import io.klue.testing.ServiceUnderTest;
import io.klue.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generated client, in process and over HTTP: callers cannot tell the difference. */
class HelloClientTest {
    private static final Config CONFIG = Config.of(Map.of(
            "name", "hello",
            "jwt_secret", "a secret of these tests, 32 bytes",
            "jwt_issuer", "hello.example.com",
            "jwt_audience", "hello.example.com"));

    private static final BlockingQueue<CrashReport> CRASHES = new LinkedBlockingQueue<>();

    @RegisterExtension
    static final ServiceUnderTest SERVICE = ServiceUnderTest.startedWith(server -> server.config(CONFIG)
            .routes(HelloworldRoutes.perRequest(request -> new HelloService(request.caller())))
            .crashReporter(CRASHES::add));

    static List<HelloworldApi> clients() {
        return List.of(
                HelloworldClient.local(new HelloService(Optional.empty())), HelloworldClient.of(SERVICE.client()));
    }

    @BeforeEach
    void forgetCrashes() {
        CRASHES.clear();
    }

    @ParameterizedTest
    @MethodSource("clients")
    void says_hello(HelloworldApi hello) {
        assertEquals("Hello!", hello.doHello().message());
        assertEquals("Hello, after some thought!", hello.doHelloSlowly().message());
    }

    @ParameterizedTest
    @MethodSource("clients")
    void sends_a_question_and_its_listeners(HelloworldApi hello) {
        Question question = Question.builder()
                .question("WHO IS THERE?")
                .addListener(Listener.builder().name("Ann").build())
                .build();
        assertEquals(
                "HELLO ANN, YOU ASKED: WHO IS THERE?",
                hello.doHelloWithInheritance(question).message());
    }

    @ParameterizedTest
    @MethodSource("clients")
    void learns_everything_that_is_wrong_with_a_question_at_once(HelloworldApi hello) {
        Question question = Question.builder()
                .question("Anybody here")
                .loudness(11)
                .addListener(Listener.builder().name("").build())
                .build();
        RemoteApiException e = assertThrows(RemoteApiException.class, () -> hello.doHelloWithInheritance(question));
        assertEquals("helloworld", e.service());
        assertEquals(400, e.status());
        assertEquals("INVALID_PARAMETER", e.code());
        assertEquals(
                List.of(
                        new ApiError.Violation("/question", "pattern", "must match the pattern \\?$"),
                        new ApiError.Violation("/loudness", "maximum", "must be at most 10, but is 11"),
                        new ApiError.Violation(
                                "/listeners/0/name", "minLength", "must have at least 1 character, but has 0")),
                e.error().violations());
    }

    @ParameterizedTest
    @MethodSource("clients")
    void learns_what_is_wrong_with_a_parameter(HelloworldApi hello) {
        DoHelloSlowlyParams params = DoHelloSlowlyParams.builder().thinkMs(-1).build();
        RemoteApiException e = assertThrows(RemoteApiException.class, () -> hello.doHelloSlowly(params));
        assertEquals(
                List.of(new ApiError.Violation("query/think_ms", "minimum", "must be at least 0, but is -1")),
                e.error().violations());
    }

    @Test
    void shows_a_token_where_the_contract_asks_for_one() {
        ApiClient asAnn = ApiClient.builder(SERVICE.url())
                .credentials(Credentials.bearer(() -> Tokens.of(CONFIG).valid("ann")))
                .build();
        assertEquals("Hello ann!", HelloworldClient.of(asAnn).doHelloWithAuth().message());
        RemoteApiException e = assertThrows(
                RemoteApiException.class,
                () -> HelloworldClient.of(SERVICE.client()).doHelloWithAuth());
        assertEquals(401, e.status());
        assertEquals("AUTHORIZATION_HEADER_MISSING", e.code());
    }

    @Test
    void a_crash_is_reported_with_the_id_that_the_caller_learns() throws InterruptedException {
        RemoteApiException e = assertThrows(
                RemoteApiException.class,
                () -> HelloworldClient.of(SERVICE.client()).doCrash());
        assertEquals(500, e.status());
        assertEquals("UNHANDLED_SERVER_ERROR", e.code());
        assertEquals("This call dies on purpose", e.error().errorDescription());
        CrashReport report = nextCrash();
        assertEquals("FATAL BACKEND ERROR: helloworld.doCrash answered 500 UNHANDLED_SERVER_ERROR", report.title());
        assertEquals(e.error().errorId(), Optional.of(report.errorId()));
        assertTrue(report.trace().contains("HelloService.doCrash"), report.trace());
    }

    @Test
    void a_slow_call_is_reported_although_it_succeeds() throws InterruptedException {
        DoHelloSlowlyParams params = DoHelloSlowlyParams.builder().thinkMs(101).build();
        assertEquals(
                "Hello, after some thought!",
                HelloworldClient.of(SERVICE.client()).doHelloSlowly(params).message());
        CrashReport report = nextCrash();
        assertTrue(
                report.title().startsWith("NON-FATAL BACKEND ERROR: slow call: helloworld.doHelloSlowly took "),
                report.title());
    }

    private static CrashReport nextCrash() throws InterruptedException {
        CrashReport report = CRASHES.poll(60, TimeUnit.SECONDS);
        assertTrue(report != null, "no crash report");
        return report;
    }
}
