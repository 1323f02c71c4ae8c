package io.klue.runtime.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A real HTTP server that remembers what it got and answers what it was told. */
final class RecordingServer implements AutoCloseable {
    record Request(String method, String uri, Map<String, List<String>> headers, byte[] body) {
        String header(String name) {
            return String.join("|", headers.getOrDefault(name, List.of()));
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    private record Answer(int status, Map<String, List<String>> headers, byte[] body) {}

    private final HttpServer server;
    private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
    private volatile Answer answer = new Answer(204, Map.of(), new byte[0]);

    RecordingServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    RecordingServer answers(int status, String mediaType, String body) {
        return answers(status, Map.of("Content-Type", List.of(mediaType)), body.getBytes(StandardCharsets.UTF_8));
    }

    RecordingServer answers(int status, Map<String, List<String>> headers, byte[] body) {
        answer = new Answer(status, headers, body);
        return this;
    }

    /** The next request that came in and was not looked at yet. */
    Request request() {
        return requests.remove();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.add(new Request(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    exchange.getRequestHeaders(),
                    exchange.getRequestBody().readAllBytes()));
            exchange.getResponseHeaders().putAll(answer.headers());
            boolean none = answer.body().length == 0;
            exchange.sendResponseHeaders(answer.status(), none ? -1 : answer.body().length);
            if (!none) {
                exchange.getResponseBody().write(answer.body());
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
