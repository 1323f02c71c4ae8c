package io.klue.runtime;

import java.util.Map;
import java.util.Set;

/**
 * Who calls.
 *
 * @param subject the user id; the claim {@code sub} of a token
 * @param claims everything that the credentials say
 * @param scopes what the caller may do
 * @param token the credentials themselves, which a client forwards; empty if there is nothing to forward
 */
public record Caller(String subject, Map<String, Object> claims, Set<String> scopes, String token) {
    public Caller {
        claims = Map.copyOf(claims);
        scopes = Set.copyOf(scopes);
    }

    /** A caller known by name only. */
    public static Caller of(String subject) {
        return new Caller(subject, Map.of(), Set.of(), "");
    }

    /** Without the token and the claims, which may be secrets. */
    @Override
    public String toString() {
        return "Caller[" + subject + ", scopes=" + scopes + "]";
    }
}
