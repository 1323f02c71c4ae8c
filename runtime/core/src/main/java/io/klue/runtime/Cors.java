package io.klue.runtime;

import io.klue.runtime.internal.StartupMessages;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which scripts of other origins may call a server from a browser (Fetch standard, section 3.3). Preflights are answered
 * without authentication, and allow the methods that the contract declares for their path.
 *
 * <p>In klue-config.yaml: {@code cors: {origins: [https://shop.example.com], headers: […], exposed: […], credentials:
 * true, max_age: 600}}.
 *
 * @param origins origins such as {@code https://shop.example.com} or {@code http://localhost:3000}; {@code *} alone: all
 * @param headers the request headers that such a script may set
 * @param exposed the answer's headers that it may read, besides those that every script may
 * @param credentials whether browsers send cookies and let scripts see the answers to them; not with {@code *}
 * @param maxAge how long a browser may remember a preflight: 0 to 86,400 seconds
 */
public record Cors(
        List<String> origins, List<String> headers, List<String> exposed, boolean credentials, Duration maxAge) {
    /** Every origin. */
    public static final String ANY = "*";

    private static final Pattern ORIGIN =
            Pattern.compile("[a-z][a-z0-9+.-]*://([a-z0-9.-]+|\\[[0-9a-f:.]+\\])(:[0-9]{1,5})?");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");
    private static final Duration DAY = Duration.ofDays(1);

    /** @throws StartupException if a value is none, or if every origin would get credentials */
    public Cors {
        origins = List.copyOf(origins);
        headers = List.copyOf(headers);
        exposed = List.copyOf(exposed);
        Objects.requireNonNull(maxAge, "maxAge");
        Optional<String> problem = problem(origins, headers, exposed, credentials, maxAge);
        if (problem.isPresent()) {
            throw StartupMessages.badCors(problem.get());
        }
    }

    private static Optional<String> problem(
            List<String> origins, List<String> headers, List<String> exposed, boolean credentials, Duration maxAge) {
        if (origins.isEmpty()) {
            return Optional.of("no origin is allowed: list them under cors.origins");
        }
        if (origins.contains(ANY) && (credentials || origins.size() > 1)) {
            return Optional.of(
                    credentials
                            ? "every site (*) would act for a user who is logged in: list the origins that may have credentials"
                            : "* stands for every origin: remove the others, or the *");
        }
        for (String origin : origins) {
            if (!origin.equals(ANY) && !ORIGIN.matcher(origin).matches()) {
                return Optional.of("\"" + origin + "\" is no origin: write a scheme and a host in lower case, "
                        + "without a path, like https://shop.example.com");
            }
        }
        for (List<String> names : List.of(headers, exposed)) {
            for (String name : names) {
                if (!TOKEN.matcher(name).matches()) {
                    return Optional.of("\"" + name + "\" is no name of a header");
                }
            }
        }
        return maxAge.isNegative() || maxAge.compareTo(DAY) > 0
                ? Optional.of("max_age must be 0 to 86400 seconds, not " + maxAge.toSeconds())
                : Optional.empty();
    }

    /** Allows scripts of these origins to send {@code Authorization} and {@code Content-Type}, and no cookies. */
    public static Cors of(String... origins) {
        return new Cors(
                List.of(origins), List.of("Authorization", "Content-Type"), List.of(), false, Duration.ofMinutes(10));
    }

    /** The same with these request headers instead. */
    public Cors withHeaders(String... names) {
        return new Cors(origins, List.of(names), exposed, credentials, maxAge);
    }

    /** The same with these headers of answers. */
    public Cors withExposed(String... names) {
        return new Cors(origins, headers, List.of(names), credentials, maxAge);
    }

    /** The same with cookies. */
    public Cors withCredentials() {
        return new Cors(origins, headers, exposed, true, maxAge);
    }

    /** The same, remembered for this time. */
    public Cors withMaxAge(Duration time) {
        return new Cors(origins, headers, exposed, credentials, time);
    }
}
