package io.klue.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.NumberConstraint;
import io.klue.runtime.spi.StringConstraint;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResponseValidationTest {
    private static final NumberConstraint POSITIVE = new NumberConstraint().minimum(1);
    private static final StringConstraint SHORT = new StringConstraint().maxLength(3);
    private static final String VIOLATION = "/0 must be at least 1, but is 0; /2 must be at least 1, but is -1";

    private final BlockingQueue<CrashReport> reports = new LinkedBlockingQueue<>();
    private final TestApi api = TestApi.pets()
            .on("GET", "/good", exchange -> numbers(exchange, List.of(1, 2)))
            .on("GET", "/bad", exchange -> numbers(exchange, List.of(0, 1, -1)))
            .on("GET", "/header", exchange -> {
                exchange.checkAnswer(violations -> violations.parameter("header", "X-Tag", "long", SHORT));
                exchange.reply(204);
            })
            .on("GET", "/text", exchange -> {
                exchange.checkAnswer(violations -> violations.check("long", SHORT));
                exchange.replyText(200, "text/plain", "long");
            });

    private static void numbers(Exchange exchange, List<Integer> numbers) {
        exchange.reply(
                200, numbers, (out, list) -> out.list(list, JsonWriter::int32), ResponseValidationTest::readNumbers);
    }

    private static @Nullable List<Integer> readNumbers(JsonReader in) {
        return in.list(item -> item.int32(POSITIVE));
    }

    private HttpResponse<String> get(String path, UnaryOperator<ApiServer.Builder> setup) {
        try (ApiServer server = api.start(builder -> setup.apply(builder.crashReporter(reports::add)))) {
            return TestHttp.get(server, path);
        }
    }

    private static UnaryOperator<ApiServer.Builder> with(ResponseValidation validation) {
        return builder -> builder.responseValidation(validation);
    }

    @Test
    void anEnforcedAnswerThatBreaksTheContractDoesNotGoOut() throws InterruptedException {
        HttpResponse<String> answer = get("/bad", with(ResponseValidation.ENFORCE));

        assertEquals(500, answer.statusCode());
        ApiError error = ApiError.CODEC.fromJson(answer.body());
        assertEquals("UNHANDLED_SERVER_ERROR", error.error());
        assertEquals("The answer breaks the contract: " + VIOLATION, error.errorDescription());
        CrashReport report = reports.poll(5, TimeUnit.SECONDS);
        assertTrue(report.fatal());
        assertEquals(error.errorId().orElseThrow(), report.errorId());
        assertEquals(JsonValue.parse("""
                {"violations":[
                  {"pointer":"/0","keyword":"minimum","message":"must be at least 1, but is 0"},
                  {"pointer":"/2","keyword":"minimum","message":"must be at least 1, but is -1"}]}"""), report.data());
    }

    @Test
    void aWarningLetsItGoOutAndReportsIt() throws InterruptedException {
        HttpResponse<String> answer = get("/bad", with(ResponseValidation.WARN));

        assertEquals(200, answer.statusCode());
        assertEquals("[0,1,-1]", answer.body());
        CrashReport report = reports.poll(5, TimeUnit.SECONDS);
        assertFalse(report.fatal());
        assertEquals("NON-FATAL BACKEND ERROR: the answer of pets.op1 breaks the contract", report.title());
        assertTrue(report.data().toString().contains("\"/2\""), report.data().toString());
    }

    @Test
    void whereItIsOffNobodyLooks() {
        assertEquals("[0,1,-1]", get("/bad", with(ResponseValidation.OFF)).body());
        assertEquals(204, get("/header", with(ResponseValidation.OFF)).statusCode());
        assertEquals(List.of(), List.copyOf(reports));
    }

    @Test
    void aGoodAnswerIsSentAsItIs() {
        for (ResponseValidation validation : ResponseValidation.values()) {
            HttpResponse<String> answer = get("/good", with(validation));
            assertEquals("200 [1,2]", answer.statusCode() + " " + answer.body());
            assertEquals("5", answer.headers().firstValue("Content-Length").orElse(""));
        }
    }

    @Test
    void headersAndTextsAreHeldToTheContractToo() {
        assertEquals(500, get("/header", with(ResponseValidation.ENFORCE)).statusCode());
        assertEquals(
                "The answer breaks the contract: header/X-Tag must have at most 3 characters, but has 4",
                ApiError.CODEC
                        .fromJson(
                                get("/header", with(ResponseValidation.ENFORCE)).body())
                        .errorDescription());
        assertEquals(500, get("/text", with(ResponseValidation.ENFORCE)).statusCode());
        assertEquals("long", get("/text", with(ResponseValidation.WARN)).body());
    }

    @Test
    void byDefaultItIsEnforcedWhereProgramsAreMadeAndOffElsewhere() {
        assertEquals(500, get("/bad", builder -> builder).statusCode());
        for (String stage : List.of("dev", "test")) {
            assertEquals(
                    500,
                    get("/bad", builder -> builder.environment(Map.of("KLUE_ENV", stage)))
                            .statusCode());
        }
        for (String stage : List.of("live", "staging")) {
            assertEquals(
                    200,
                    get("/bad", builder -> builder.environment(Map.of("KLUE_ENV", stage)))
                            .statusCode());
        }
    }
}
