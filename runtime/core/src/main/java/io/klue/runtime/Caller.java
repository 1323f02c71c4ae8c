package io.klue.runtime;

import java.util.Map;
import java.util.Set;

/** Who calls. */
public record Caller(String subject, Map<String, Object> claims, Set<String> scopes, String token) {
    public Caller {
        claims = Map.copyOf(claims);
        scopes = Set.copyOf(scopes);
    }
}
