package io.klue.it.keywords;

import io.klue.runtime.ApiRoutes;
import io.klue.runtime.ApiServer;
import io.klue.runtime.Config;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;

/** Generated APIs on a real server. Whoever implements them answers whatever was let in with 204. */
final class Service implements AutoCloseable {
    private final ApiServer server;

    static {
        // less than the server's idle timeout of 30 s: a connection that it is about to close is not used again
        System.setProperty("jdk.httpclient.keepalive.timeout", "10");
    }

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Service(ApiServer server) {
        this.server = server;
    }

    static Service start(ClassLoader classes, Collection<String> apis) {
        ApiRoutes[] routes = apis.stream().map(api -> routes(classes, api)).toArray(ApiRoutes[]::new);
        return new Service(ApiServer.builder()
                .config(Config.of(Map.of("name", "keywords")))
                .port(0)
                .routes(routes)
                .start());
    }

    private static ApiRoutes routes(ClassLoader classes, String name) {
        try {
            Class<?> api = classes.loadClass(Contracts.api(name));
            Object letIn = Proxy.newProxyInstance(classes, new Class<?>[] {api}, (proxy, method, body) -> null);
            return (ApiRoutes) classes.loadClass(Contracts.routes(name))
                    .getMethod("of", api)
                    .invoke(null, letIn);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(name, e);
        }
    }

    /** Posts JSON. */
    HttpResponse<String> post(String path, String json) {
        return post(path, json.getBytes(StandardCharsets.UTF_8));
    }

    /** Posts what is said to be JSON. */
    HttpResponse<String> post(String path, byte[] body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
