package io.klue.runtime.internal.client;

import io.klue.runtime.CallOptions;
import io.klue.runtime.Credentials;
import io.klue.runtime.RemoteApiException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Sends calls to one service, each within its deadline, some of them more than once. */
public final class HttpTransport {
    private final HttpClient http;
    private final String baseUrl;
    private final Credentials credentials;
    private final CallOptions options;

    /** @param baseUrl as {@link BaseUrl#of} returns it */
    public HttpTransport(HttpClient http, String baseUrl, Credentials credentials, CallOptions options) {
        this.http = http;
        this.baseUrl = baseUrl;
        this.credentials = credentials;
        this.options = options;
    }

    /**
     * Sends the request and waits for status and headers; a short body comes along.
     *
     * @throws RemoteApiException if there is no answer
     * @throws UncheckedIOException if the caller's own content cannot be read
     */
    public IncomingReply send(OutgoingRequest request) {
        CallFailures failures = new CallFailures(request.endpoint(), baseUrl + request.rawPath(), options.timeout());
        Deadline deadline = Deadline.in(options.timeout());
        HttpResponse<InputStream> response = attempts(request, deadline, failures);
        options.onReply().accept(new CallOptions.Answer(response.statusCode(), response.headers()));
        return new IncomingReply(response.statusCode(), response.headers(), ShortBody.readAhead(response), failures);
    }

    private HttpResponse<InputStream> attempts(OutgoingRequest request, Deadline deadline, CallFailures failures) {
        int allowed = request.isRepeatable() ? options.retries() + 1 : 1;
        IOException lastFailure = null;
        int attempt = 1;
        try {
            while (true) {
                try {
                    return exchange(request, deadline);
                } catch (IOException e) {
                    lastFailure = e;
                    if (!isConnectionFailure(e)) {
                        throw failures.badAnswer(ClientMessages.notHttp(e), e);
                    }
                    if (attempt == allowed || e instanceof SSLException) {
                        throw failures.unreachable(attempt, e);
                    }
                }
                Backoff.pause(attempt, deadline);
                attempt++;
            }
        } catch (TimeoutException e) {
            throw failures.timedOut(attempt, lastFailure);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failures.interrupted(e);
        }
    }

    private HttpResponse<InputStream> exchange(OutgoingRequest request, Deadline deadline)
            throws IOException, TimeoutException, InterruptedException {
        BodyStream body = new BodyStream(deadline);
        CompletableFuture<HttpResponse<InputStream>> response = http.sendAsync(httpRequest(request), headers -> body);
        boolean answered = false;
        try {
            HttpResponse<InputStream> answer = response.get(deadline.remainingNanos(), TimeUnit.NANOSECONDS);
            answered = true;
            return answer;
        } catch (ExecutionException e) {
            throw asIoException(e.getCause());
        } finally {
            if (!answered) {
                // both: an answer that has just begun is no longer cancelled, and one that has not has no body to close
                response.cancel(true);
                body.close();
            }
        }
    }

    private HttpRequest httpRequest(OutgoingRequest request) {
        HttpRequest.Builder out = HttpRequest.newBuilder(URI.create(baseUrl + request.rawPath() + request.rawQuery()));
        if (baseUrl.startsWith("http:")) {
            out.version(HttpClient.Version.HTTP_1_1); // without TLS, the JDK would ask every server for an upgrade
        }
        RequestBody body = request.body();
        out.method(
                request.endpoint().method(),
                body == null ? BodyPublishers.noBody() : body.publisher().get());
        RequestHeaders.of(request, credentials, options).forEach(out::setHeader);
        return out.build();
    }

    private static boolean isConnectionFailure(IOException e) {
        return !(e instanceof ProtocolException);
    }

    /** Some of what the JDK's parser does not understand, it throws as unchecked exceptions of its own. */
    private static IOException asIoException(@Nullable Throwable cause) {
        if (cause instanceof IOException known) {
            return known;
        }
        if (cause instanceof UncheckedIOException && cause.getCause() instanceof IOException ours) {
            throw ClientMessages.unreadableBody(ours);
        }
        IOException malformed = new ProtocolException(String.valueOf(cause));
        malformed.initCause(cause);
        return malformed;
    }
}
