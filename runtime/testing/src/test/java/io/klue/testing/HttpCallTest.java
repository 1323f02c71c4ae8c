package io.klue.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.runtime.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HttpCallTest {
    @RegisterExtension
    static final ServiceUnderTest SERVICE = ServiceUnderTest.startedWith(SampleService::setUp);

    private static final Tokens TOKENS = Tokens.of(SampleService.CONFIG);

    private static HttpCall call(String method, String path) {
        return SERVICE.call(method, path);
    }

    @Nested
    class What_meets_the_expectation_passes {
        @Test
        void json_whatever_its_order_and_white_space() {
            call("GET", "/ping").returnsJson("{ }");
            call("POST", "/echo").json("{\"a\":1,\"b\":[true]}").returnsJson(201, "{\"b\": [true], \"a\": 1.0}");
        }

        @Test
        void a_status_text_a_page_a_redirect_and_an_error() {
            call("DELETE", "/echo").returns(204);
            call("GET", "/text").returnsText("hello");
            call("GET", "/html").returnsHtml("Hello");
            call("GET", "/moved").redirectsTo("/text");
            call("GET", "/moved").redirectsTo(SERVICE.url() + "/text");
            call("GET", "/nowhere").returnsError(404, "NOT_FOUND");
            call("POST", "/echo").json("{oops").returnsError(400, "INVALID_PARAMETER");
        }

        @Test
        void violations_wherever_they_are() {
            call("POST", "/echo").json("{\"a\": 1, \"a\": 2}").returnsViolations("/a");
        }

        @Test
        void a_header_and_a_body_of_any_type_are_sent() {
            call("GET", "/trace").header("X-Trace", "1").returnsText("1");
            call("POST", "/echo").body("text/plain", "x").returnsError(415, "UNSUPPORTED_MEDIA_TYPE");
        }

        @Test
        void tokens_are_accepted_and_refused() {
            call("GET", "/me").bearer(TOKENS.valid("ann")).returnsText("ann");
            call("GET", "/me").returnsError(401, "AUTHORIZATION_HEADER_MISSING");
            call("GET", "/me").bearer(TOKENS.expired("ann")).returnsError(401, "TOKEN_EXPIRED");
            call("GET", "/me").bearer(TOKENS.forged("ann")).returnsError(401, "TOKEN_INVALID");
            call("GET", "/me").bearer(TOKENS.unsigned("ann")).returnsError(401, "TOKEN_INVALID");
        }

        @Test
        void the_answer_comes_back_for_more_questions() {
            HttpAnswer answer = call("GET", "/ping").returns(200);
            assertEquals(JsonValue.parse("{}"), answer.json());
            assertTrue(answer.header("content-type").orElseThrow().startsWith("application/json"));
        }
    }

    @Nested
    class What_does_not_fails_with_request_and_answer {
        @Test
        void another_json() {
            assertFails(
                    "POST " + SERVICE.url() + "/echo\nheaders: Authorization, Content-Type\n{\"a\":1}\n\n"
                            + "should answer 201 application/json\n{\"a\":2}\n\n"
                            + "but answered 201 application/json\n{\"a\":1}",
                    () -> call("POST", "/echo")
                            .bearer("secret")
                            .json("{\"a\":1}")
                            .returnsJson(201, "{\"a\": 2}"));
        }

        @Test
        void another_status() {
            assertFails(
                    "DELETE " + SERVICE.url() + "/echo\n\nshould answer status 200\n\n"
                            + "but answered 204 without a media type\n",
                    () -> call("DELETE", "/echo").returns(200));
        }

        @Test
        void another_text_page_or_target() {
            String get = "GET " + SERVICE.url();
            assertFails(
                    get
                            + "/text\n\nshould answer 200 text/plain\nbye\n\nbut answered 200 text/plain;charset=utf-8\nhello",
                    () -> call("GET", "/text").returnsText("bye"));
            assertFails(
                    get + "/html\n\nshould answer 200 text/html with\nBye\n\n"
                            + "but answered 200 text/html;charset=utf-8\n<h1>Hello</h1>",
                    () -> call("GET", "/html").returnsHtml("Bye"));
            assertFails(
                    get + "/moved\n\nshould answer a redirect to /html\n\n"
                            + "but answered 302 without a media type to /text\n",
                    () -> call("GET", "/moved").redirectsTo("/html"));
        }

        @Test
        void another_error() {
            assertFails(
                    "GET " + SERVICE.url() + "/ping\n\nshould answer the error 401 TOKEN_EXPIRED\n\n"
                            + "but answered 200 application/json\n{}",
                    () -> call("GET", "/ping").returnsError(401, "TOKEN_EXPIRED"));
        }

        @Test
        void violations_elsewhere() {
            assertFails(
                    "GET " + SERVICE.url() + "/ping\n\nshould answer the error 400 INVALID_PARAMETER with violations at"
                            + " /a, /b\n\nbut answered 200 application/json\n{}",
                    () -> call("GET", "/ping").returnsViolations("/b", "/a"));
        }

        @Test
        void no_answer_at_all() throws IOException {
            int port;
            try (ServerSocket free = new ServerSocket(0)) {
                port = free.getLocalPort();
            }
            HttpCall call = new HttpCall("GET", "http://localhost:" + port + "/ping");
            Exception e = assertThrows(UncheckedIOException.class, call::send);
            assertEquals(
                    "No answer (java.net.ConnectException) to\nGET http://localhost:" + port + "/ping", e.getMessage());
        }

        private void assertFails(String message, Runnable check) {
            assertEquals(message, assertThrows(AssertionError.class, check::run).getMessage());
        }
    }
}
