package io.klue.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.SecurityScheme;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a browser learns about scripts of other origins. */
class CorsTest {
    private static final String SHOP = "https://shop.example.com";

    private static TestApi api() {
        return TestApi.pets()
                .on("GET", "/pets", exchange -> exchange.reply(200, "x".repeat(5_000), JsonWriter::string))
                .on(
                        "POST",
                        "/pets",
                        endpoint -> endpoint.secured(SecurityScheme.jwt("jwt").required()),
                        exchange -> exchange.reply(204))
                .on("DELETE", "/pets/{id}", CorsTest::delete)
                .on("OPTIONS", "/own", exchange -> exchange.replyText(200, "text/plain", "mine"));
    }

    private static void delete(Exchange exchange) {
        throw new IllegalStateException("the cat ate it");
    }

    private static ApiServer server(Cors cors) {
        return api().start(builder -> builder.cors(cors));
    }

    @ParameterizedTest(name = "{0} {1} of {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "OPTIONS|/pets   |https://shop.example.com |204|https://shop.example.com|GET, HEAD, POST",
                "OPTIONS|/pets/7 |https://shop.example.com |204|https://shop.example.com|DELETE",
                "OPTIONS|/own    |https://shop.example.com |204|https://shop.example.com|OPTIONS",
                "OPTIONS|/nothing|https://shop.example.com |404|-|-",
                "OPTIONS|/pets   |https://evil.example.com |204|-|-",
                "OPTIONS|/pets   |https://shop.example.com.evil|204|-|-",
                "OPTIONS|/pets   |http://shop.example.com  |204|-|-",
                "OPTIONS|/pets   |null                     |204|-|-",
                "GET    |/pets   |https://shop.example.com |200|https://shop.example.com|-",
                "GET    |/pets   |https://evil.example.com |200|-|-",
                "POST   |/pets   |https://shop.example.com |401|https://shop.example.com|-",
                "DELETE |/pets/7 |https://shop.example.com |500|https://shop.example.com|-",
                "PUT    |/pets   |https://shop.example.com |405|https://shop.example.com|-",
                "GET    |/nothing|https://shop.example.com |404|https://shop.example.com|-",
            })
    void listed_origins_are_told_what_they_may(
            String method, String path, String origin, int status, String allowed, String methods) throws IOException {
        try (ApiServer server = server(Cors.of(SHOP))) {
            String answer = send(server, method, path, origin);
            assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
            assertEquals(Optional.ofNullable(allowed), field(answer, "Access-Control-Allow-Origin"), answer);
            assertEquals(Optional.ofNullable(methods), field(answer, "Access-Control-Allow-Methods"), answer);
            assertTrue(field(answer, "Vary").orElse("").startsWith("Origin"), answer);
            assertEquals(Optional.empty(), field(answer, "Access-Control-Allow-Credentials"), answer);
        }
    }

    @Test
    void a_preflight_tells_what_the_configuration_says() throws IOException {
        Cors cors = Cors.of(SHOP)
                .withHeaders("X-Pet", "Content-Type")
                .withExposed("X-Total")
                .withCredentials()
                .withMaxAge(Duration.ofHours(1));
        try (ApiServer server = server(cors)) {
            String preflight = send(server, "OPTIONS", "/pets", SHOP);
            assertEquals(Optional.of("X-Pet, Content-Type"), field(preflight, "Access-Control-Allow-Headers"));
            assertEquals(Optional.of("true"), field(preflight, "Access-Control-Allow-Credentials"));
            assertEquals(Optional.of("3600"), field(preflight, "Access-Control-Max-Age"));
            assertEquals(Optional.empty(), field(preflight, "Access-Control-Expose-Headers"));
            assertEquals(Optional.empty(), field(preflight, "Content-Type"));
            String call = send(server, "GET", "/pets", SHOP);
            assertEquals(Optional.of("true"), field(call, "Access-Control-Allow-Credentials"));
            assertEquals(Optional.of("X-Total"), field(call, "Access-Control-Expose-Headers"));
        }
    }

    @Test
    void every_origin_may_be_allowed_without_credentials() throws IOException {
        try (ApiServer server = server(Cors.of(Cors.ANY))) {
            assertEquals(
                    Optional.of("*"), field(send(server, "OPTIONS", "/pets", SHOP), "Access-Control-Allow-Origin"));
            assertEquals(Optional.of("*"), field(send(server, "GET", "/pets", SHOP), "Access-Control-Allow-Origin"));
        }
    }

    @Test
    void an_answer_varies_by_origin_and_by_coding() throws IOException {
        try (ApiServer server = server(Cors.of(SHOP))) {
            String answer = send(server, "GET", "/pets", SHOP);
            assertEquals(Optional.of("Origin, Accept-Encoding"), field(answer, "Vary"));
        }
    }

    @Test
    void without_a_word_nobody_is_allowed_and_the_contracts_own_options_answers() throws IOException {
        try (ApiServer server = api().start()) {
            String own = send(server, "OPTIONS", "/own", SHOP);
            assertTrue(own.startsWith("HTTP/1.1 200 ") && own.endsWith("mine"), own);
            String call = send(server, "GET", "/pets", SHOP);
            assertEquals(Optional.empty(), field(call, "Access-Control-Allow-Origin"));
        }
    }

    @Test
    void the_configuration_file_says_it_too() throws IOException {
        Config config = Config.of(Map.of(
                "name",
                "pets",
                "jwt_secret",
                TestApi.SECRET,
                "jwt_issuer",
                "i",
                "jwt_audience",
                "a",
                "cors.origins",
                List.of(SHOP),
                "cors.credentials",
                true,
                "cors.max_age",
                5));
        try (ApiServer server = api().start(builder -> builder.config(config))) {
            String preflight = send(server, "OPTIONS", "/pets", SHOP);
            assertEquals(Optional.of("Authorization, Content-Type"), field(preflight, "Access-Control-Allow-Headers"));
            assertEquals(Optional.of("true"), field(preflight, "Access-Control-Allow-Credentials"));
            assertEquals(Optional.of("5"), field(preflight, "Access-Control-Max-Age"));
        }
    }

    @Test
    void what_cannot_be_meant_is_said() {
        assertMistake(
                "every site (*) would act for a user who is logged in: list the origins that may have credentials",
                () -> Cors.of("*").withCredentials());
        assertMistake("* stands for every origin: remove the others, or the *", () -> Cors.of("*", SHOP));
        assertMistake("no origin is allowed: list them under cors.origins", () -> Cors.of());
        for (String bad :
                List.of("shop.example.com", SHOP + "/", "HTTPS://shop.example.com", "null", "https://*.a.com")) {
            assertMistake(
                    "\"" + bad + "\" is no origin: write a scheme and a host in lower case, without a path, like "
                            + SHOP,
                    () -> Cors.of(bad));
        }
        assertMistake("\"X Y\" is no name of a header", () -> Cors.of(SHOP).withHeaders("X Y"));
        assertMistake(
                "max_age must be 0 to 86400 seconds, not 86401",
                () -> Cors.of(SHOP).withMaxAge(Duration.ofSeconds(86_401)));
    }

    private static void assertMistake(String problem, Executable cors) {
        assertEquals(
                "Scripts of other origins (CORS): " + problem + ".",
                assertThrows(StartupException.class, cors).getMessage());
    }

    /** A preflight if the method is OPTIONS. */
    private static String send(ApiServer server, String method, String path, String origin) throws IOException {
        String ask = method.equals("OPTIONS") ? "Access-Control-Request-Method: PUT\r\n" : "";
        try (RawClient client = new RawClient(server)) {
            return client.send(method + " " + path + " HTTP/1.1\r\nHost: x\r\nOrigin: " + origin + "\r\n" + ask
                            + "Connection: close\r\n\r\n")
                    .readAll();
        }
    }

    private static Optional<String> field(String answer, String name) {
        Matcher matcher = Pattern.compile("\r\n" + name + ": ([^\r]*)\r\n").matcher(answer);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
