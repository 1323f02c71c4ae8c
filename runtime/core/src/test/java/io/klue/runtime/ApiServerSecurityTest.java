package io.klue.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;
import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.SecurityRequirement;
import io.klue.runtime.spi.SecurityScheme;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ApiServerSecurityTest {
    private static final SecurityScheme TOKEN = SecurityScheme.jwt("bearer");
    private static final SecurityScheme KEY = SecurityScheme.apiKeyHeader("key", "X-Api-Key");
    private static final SecurityScheme QUERY_KEY = SecurityScheme.apiKeyQuery("query_key", "api_key");
    private static final SecurityScheme COOKIE_KEY = SecurityScheme.apiKeyCookie("cookie_key", "sid");
    private static final SecurityScheme BASIC = SecurityScheme.basic("basic");
    private static final SecurityScheme KLUE = SecurityScheme.apiKeyHeader("klue", "Authorization");
    private static final JwtAuth JWT_AUTH = JwtAuth.of(TestApi.CONFIG);

    private static ApiServer server;

    @BeforeAll
    static void start() {
        Authenticator keys = (request, key) -> key.equals("good") ? Optional.of(Caller.of("robot")) : Optional.empty();
        server = TestApi.pets()
                .on("GET", "/token", e -> e.secured(TOKEN.required()), ApiServerSecurityTest::who)
                .on("GET", "/klue", e -> e.secured(KLUE.required()), ApiServerSecurityTest::who)
                .on("GET", "/scopes", e -> e.secured(TOKEN.required("read", "write")), ApiServerSecurityTest::who)
                .on("GET", "/either", e -> e.secured(TOKEN.required(), KEY.required()), ApiServerSecurityTest::who)
                .on("GET", "/both", e -> e.secured(TOKEN.required().and(KEY.required())), ApiServerSecurityTest::who)
                .on(
                        "GET",
                        "/maybe",
                        e -> e.secured(TOKEN.required(), SecurityRequirement.ANONYMOUS),
                        ApiServerSecurityTest::who)
                .on("GET", "/query", e -> e.secured(QUERY_KEY.required()), ApiServerSecurityTest::who)
                .on("GET", "/cookie", e -> e.secured(COOKIE_KEY.required()), ApiServerSecurityTest::who)
                .on("GET", "/basic", e -> e.secured(BASIC.required()), ApiServerSecurityTest::who)
                .start(builder -> builder.authenticator("key", keys)
                        .authenticator("query_key", keys)
                        .authenticator("cookie_key", keys)
                        .authenticator(
                                "basic",
                                (request, credential) -> credential.equals("ann:secret")
                                        ? Optional.of(new Caller("ann", Map.of(), Set.of("read"), ""))
                                        : Optional.empty()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void who(Exchange exchange) {
        exchange.replyText(
                200,
                "text/plain",
                exchange.request().caller().map(Caller::subject).orElse("nobody"));
    }

    @Test
    void aValidTokenPasses() {
        assertEquals("ann", get("/token", bearer(JWT_AUTH.issue("ann"))).body());
        assertEquals("ann", get("/klue", bearer(JWT_AUTH.issue("ann"))).body());
        assertEquals(
                "ann", get("/token", "bearer " + JWT_AUTH.issue("ann")).body(), "the scheme's case does not count");
    }

    @Test
    void noTokenIsSaidInTheWordsOfTheManual() {
        HttpResponse<String> answer = TestHttp.get(server, "/token");
        assertEquals(401, answer.statusCode());
        assertEquals("""
                {"status":401,"error":"AUTHORIZATION_HEADER_MISSING","error_description":"There is no Authorization header in the HTTP request","error_id":"ID"}""", TestHttp.constant(answer.body()));
        assertEquals("Bearer realm=\"pets\"", challenge(answer));
    }

    @Test
    void anExpiredTokenSaysSinceWhen() {
        Clock past = Clock.fixed(Instant.parse("2020-01-01T00:00:00Z"), ZoneOffset.UTC);
        String expired = JwtAuth.of(TestApi.CONFIG, past).issue("ann", Map.of(), Duration.ofHours(1));
        HttpResponse<String> answer = get("/token", bearer(expired));
        assertRefused(answer, "TOKEN_EXPIRED", "The token expired at 2020-01-01T01:00:00Z: get a new one");
        assertEquals(
                "Bearer realm=\"pets\", error=\"invalid_token\", error_description=\"The token expired at 2020-01-01T01:00:00Z: get a new one\"",
                challenge(answer));
    }

    @Test
    void timesMayBeOffByFiveMinutes() {
        Instant now = Instant.now();
        assertEquals(
                200,
                get("/token", bearer(ours(now.minusSeconds(240)).sign(hs256()))).statusCode());
        assertEquals(
                401,
                get("/token", bearer(ours(now.minusSeconds(360)).sign(hs256()))).statusCode());
    }

    @Test
    void aForgedTokenIsRefused() {
        Instant later = Instant.now().plusSeconds(3600);
        String forged = ours(later).sign(Algorithm.HMAC256("another secret, also 32 bytes long"));
        assertRefused(get("/token", bearer(forged)), "TOKEN_INVALID", "The token's signature is wrong");
        String none = ours(later).sign(Algorithm.none());
        assertRefused(get("/token", bearer(none)), "TOKEN_INVALID", "The token is not signed with HS256");
        String hs512 = ours(later).sign(Algorithm.HMAC512(TestApi.SECRET));
        assertRefused(get("/token", bearer(hs512)), "TOKEN_INVALID", "The token is not signed with HS256");
        String tampered = JWT_AUTH.issue("ann").replaceFirst("\\.[^.]+\\.", ".eyJzdWIiOiJib2IifQ.");
        assertRefused(get("/token", bearer(tampered)), "TOKEN_INVALID", "The token's signature is wrong");
        assertRefused(get("/token", bearer("nonsense")), "TOKEN_INVALID", "The token is no JWT (RFC 7519)");
    }

    @Test
    void aTokenForSomebodyElseOrWithoutWhatItMustHaveIsRefused() {
        Instant later = Instant.now().plusSeconds(3600);
        assertRefused(
                get("/token", bearer(ours(later).withAudience("cats").sign(hs256()))),
                "TOKEN_INVALID",
                "The token's claim \"aud\" is not what this service accepts");
        assertRefused(
                get("/token", bearer(ours(later).withIssuer("eve").sign(hs256()))),
                "TOKEN_INVALID",
                "The token's claim \"iss\" is not what this service accepts");
        String noExpiry = JWT.create()
                .withIssuer("issuer")
                .withAudience("pets-audience")
                .withSubject("ann")
                .sign(hs256());
        assertRefused(get("/token", bearer(noExpiry)), "TOKEN_INVALID", "The token has no claim \"exp\"");
        String nobody = JWT.create()
                .withIssuer("issuer")
                .withAudience("pets-audience")
                .withExpiresAt(later)
                .sign(hs256());
        assertRefused(get("/token", bearer(nobody)), "TOKEN_INVALID", "The token has no claim \"sub\"");
        String bare = JWT.create().withSubject("ann").withExpiresAt(later).sign(hs256());
        assertEquals(401, get("/token", bearer(bare)).statusCode());
        String critical = ours(later).withHeader(Map.of("crit", "b64")).sign(hs256());
        assertRefused(
                get("/token", bearer(critical)),
                "TOKEN_INVALID",
                "The token has critical extensions (crit), which this service does not know");
    }

    @Test
    void anAuthorizationOfAnotherKindIsRefused() {
        assertRefused(
                get("/token", "Basic YW5uOnNlY3JldA=="),
                "TOKEN_INVALID",
                "The Authorization header must be: Bearer <token>");
        assertRefused(get("/token", "Bearer "), "TOKEN_INVALID", "The Authorization header must be: Bearer <token>");
    }

    @Test
    void aCallerWithoutTheScopesIsForbidden() {
        String all = JWT_AUTH.issue("ann", Map.of("scope", "read write more"), Duration.ofHours(1));
        assertEquals("ann", get("/scopes", bearer(all)).body());
        HttpResponse<String> some =
                get("/scopes", bearer(JWT_AUTH.issue("ann", Map.of("scope", "read"), Duration.ofHours(1))));
        assertEquals(403, some.statusCode());
        assertEquals("""
                {"status":403,"error":"INSUFFICIENT_SCOPE","error_description":"The credentials for 'bearer' lack the scopes: write","error_id":"ID"}""".replace("'", "\\\""), TestHttp.constant(some.body()));
        assertEquals(
                "Bearer realm=\"pets\", error=\"insufficient_scope\", error_description=\"The credentials for 'bearer' lack the scopes: write\", scope=\"write\"",
                challenge(some));
    }

    @Test
    void oneAlternativeIsEnough() {
        assertEquals(
                "robot", TestHttp.get(server, "/either", "X-Api-Key", "good").body());
        assertEquals("ann", get("/either", bearer(JWT_AUTH.issue("ann"))).body());
        assertEquals(
                "robot",
                TestHttp.get(server, "/either", "X-Api-Key", "good", "Authorization", "Bearer x")
                        .body());
        assertEquals(401, TestHttp.get(server, "/either").statusCode());
    }

    @Test
    void schemesThatBelongTogetherAreAllNeeded() {
        String token = bearer(JWT_AUTH.issue("ann"));
        assertEquals(
                "ann",
                TestHttp.get(server, "/both", "X-Api-Key", "good", "Authorization", token)
                        .body());
        HttpResponse<String> noKey = get("/both", token);
        assertRefused(noKey, "AUTHORIZATION_HEADER_MISSING", "There is no X-Api-Key header in the HTTP request");
        assertEquals("ApiKey realm=\"pets\"", challenge(noKey));
        assertEquals(401, TestHttp.get(server, "/both", "X-Api-Key", "good").statusCode());
        assertRefused(
                TestHttp.get(server, "/both", "X-Api-Key", "bad", "Authorization", token),
                "TOKEN_INVALID",
                "The credentials for \\\"key\\\" were not accepted");
    }

    @Test
    void anonymousCallersPassWhereTheContractAllowsThemButNotWithABadToken() {
        assertEquals("nobody", TestHttp.get(server, "/maybe").body());
        assertEquals("ann", get("/maybe", bearer(JWT_AUTH.issue("ann"))).body());
        assertEquals(401, get("/maybe", bearer("x")).statusCode());
    }

    @Test
    void keysInQueryAndCookieAndBasicCredentialsAreFound() {
        assertEquals("robot", TestHttp.get(server, "/query?api_key=go%6Fd").body());
        assertRefused(
                TestHttp.get(server, "/query"),
                "AUTHORIZATION_HEADER_MISSING",
                "There is no query parameter api_key in the HTTP request");
        assertEquals(
                "robot", TestHttp.get(server, "/cookie", "Cookie", "sid=good").body());
        assertEquals("ann", get("/basic", "Basic YW5uOnNlY3JldA==").body());
        HttpResponse<String> wrong = get("/basic", "Basic YW5uOndyb25n");
        assertEquals(401, wrong.statusCode());
        assertEquals("Basic realm=\"pets\"", challenge(wrong));
        assertEquals(401, get("/basic", "Basic ???").statusCode());
    }

    @Test
    void headIsGuardedAsGetIs() {
        assertEquals(401, TestHttp.send(server, "HEAD", "/token", "").statusCode());
    }

    @Test
    void aSchemeThatNobodyVerifiesStopsTheStart() {
        TestApi open = TestApi.pets().on("GET", "/x", e -> e.secured(KEY.required()), ApiServerSecurityTest::who);
        assertEquals(
                "The operation pets.op0 asks for the security scheme \"key\", which nobody verifies, so it would be open "
                        + "to everyone: write ApiServer.builder().authenticator(\"key\", (request, credential) -> …)",
                assertThrows(StartupException.class, open::start).getMessage());
        TestApi token = TestApi.pets().on("GET", "/x", e -> e.secured(TOKEN.required()), ApiServerSecurityTest::who);
        Config none = Config.of(Map.of("name", "pets"));
        assertEquals(
                "The operation pets.op0 asks for the security scheme \"bearer\", which nobody verifies, so it would be "
                        + "open to everyone: add jwt_secret, jwt_issuer and jwt_audience to klue-config.yaml, or write "
                        + "ApiServer.builder().authenticator(\"bearer\", (request, credential) -> …)",
                assertThrows(StartupException.class, () -> token.start(b -> b.config(none)))
                        .getMessage());
    }

    @Test
    void aSecretThatIsShortOrAloneStopsTheStart() {
        Config shortSecret = Config.of(Map.of("jwt_secret", "short", "jwt_issuer", "i", "jwt_audience", "a"));
        assertEquals(
                "jwt_secret has 5 bytes, but HS256 needs at least 32 (RFC 7518, section 3.2): "
                        + "generate one with  openssl rand -hex 32",
                assertThrows(StartupException.class, () -> JwtAuth.of(shortSecret))
                        .getMessage());
        Config alone = Config.of(Map.of("jwt_secret", TestApi.SECRET));
        assertEquals(
                "Tokens cannot be verified without jwt_issuer, jwt_audience: add to klue-config.yaml, "
                        + "as a value or as the name of a variable listed in env_secrets.",
                assertThrows(StartupException.class, () -> JwtAuth.of(alone)).getMessage());
    }

    @Test
    void aTokenCarriesItsClaimsAndTheDefaultsOfTheConfiguration() {
        Config config = Config.of(Map.of(
                "jwt_secret", TestApi.SECRET,
                "jwt_issuer", "issuer",
                "jwt_audience", "pets-audience",
                "default_user_id", "tester",
                "jwt_token_timeout", 60));
        JwtAuth auth = JwtAuth.of(config);
        Caller caller = auth.verify(auth.issue());
        assertEquals("tester", caller.subject());
        Caller ann =
                auth.verify(auth.issue("ann", Map.of("email", "a@example.com", "sub", "eve"), Duration.ofHours(1)));
        assertEquals("ann", ann.subject());
        assertEquals("a@example.com", ann.claims().get("email"));
        assertEquals("Caller[ann, scopes=[]]", ann.toString(), "neither token nor claims");
    }

    private static JWTCreator.Builder ours(Instant expires) {
        return JWT.create()
                .withIssuer("issuer")
                .withAudience("pets-audience")
                .withSubject("ann")
                .withExpiresAt(expires);
    }

    private static Algorithm hs256() {
        return Algorithm.HMAC256(TestApi.SECRET);
    }

    private static String bearer(String token) {
        return "Bearer " + token;
    }

    private static HttpResponse<String> get(String path, String authorization) {
        return TestHttp.get(server, path, "Authorization", authorization);
    }

    private static String challenge(HttpResponse<String> answer) {
        return answer.headers().firstValue("WWW-Authenticate").orElse("");
    }

    private static void assertRefused(HttpResponse<String> answer, String code, String description) {
        String escaped = description.contains("\\") ? description : description.replace("\"", "\\\"");
        assertEquals(
                "{\"status\":401,\"error\":\"" + code + "\",\"error_description\":\"" + escaped
                        + "\",\"error_id\":\"ID\"}",
                TestHttp.constant(answer.body()));
        assertEquals(401, answer.statusCode());
    }
}
