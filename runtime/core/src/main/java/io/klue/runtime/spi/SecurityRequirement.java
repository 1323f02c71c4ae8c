package io.klue.runtime.spi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Schemes that a caller must satisfy together, each with the scopes it must have. No scheme: anybody.
 *
 * @param schemes in the order of the contract
 */
public record SecurityRequirement(Map<SecurityScheme, Set<String>> schemes) {
    /** Satisfied by anybody. */
    public static final SecurityRequirement ANONYMOUS = new SecurityRequirement(Map.of());

    public SecurityRequirement {
        Map<SecurityScheme, Set<String>> copy = new LinkedHashMap<>();
        schemes.forEach((scheme, scopes) -> copy.put(scheme, Set.copyOf(scopes)));
        schemes = Collections.unmodifiableMap(copy);
    }

    /** Both: the schemes of this one and of the other. */
    public SecurityRequirement and(SecurityRequirement other) {
        Map<SecurityScheme, Set<String>> both = new LinkedHashMap<>(schemes);
        other.schemes.forEach((scheme, scopes) -> both.merge(scheme, scopes, SecurityRequirement::union));
        return new SecurityRequirement(both);
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return all;
    }
}
