package io.klue.runtime.internal.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Where a service answers: scheme, host and port, and a path where it sits behind a gateway. */
public final class BaseUrl {
    private static final String NO_URL = "it is no absolute http or https URL";

    private BaseUrl() {}

    /**
     * The URL without a slash at its end.
     *
     * @throws IllegalArgumentException if it is no absolute http or https URL, or has a query, a fragment or a user
     */
    public static String of(String url) {
        URI uri = parse(url);
        boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        if (!http || uri.getHost() == null) {
            throw ClientMessages.badBaseUrl(url, NO_URL);
        }
        if (uri.getRawUserInfo() != null) {
            throw ClientMessages.badBaseUrl(
                    uri.getScheme() + "://…@" + uri.getHost(), "it holds a user; use Credentials.basic instead");
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw ClientMessages.badBaseUrl(url, "it has a query or a fragment");
        }
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        return (scheme + "://" + uri.getRawAuthority() + uri.getRawPath()).replaceFirst("/+$", "");
    }

    private static URI parse(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw ClientMessages.badBaseUrl(url, NO_URL);
        }
    }
}
