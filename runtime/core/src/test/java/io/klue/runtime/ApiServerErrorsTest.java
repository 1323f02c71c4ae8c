package io.klue.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.NumberConstraint;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ApiServerErrorsTest {
    private static ApiServer server;

    @BeforeAll
    static void start() {
        server = TestApi.pets()
                .on("GET", "/fine", exchange -> exchange.reply(200))
                .on("GET", "/unhandled", exchange -> {
                    throw new IllegalStateException("the cat ate it");
                })
                .on("GET", "/fatal", exchange -> {
                    throw new StackOverflowError();
                })
                .on("GET", "/known", exchange -> {
                    throw new ApiException(409, "OUT_OF_STOCK", "no food left", "Sorry, sold out");
                })
                .on("GET", "/remote", exchange -> {
                    throw new RemoteApiException("login", ApiError.of(404, "NO_USER", "no such user"));
                })
                .on("GET", "/remote401", exchange -> {
                    throw new RemoteApiException("login", ApiError.of(401, "TOKEN_EXPIRED", "too old"));
                })
                .on("GET", "/unanswered", exchange -> {})
                .on("POST", "/strict", exchange -> {
                    exchange.query("limit").required().int32(new NumberConstraint().maximum(3));
                    exchange.json(JsonReader::string);
                    exchange.check();
                    exchange.reply(204);
                })
                .start(builder -> builder.javalin(config -> {
                    config.routes.get("/own", context -> {
                        throw new IllegalArgumentException("in the author's own handler");
                    });
                    config.routes.get("/own-error", context -> {
                        throw new AssertionError("not an exception");
                    });
                }));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void anUnknownPathIs404() {
        assertError(get("/nothing"), 404, """
                {"status":404,"error":"NOT_FOUND","error_description":"There is no operation GET /nothing","error_id":"ID"}""");
    }

    @Test
    void aBrowserIsAnsweredTheSame() {
        HttpResponse<String> answer = get("/nothing", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        assertError(answer, 404, """
                {"status":404,"error":"NOT_FOUND","error_description":"There is no operation GET /nothing","error_id":"ID"}""");
    }

    @Test
    void anotherMethodIs405WithThoseAllowed() {
        HttpResponse<String> answer = TestHttp.send(server, "DELETE", "/fine", "");
        assertError(answer, 405, """
                {"status":405,"error":"METHOD_NOT_ALLOWED","error_description":"/fine cannot be called with DELETE, only with GET, HEAD, OPTIONS","error_id":"ID"}""");
        assertEquals(Optional.of("GET, HEAD, OPTIONS"), answer.headers().firstValue("Allow"));
    }

    @Test
    void anUnhandledExceptionIs500WithItsMessage() {
        assertError(get("/unhandled"), 500, """
                {"status":500,"error":"UNHANDLED_SERVER_ERROR","error_description":"the cat ate it","error_id":"ID"}""");
    }

    @Test
    void anErrorIs500Too() {
        assertError(get("/fatal"), 500, """
                {"status":500,"error":"UNHANDLED_SERVER_ERROR","error_description":"StackOverflowError","error_id":"ID"}""");
    }

    @Test
    void anUnhandledExceptionTellsNothingInLive() {
        TestApi api = TestApi.pets().on("GET", "/unhandled", exchange -> {
            throw new IllegalStateException("password=1234");
        });
        String hidden = """
                {"status":500,"error":"UNHANDLED_SERVER_ERROR","error_description":"Something went wrong here. The error_id tells us what","error_id":"ID"}""";
        try (ApiServer live = api.start(builder -> builder.environment(Map.of("KLUE_ENV", "live")))) {
            assertError(TestHttp.get(live, "/unhandled"), 500, hidden);
        }
        Config hiding = Config.of(Map.of("hide_unhandled_errors", true));
        try (ApiServer hides = api.start(builder -> builder.config(hiding))) {
            assertError(TestHttp.get(hides, "/unhandled"), 500, hidden);
        }
    }

    @Test
    void anApiExceptionIsAnsweredAsItIs() {
        assertError(get("/known"), 409, """
                {"status":409,"error":"OUT_OF_STOCK","error_description":"no food left","user_message":"Sorry, sold out","error_id":"ID"}""");
    }

    @Test
    void anUnhandledFailureOfAnotherServiceIs502AndNamesIt() {
        assertError(get("/remote"), 502, """
                {"status":502,"error":"BAD_RESPONSE","error_description":"login failed: NO_USER: no such user","error_id":"ID"}""");
    }

    @Test
    void aRefusalOfTheCallerByAnotherServicePassesOn() {
        HttpResponse<String> answer = get("/remote401");
        assertError(answer, 401, """
                {"status":401,"error":"TOKEN_EXPIRED","error_description":"too old","error_id":"ID"}""");
        assertEquals(Optional.of("Bearer realm=\"pets\""), answer.headers().firstValue("WWW-Authenticate"));
    }

    @Test
    void anOperationThatDoesNotAnswerIs500() {
        assertError(get("/unanswered"), 500, """
                {"status":500,"error":"UNHANDLED_SERVER_ERROR","error_description":"pets.op6 returned without an answer: call reply(…)","error_id":"ID"}""");
    }

    @Test
    void everythingThatIsWrongWithARequestIsSaidAtOnce() {
        HttpResponse<String> answer = TestHttp.send(server, "POST", "/strict?limit=7", "12");
        assertError(answer, 400, """
                {"status":400,"error":"INVALID_PARAMETER","error_description":"The request breaks the contract in 2 places: query/limit must be at most 3, but is 7; the body must be a string, but is a number","error_id":"ID","violations":[{"pointer":"query/limit","keyword":"maximum","message":"must be at most 3, but is 7"},{"pointer":"","keyword":"type","message":"must be a string, but is a number"}]}""");
    }

    @Test
    void anotherMediaTypeIs415() {
        HttpResponse<String> answer =
                TestHttp.send(server, "POST", "/strict?limit=1", "<a/>", "Content-Type", "application/xml");
        assertError(answer, 415, """
                {"status":415,"error":"UNSUPPORTED_MEDIA_TYPE","error_description":"The body is application/xml, but must be application/json","error_id":"ID"}""");
    }

    @Test
    void theAuthorsOwnHandlersAnswerTheSameErrors() {
        assertError(get("/own"), 500, """
                {"status":500,"error":"UNHANDLED_SERVER_ERROR","error_description":"in the author's own handler","error_id":"ID"}""");
        assertError(get("/own-error"), 500, """
                {"status":500,"error":"UNHANDLED_SERVER_ERROR","error_description":"Something went wrong here. The error_id tells us what","error_id":"ID"}""");
    }

    @Test
    void aCallerWhoPrefersProblemDetailsGetsThem() {
        HttpResponse<String> answer = get("/known", "Accept", "application/json;q=0.5, application/problem+json");
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertEquals("""
                {"type":"about:blank","title":"OUT_OF_STOCK","status":409,"detail":"no food left","error":"OUT_OF_STOCK","user_message":"Sorry, sold out","error_id":"ID"}""", TestHttp.constant(answer.body()));
        assertError(get("/known", "Accept", "application/json, application/problem+json"), 409, """
                {"status":409,"error":"OUT_OF_STOCK","error_description":"no food left","user_message":"Sorry, sold out","error_id":"ID"}""");
    }

    @Test
    void aMalformedRequestIsAnsweredInTheSameShape() {
        String answer = TestHttp.raw(server, "GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        assertTrue(answer.contains("\"status\":400,\"error\":\"BAD_REQUEST\""), answer);
        String noHost = TestHttp.raw(server, "GET /fine HTTP/1.1\r\nConnection: close\r\n\r\n");
        assertTrue(noHost.contains("\"status\":400,\"error\":\"BAD_REQUEST\""), noHost);
        String nonsense = TestHttp.raw(server, "\u0000\u0001\r\n\r\n");
        assertTrue(nonsense.startsWith("HTTP/1.1 400 "), nonsense);
        String hugeHeader =
                TestHttp.raw(server, "GET /fine HTTP/1.1\r\nHost: x\r\nX-Big: " + "x".repeat(20_000) + "\r\n\r\n");
        assertTrue(hugeHeader.contains("\"status\":431,\"error\":\"REQUEST_HEADER_FIELDS_TOO_LARGE\""), hugeHeader);
    }

    @Test
    void theDecoratorSeesEveryErrorAndMayChangeIt() {
        TestApi api = TestApi.pets().on("GET", "/known", exchange -> {
            throw ApiException.notFound("NO_PET", "no pet 7");
        });
        try (ApiServer decorated = api.start(
                builder -> builder.errorDecorator(error -> error.withUserMessage("Oops: " + error.error())))) {
            assertError(TestHttp.get(decorated, "/known"), 404, """
                    {"status":404,"error":"NO_PET","error_description":"no pet 7","user_message":"Oops: NO_PET","error_id":"ID"}""");
            assertError(TestHttp.get(decorated, "/nothing"), 404, """
                    {"status":404,"error":"NOT_FOUND","error_description":"There is no operation GET /nothing","user_message":"Oops: NOT_FOUND","error_id":"ID"}""");
        }
        try (ApiServer broken = api.start(builder -> builder.errorDecorator(error -> {
            throw new IllegalStateException("broken decorator");
        }))) {
            assertError(TestHttp.get(broken, "/known"), 404, """
                    {"status":404,"error":"NO_PET","error_description":"no pet 7","error_id":"ID"}""");
        }
    }

    @Test
    void headOfAFailureHasNoBody() {
        HttpResponse<String> answer = TestHttp.send(server, "HEAD", "/known", "");
        assertEquals(409, answer.statusCode());
        assertEquals("", answer.body());
    }

    private static HttpResponse<String> get(String path, String... headers) {
        return TestHttp.get(server, path, headers);
    }

    private static void assertError(HttpResponse<String> answer, int status, String body) {
        assertEquals(body, TestHttp.constant(answer.body()));
        assertEquals(status, answer.statusCode());
        assertEquals(
                "application/json", answer.headers().firstValue("Content-Type").orElse(""));
    }
}
