package io.klue.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.klue.runtime.spi.Endpoint;
import io.klue.runtime.spi.Exchange;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which media type an answer has, and what happens if the caller wants another. */
class NegotiationTest {
    private final AtomicInteger calls = new AtomicInteger();
    private ApiServer server;

    @BeforeEach
    void start() {
        server = TestApi.pets()
                .on("POST", "/text", endpoint -> endpoint.producing("text/csv", "text/plain"), this::text)
                .on("POST", "/free", endpoint -> endpoint, this::text)
                .start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void text(Exchange exchange) {
        calls.incrementAndGet();
        exchange.replyText(200, exchange.chosen("text/csv", "text/plain"), "a");
    }

    private HttpResponse<String> post(String path, String... accept) {
        var request = TestHttp.request(server, path).method("POST", BodyPublishers.noBody());
        for (String line : accept) {
            request.header("Accept", line);
        }
        return TestHttp.send(request.build());
    }

    private static String type(HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        return answer.statusCode() + " " + type.replace(";charset", "; charset");
    }

    @Test
    void theCallerChoosesAmongWhatTheContractHas() {
        assertEquals("200 text/csv; charset=utf-8", type(post("/text")));
        assertEquals("200 text/plain; charset=utf-8", type(post("/text", "text/csv;q=0.5", "text/plain")));
        assertEquals("200 text/csv; charset=utf-8", type(post("/text", "image/png", "*/*;q=0.1")));
        assertEquals("Accept", post("/text").headers().firstValue("Vary").orElse(""));
    }

    @Test
    void whatNobodyCanServeIsRefusedBeforeTheOperationHasAnEffect() {
        HttpResponse<String> answer = post("/text", "application/json, text/csv;q=0");
        assertEquals("406 application/json", type(answer));
        assertEquals(
                "The answer is text/csv or text/plain, which the Accept header does not allow",
                ApiError.CODEC.fromJson(answer.body()).errorDescription());
        assertEquals(0, calls.get());
    }

    @Test
    void whoWantsErrorsAsProblemsIsNotRefusedForIt() {
        assertEquals("200 text/csv; charset=utf-8", type(post("/text", "application/problem+json")));
        assertEquals("406 application/json", type(post("/text", "application/problem+json;q=0")));
    }

    @Test
    void withoutAContractTheFirstIsSentNevertheless() {
        assertEquals("200 text/csv; charset=utf-8", type(post("/free", "application/json")));
    }

    @Test
    void ourClientAcceptsWhatTheContractHas() {
        Endpoint endpoint = Endpoint.of("pets", "text", "POST", "/text").producing("text/plain");
        assertEquals(
                "text/plain;charset=utf-8",
                ApiClient.of(server.url()).call(endpoint).send(200).payload().mediaType());
    }
}
