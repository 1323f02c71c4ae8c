package io.klue.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ApiServerLifeTest {
    @Test
    void builtInEndpointsAnswer() {
        TestApi pets = TestApi.pets().on("GET", "/pets", exchange -> exchange.reply(200));
        TestApi login = TestApi.named("login").on("GET", "/login", exchange -> exchange.reply(200));
        try (ApiServer server =
                pets.start(builder -> builder.routes(login).environment(Map.of("KLUE_VERSION", "1.2.3")))) {
            assertEquals("{}", TestHttp.get(server, "/ping").body());
            String version = """
                    {"container":"","name":"pets","version":"1.2.3","apis":["pets","login"]}""";
            assertEquals(version, TestHttp.get(server, "/version").body());
            assertEquals("{\"status\":\"ok\"}", TestHttp.get(server, "/health").body());
            assertEquals(401, TestHttp.get(server, "/auth/version").statusCode());
            String token = "Bearer " + JwtAuth.of(TestApi.CONFIG).issue("ann");
            assertEquals(
                    version,
                    TestHttp.get(server, "/auth/version", "Authorization", token)
                            .body());
        }
    }

    @Test
    void anApiMayServeABuiltInPathItself() {
        TestApi api = TestApi.pets().on("GET", "/ping", exchange -> exchange.replyText(200, "text/plain", "mine"));
        try (ApiServer server = api.start()) {
            assertEquals("mine", TestHttp.get(server, "/ping").body());
        }
    }

    @Test
    void theCallIdAndPathFollowTheRequest() {
        TestApi api = TestApi.pets().on("GET", "/context", exchange -> {
            RequestContext current = RequestContext.current().orElseThrow();
            StringBuilder elsewhere = new StringBuilder();
            Thread thread = new Thread(current.wrap(() ->
                    elsewhere.append(RequestContext.current().orElseThrow().callId())));
            thread.start();
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            exchange.replyText(200, "text/plain", elsewhere + "|" + current.callPath());
        });
        try (ApiServer server = api.start()) {
            HttpResponse<String> ours =
                    TestHttp.get(server, "/context", "X-Call-Id", "call-7", "X-Call-Path", "shop.cart");
            assertEquals("call-7|shop.cart.pets", ours.body());
            assertEquals(Optional.of("call-7"), ours.headers().firstValue("X-Call-Id"));
            assertEquals(Optional.of("shop.cart.pets"), ours.headers().firstValue("X-Call-Path"));
            HttpResponse<String> python = TestHttp.get(server, "/context", "PymCallID", "py-1", "PymCallPath", "shop");
            assertEquals("py-1|shop.pets", python.body());
            HttpResponse<String> hostile = TestHttp.get(server, "/context", "X-Call-Id", "a b<script>");
            assertTrue(hostile.body().matches("[0-9a-f-]{36}\\|pets"), hostile.body());
            assertNotEquals(hostile.body(), TestHttp.get(server, "/context").body());
        }
        assertEquals(Optional.empty(), RequestContext.current());
    }

    @Test
    void theConfigurationOfTheServerIsReachableFromAnywhere() {
        Config config = Config.of(Map.of("name", "pets", "my_key", "mine"));
        try (ApiServer server = TestApi.pets().start(builder -> builder.config(config))) {
            assertSame(config, Config.get());
            assertTrue(server.port() > 0);
        }
    }

    @Test
    void aPortInUseIsSaid() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            StartupException problem = assertThrows(
                    StartupException.class, () -> TestApi.pets().start(builder -> builder.port(taken.getLocalPort())));
            assertEquals(
                    "Port " + taken.getLocalPort() + " is in use by another process: "
                            + "stop that one, or choose another port with --port N.",
                    problem.getMessage());
            assertEquals(1, problem.exitCode());
        }
    }

    @Test
    void twoOperationsThatAnswerTheSameRequestsAreNamed() {
        TestApi pets = TestApi.pets().on("GET", "/a/{id}", exchange -> exchange.reply(200));
        TestApi cats = TestApi.named("cats").on("GET", "/a/{name}", exchange -> exchange.reply(200));
        assertEquals(
                "Two operations answer the same requests: pets.op0 (/a/{id}) and cats.op0 (/a/{name}) (GET; they differ in "
                        + "parameter names at most). Change the path or the basePath of one of them.",
                assertThrows(StartupException.class, () -> pets.start(builder -> builder.routes(cats)))
                        .getMessage());
        TestApi broken = TestApi.pets().on("GET", "/a/{id", exchange -> exchange.reply(200));
        assertEquals(
                "The path /a/{id of pets.op0 cannot be served: a brace is not closed. Correct it in the contract.",
                assertThrows(StartupException.class, broken::start).getMessage());
    }

    @Test
    void aStopLetsRunningRequestsFinishAndRefusesNewOnes() throws Exception {
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        TestApi api = TestApi.pets().on("GET", "/long", exchange -> {
            entered.countDown();
            await(release);
            exchange.replyText(200, "text/plain", "finished");
        });
        ApiServer server = api.start(builder -> builder.stopWithin(Duration.ofMinutes(1)));
        CompletableFuture<HttpResponse<String>> running =
                CompletableFuture.supplyAsync(() -> TestHttp.get(server, "/long"));
        await(entered);
        Thread stopping = new Thread(server::close);
        stopping.start();
        while (accepts(server.port())) {
            Thread.onSpinWait();
        }
        release.countDown();
        assertEquals("finished", running.get(60, TimeUnit.SECONDS).body());
        stopping.join(60_000);
        assertTrue(!stopping.isAlive());
    }

    @Test
    void whileItDrainsHealthSaysSoAndRequestsAreStillServed() throws Exception {
        TestApi api = TestApi.pets().on("GET", "/fine", exchange -> exchange.reply(204));
        ApiServer server = api.start(builder -> builder.drainFor(Duration.ofSeconds(3)));
        Thread stopping = new Thread(server::close);
        stopping.start();
        HttpResponse<String> health = TestHttp.get(server, "/health");
        while (health.statusCode() == 200) {
            health = TestHttp.get(server, "/health");
        }
        assertEquals("""
                {"status":503,"error":"SERVICE_UNAVAILABLE","error_description":"draining: this server is about to stop"}""", health.body());
        assertEquals(204, TestHttp.get(server, "/fine").statusCode());
        stopping.join(60_000);
        assertTrue(!accepts(server.port()));
    }

    private static boolean accepts(int port) {
        try (Socket socket = new Socket("localhost", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(60, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
