package io.klue.testing;

import io.klue.runtime.JsonValue;
import io.klue.runtime.JsonValue.JsonObject;
import io.klue.runtime.JsonValue.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One call by plain HTTP and what it should answer. The methods {@code returns…} send it; if the answer is another, they
 * fail with the request, what was expected, and the whole answer.
 *
 * <pre>{@code
 * service.call("POST", "/hello").bearer(token).json("{\"name\": \"Ann\"}").returnsJson("{\"greeting\": \"Hi Ann\"}");
 * }</pre>
 */
public final class HttpCall {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private static final class Shared {
        static final HttpClient HTTP = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(TIMEOUT)
                .build();
    }

    private final String method;
    private final String url;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private @Nullable String body;

    HttpCall(String method, String url) {
        this.method = method;
        this.url = url;
    }

    /** Adds a header, or replaces it. */
    public HttpCall header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Sends a token: {@code Authorization: Bearer …}. */
    public HttpCall bearer(String token) {
        return header("Authorization", "Bearer " + token);
    }

    /** Sends a JSON body, as it stands: it may be broken on purpose. */
    public HttpCall json(String json) {
        return body("application/json", json);
    }

    /** Sends any text, in UTF-8. */
    public HttpCall body(String mediaType, String text) {
        body = text;
        return header("Content-Type", mediaType);
    }

    /** Sends it, whatever comes back. */
    public HttpAnswer send() {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).timeout(TIMEOUT);
        request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::setHeader);
        try {
            HttpResponse<byte[]> response = Shared.HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new HttpAnswer(
                    response.statusCode(), response.headers(), new String(response.body(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(TestingMessages.noAnswer(this, e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** The answer has this status. */
    public HttpAnswer returns(int status) {
        HttpAnswer answer = send();
        require(answer.status() == status, "status " + status, answer);
        return answer;
    }

    /** As {@link #returnsJson(int, String)} with status 200. */
    public HttpAnswer returnsJson(String json) {
        return returnsJson(200, json);
    }

    /** The answer has this status and this JSON; the order of fields and white space do not count. */
    public HttpAnswer returnsJson(int status, String json) {
        JsonValue expected = JsonValue.parse(json);
        HttpAnswer answer = send();
        boolean same = answer.status() == status
                && answer.isOf("application/json")
                && expected.equals(answer.parsed().orElse(null));
        require(same, status + " application/json\n" + expected, answer);
        return answer;
    }

    /** The answer is klue's error envelope with this status and code. */
    public HttpAnswer returnsError(int status, String code) {
        HttpAnswer answer = send();
        boolean same = answer.status() == status
                && answer.parsed().orElse(null) instanceof JsonObject error
                && new JsonString(code).equals(error.get("error"))
                && JsonValue.of(status).equals(error.get("status"));
        require(same, "the error " + status + " " + code, answer);
        return answer;
    }

    /** The answer is the error 400 {@code INVALID_PARAMETER} with violations at these places, in any order, and no others. */
    public HttpAnswer returnsViolations(String... pointers) {
        List<String> expected = Stream.of(pointers).sorted().toList();
        HttpAnswer answer = send();
        boolean same = answer.status() == 400 && expected.equals(answer.pointers());
        require(same, "the error 400 INVALID_PARAMETER with violations at " + String.join(", ", expected), answer);
        return answer;
    }

    /** The answer has status 200 and this plain text. */
    public HttpAnswer returnsText(String text) {
        HttpAnswer answer = send();
        boolean same = answer.status() == 200
                && answer.isOf("text/plain")
                && answer.body().equals(text);
        require(same, "200 text/plain\n" + text, answer);
        return answer;
    }

    /** The answer has status 200 and is a page that contains this. */
    public HttpAnswer returnsHtml(String fragment) {
        HttpAnswer answer = send();
        boolean same = answer.status() == 200
                && answer.isOf("text/html")
                && answer.body().contains(fragment);
        require(same, "200 text/html with\n" + fragment, answer);
        return answer;
    }

    /**
     * The answer sends the caller elsewhere (301, 302, 303, 307 or 308).
     *
     * @param location an absolute URL, or a path of this service
     */
    public HttpAnswer redirectsTo(String location) {
        HttpAnswer answer = send();
        URI here = URI.create(url);
        boolean redirects = answer.status() >= 301 && answer.status() <= 308 && answer.status() != 304;
        boolean same = redirects
                && answer.header("Location")
                        .map(actual -> here.resolve(actual).equals(here.resolve(location)))
                        .orElse(false);
        require(same, "a redirect to " + location, answer);
        return answer;
    }

    private void require(boolean met, String expected, HttpAnswer answer) {
        if (!met) {
            throw TestingMessages.otherAnswer(this, expected, answer);
        }
    }

    /** The request, without the values of its headers, which may be secrets. */
    @Override
    public String toString() {
        String names = headers.isEmpty() ? "" : "\nheaders: " + String.join(", ", headers.keySet());
        return method.toUpperCase(Locale.ROOT) + " " + url + names + (body == null ? "" : "\n" + body);
    }
}
