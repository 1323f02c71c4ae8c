package io.klue.runtime;

import io.klue.runtime.internal.client.HeaderText;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** What a client shows to the service that it calls. Asked once for each call, in the calling thread. */
@FunctionalInterface
public interface Credentials {
    /** The header to send; empty for none. */
    Optional<Header> header();

    /** A header whose value is a secret. */
    record Header(String name, String value) {
        /** @throws IllegalArgumentException if it cannot be sent */
        public Header {
            HeaderText.header(name, value);
        }

        @Override
        public String toString() {
            return name + ": …";
        }
    }

    static Credentials none() {
        return Optional::empty;
    }

    /** {@code Authorization: Bearer …} (RFC 6750). */
    static Credentials bearer(String token) {
        Objects.requireNonNull(token, "token");
        return bearer(() -> token);
    }

    /** As {@link #bearer(String)}, with a token that may change, such as one that is renewed. */
    static Credentials bearer(Supplier<String> token) {
        return apiKey("Authorization", () -> "Bearer " + token.get());
    }

    /** An API key in a header. */
    static Credentials apiKey(String header, Supplier<String> key) {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(key, "key");
        return () -> Optional.of(new Header(header, key.get()));
    }

    /**
     * {@code Authorization: Basic …} (RFC 7617), in UTF-8.
     *
     * @throws IllegalArgumentException if the user contains a colon
     */
    static Credentials basic(String user, String password) {
        if (user.indexOf(':') >= 0) {
            throw new IllegalArgumentException("The user of basic authentication must not contain a colon.");
        }
        byte[] pair = (user + ':' + password).getBytes(StandardCharsets.UTF_8);
        String encoded = "Basic " + Base64.getEncoder().encodeToString(pair);
        return apiKey("Authorization", () -> encoded);
    }

    /**
     * The token of the caller that is being served; nothing when none is. Use it only for services that may act in the
     * caller's name.
     */
    static Credentials forwardCaller() {
        return () -> RequestContext.current()
                .flatMap(RequestContext::caller)
                .map(Caller::token)
                .filter(token -> !token.isEmpty())
                .map(token -> new Header("Authorization", "Bearer " + token));
    }
}
