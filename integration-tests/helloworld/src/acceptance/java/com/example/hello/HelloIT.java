package com.example.hello;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.testing.HttpAnswer;
import io.klue.testing.HttpCall;
import io.klue.testing.ServiceUnderTest;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What anybody sees who calls the service. */
class HelloIT {
    @RegisterExtension
    static final ServiceUnderTest SERVICE = ServiceUnderTest.startedBy(Packaged.SERVICE);

    private static HttpCall call(String method, String path) {
        return SERVICE.call(method, path);
    }

    @Test
    void hello() {
        call("GET", "/v1/hello").returnsJson("{\"message\": \"Hello!\"}");
    }

    @Test
    void hello_slowly() {
        call("GET", "/v1/hello/slowly?think_ms=1").returnsJson("{\"message\": \"Hello, after some thought!\"}");
        call("GET", "/v1/hello/slowly").returns(200);
        call("GET", "/v1/hello/slowly?think_ms=5001").returnsViolations("query/think_ms");
        call("GET", "/v1/hello/slowly?think_ms=long").returnsViolations("query/think_ms");
    }

    @Test
    void die() {
        HttpAnswer answer = call("GET", "/v1/die").returnsError(500, "UNHANDLED_SERVER_ERROR");
        assertTrue(answer.body().contains("\"error_description\":\"This call dies on purpose\""), answer.body());
        assertTrue(answer.body().contains("\"error_id\":\""), answer.body());
        assertTrue(!answer.body().contains("HelloService"), answer.body());
    }

    @Nested
    class Hello_with_auth {
        @Test
        void greets_whom_the_token_names() {
            with(Packaged.TOKENS.valid("ann")).returnsJson("{\"message\": \"Hello ann!\"}");
        }

        @Test
        void refuses_an_expired_token() {
            asksForAToken(with(Packaged.TOKENS.expired("ann")).returnsError(401, "TOKEN_EXPIRED"));
        }

        @Test
        void refuses_a_token_signed_by_somebody_else_or_not_at_all() {
            asksForAToken(with(Packaged.TOKENS.forged("ann")).returnsError(401, "TOKEN_INVALID"));
            asksForAToken(with(Packaged.TOKENS.unsigned("ann")).returnsError(401, "TOKEN_INVALID"));
            asksForAToken(with("nonsense").returnsError(401, "TOKEN_INVALID"));
        }

        @Test
        void refuses_a_call_without_a_token() {
            asksForAToken(call("GET", "/v1/hello/with/auth").returnsError(401, "AUTHORIZATION_HEADER_MISSING"));
        }

        private HttpCall with(String token) {
            return call("GET", "/v1/hello/with/auth").bearer(token);
        }

        private void asksForAToken(HttpAnswer answer) {
            String challenge = answer.header("WWW-Authenticate").orElse("none");
            assertTrue(challenge.startsWith("Bearer "), challenge);
        }
    }

    @Nested
    class Hello_with_inheritance {
        @Test
        void answers_a_question() {
            ask("""
                    {"question": "Anybody here?", "language": "fr", "listeners": [{"name": "Ann"}]}""").returnsJson("{\"message\": \"Bonjour Ann, you asked: Anybody here?\"}");
        }

        @Test
        void knows_from_the_interface_of_the_question_whether_it_is_shouted() {
            ask("{\"question\": \"ANYBODY?\"}").returnsJson("{\"message\": \"HELLO ALL, YOU ASKED: ANYBODY?\"}");
        }

        @Test
        void tells_everything_that_is_wrong_with_a_question_at_once() {
            ask("""
                    {"question": "Anybody here", "loudness": 11, "listeners": [{"name": "Ann"}, {"name": ""}]}""").returnsViolations("/question", "/loudness", "/listeners/1/name");
            ask("{\"language\": \"de\", \"loudness\": \"high\", \"listeners\": null}")
                    .returnsViolations("/question", "/language", "/loudness", "/listeners");
        }

        @Test
        void refuses_what_is_no_question() {
            ask("{\"question\": ").returnsError(400, "INVALID_PARAMETER");
            ask("[]").returnsError(400, "INVALID_PARAMETER");
            ask("").returnsError(400, "INVALID_PARAMETER");
            call("POST", "/v1/hello/with/inheritance")
                    .body("text/plain", "Anybody?")
                    .returnsError(415, "UNSUPPORTED_MEDIA_TYPE");
        }

        private HttpCall ask(String json) {
            return call("POST", "/v1/hello/with/inheritance").json(json);
        }
    }

    @Nested
    class What_every_service_answers {
        private static final String VERSION = """
                {"container": "", "name": "hello", "version": "0.0.1", "apis": ["helloworld"]}""";

        @Test
        void ping_version_and_health() {
            call("GET", "/ping").returnsJson("{}");
            call("GET", "/version").returnsJson(VERSION);
            call("GET", "/health").returnsJson("{\"status\": \"ok\"}");
        }

        @Test
        void auth_version() {
            call("GET", "/auth/version").bearer(Packaged.TOKENS.valid("ann")).returnsJson(VERSION);
            call("GET", "/auth/version").bearer(Packaged.TOKENS.expired("ann")).returnsError(401, "TOKEN_EXPIRED");
            call("GET", "/auth/version").bearer(Packaged.TOKENS.forged("ann")).returnsError(401, "TOKEN_INVALID");
            call("GET", "/auth/version").returnsError(401, "AUTHORIZATION_HEADER_MISSING");
        }

        @Test
        void an_unknown_path_and_another_method() {
            call("GET", "/v1/goodbye").returnsError(404, "NOT_FOUND");
            call("GET", "/hello").returnsError(404, "NOT_FOUND");
            HttpAnswer answer = call("DELETE", "/v1/hello").returnsError(405, "METHOD_NOT_ALLOWED");
            assertEquals(Optional.of("GET, HEAD, OPTIONS"), answer.header("Allow"));
        }
    }
}
