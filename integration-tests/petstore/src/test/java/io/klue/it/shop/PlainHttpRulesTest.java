package io.klue.it.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.testing.HttpAnswer;
import io.klue.testing.HttpCall;
import io.klue.testing.ServiceUnderTest;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What no operation is asked about: media types, paths, methods, and who may call. */
class PlainHttpRulesTest {
    @RegisterExtension
    static final ServiceUnderTest SERVICE = ServiceUnderTest.startedWith(PetstoreServices::setUp);

    private static final String ALL = PetstoreServices.token("read:pets write:pets");

    private static HttpCall call(String method, String path) {
        return SERVICE.call(method, "/v2" + path).bearer(ALL).header("api_key", Access.KEY);
    }

    @Nested
    class Http {
        @Test
        void a_body_of_another_media_type_is_refused() {
            call("POST", "/pet").body("application/xml", "<Pet/>").returnsError(415, "UNSUPPORTED_MEDIA_TYPE");
            call("POST", "/pet/1").json("{}").returnsError(415, "UNSUPPORTED_MEDIA_TYPE");
            call("POST", "/pet/1/uploadImage").body("image/png", "x").returnsError(415, "UNSUPPORTED_MEDIA_TYPE");
        }

        @Test
        void malformed_json_is_refused_with_its_position() {
            HttpAnswer answer = call("POST", "/pet")
                    .json("{\n  \"name\": \"x\",\n  oops\n}")
                    .returnsError(400, "INVALID_PARAMETER");
            assertTrue(answer.body().contains("line 3, column 3"), answer.body());
            call("POST", "/pet").json("").returnsError(400, "INVALID_PARAMETER");
            call("POST", "/pet").json("[]").returnsError(400, "INVALID_PARAMETER");
            call("POST", "/pet").json("null").returnsError(400, "INVALID_PARAMETER");
        }

        @Test
        void an_unknown_path_is_not_found() {
            call("GET", "/pets").returnsError(404, "NOT_FOUND");
            call("GET", "/pet/1/2").returnsError(404, "NOT_FOUND");
            SERVICE.call("GET", "/pet/1").returnsError(404, "NOT_FOUND");
        }

        @Test
        void a_method_that_the_path_does_not_have_is_answered_with_those_it_has() {
            assertEquals(
                    Optional.of("OPTIONS, POST, PUT"),
                    call("GET", "/pet")
                            .returnsError(405, "METHOD_NOT_ALLOWED")
                            .header("Allow")
                            .map(PlainHttpRulesTest::sorted));
            assertEquals(
                    Optional.of("DELETE, GET, HEAD, OPTIONS, POST"),
                    call("PATCH", "/pet/1")
                            .returnsError(405, "METHOD_NOT_ALLOWED")
                            .header("Allow")
                            .map(PlainHttpRulesTest::sorted));
        }

        @Test
        void a_caller_may_ask_for_problem_json() {
            HttpAnswer answer = call("GET", "/pet/999")
                    .header("Accept", "application/problem+json")
                    .returns(404);
            assertEquals(Optional.of("application/problem+json"), answer.header("Content-Type"));
        }
    }

    @Nested
    class Security {
        @Test
        void nobody_in_particular_may_not_touch_pets() {
            HttpAnswer answer =
                    SERVICE.call("POST", "/v2/pet").json("{}").returnsError(401, "AUTHORIZATION_HEADER_MISSING");
            assertEquals(Optional.of("Bearer realm=\"petstore\""), answer.header("WWW-Authenticate"));
            SERVICE.call("DELETE", "/v2/pet/1").returnsError(401, "AUTHORIZATION_HEADER_MISSING");
            SERVICE.call("GET", "/v2/store/inventory").returnsError(401, "AUTHORIZATION_HEADER_MISSING");
        }

        @Test
        void a_reader_finds_pets_but_may_not_add_any() {
            String reader = PetstoreServices.token("read:pets");
            SERVICE.call("GET", "/v2/pet/findByTags?tags=x").bearer(reader).returnsJson("[]");
            HttpAnswer answer =
                    SERVICE.call("POST", "/v2/pet").bearer(reader).json("{}").returnsError(403, "INSUFFICIENT_SCOPE");
            assertTrue(answer.header("WWW-Authenticate").orElse("").contains("scope=\"write:pets\""));
        }

        @Test
        void expired_forged_and_unsigned_tokens_are_refused() {
            String path = "/v2/pet/findByTags?tags=x";
            SERVICE.call("GET", path)
                    .bearer(PetstoreServices.tokens().expired("ann"))
                    .returnsError(401, "TOKEN_EXPIRED");
            SERVICE.call("GET", path)
                    .bearer(PetstoreServices.tokens().forged("ann"))
                    .returnsError(401, "TOKEN_INVALID");
            SERVICE.call("GET", path)
                    .bearer(PetstoreServices.tokens().unsigned("ann"))
                    .returnsError(401, "TOKEN_INVALID");
        }

        @Test
        void a_key_opens_what_asks_for_a_key_and_nothing_else() {
            SERVICE.call("GET", "/v2/store/inventory")
                    .header("api_key", Access.KEY)
                    .returns(200);
            SERVICE.call("GET", "/v2/store/inventory").header("api_key", "key").returnsError(401, "TOKEN_INVALID");
            SERVICE.call("GET", "/v2/pet/findByTags?tags=x")
                    .header("api_key", Access.KEY)
                    .returnsError(401, "AUTHORIZATION_HEADER_MISSING");
            SERVICE.call("GET", "/v2/store/inventory").bearer(ALL).returnsError(401, "AUTHORIZATION_HEADER_MISSING");
        }
    }

    private static String sorted(String methods) {
        String[] all = methods.split(", ");
        Arrays.sort(all);
        return String.join(", ", all);
    }
}
