package io.klue.runtime;

import io.klue.runtime.internal.client.BaseUrl;
import io.klue.runtime.internal.client.HttpTransport;
import io.klue.runtime.spi.Call;
import io.klue.runtime.spi.Endpoint;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reaches one service over HTTP; a generated {@code …Client} makes the calls. Immutable and thread-safe: share it.
 *
 * <p>Clients share one {@link HttpClient} with a connect timeout of 5 seconds that follows no redirects. Unencrypted
 * connections speak HTTP/1.1. The number of connections is not limited here: it is the number of calls at a time.
 *
 * <pre>{@code
 * PetsClient pets = PetsClient.of(ApiClient.builder("https://pets.example.com")
 *         .credentials(Credentials.bearer(tokens::current))
 *         .options(o -> o.timeout(Duration.ofSeconds(5)))
 *         .build());
 * }</pre>
 */
public final class ApiClient {
    /** Made when the first client needs it: it runs threads. */
    private static final class Shared {
        static final HttpClient HTTP = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(5))
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    private final String baseUrl;
    private final HttpClient http;
    private final Credentials credentials;
    private final CallOptions options;

    private ApiClient(String baseUrl, HttpClient http, Credentials credentials, CallOptions options) {
        this.baseUrl = baseUrl;
        this.http = http;
        this.credentials = credentials;
        this.options = options;
    }

    /**
     * A client without credentials.
     *
     * @param baseUrl where the service answers, such as {@code https://pets.example.com}; the paths of its contract are
     *     appended
     * @throws IllegalArgumentException if it is no absolute http or https URL, or has a query, a fragment or a user
     */
    public static ApiClient of(String baseUrl) {
        return builder(baseUrl).build();
    }

    /** As {@link #of}, with more to say. */
    public static Builder builder(String baseUrl) {
        return new Builder(BaseUrl.of(baseUrl));
    }

    /** The same client with other options. */
    public ApiClient with(UnaryOperator<CallOptions> change) {
        return new ApiClient(baseUrl, http, credentials, change.apply(options));
    }

    /** Starts a call. For generated code. */
    public Call call(Endpoint endpoint) {
        return new Call(endpoint, new HttpTransport(http, baseUrl, credentials, options));
    }

    @Override
    public String toString() {
        return "ApiClient[" + baseUrl + "]";
    }

    /** Collects what a client is made of. */
    public static final class Builder {
        private final String baseUrl;
        private Credentials credentials = Credentials.none();
        private CallOptions options = CallOptions.DEFAULTS;
        private @Nullable HttpClient http;

        private Builder(String baseUrl) {
            this.baseUrl = baseUrl;
        }

        /** What is shown to the service; by default nothing. */
        public Builder credentials(Credentials shown) {
            credentials = Objects.requireNonNull(shown, "credentials");
            return this;
        }

        /** Changes the options of all calls. */
        public Builder options(UnaryOperator<CallOptions> change) {
            options = change.apply(options);
            return this;
        }

        /** A connection pool of one's own: with another connect timeout, a proxy, or other TLS settings. */
        public Builder httpClient(HttpClient client) {
            http = Objects.requireNonNull(client, "client");
            return this;
        }

        public ApiClient build() {
            return new ApiClient(baseUrl, http == null ? Shared.HTTP : http, credentials, options);
        }
    }
}
