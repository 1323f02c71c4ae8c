package io.klue.runtime.internal.config;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The keys that have a meaning, and what is written there. */
public final class ConfigKeys {
    /** What a key's value is. */
    public enum Kind {
        STRING("a text"),
        INTEGER("a whole number"),
        FLAG("true or false"),
        LIST("a list");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As in "must be a whole number". */
        public String words() {
            return words;
        }
    }

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("name", Kind.STRING),
            Map.entry("version", Kind.STRING),
            Map.entry("live_host", Kind.STRING),
            Map.entry("live_url", Kind.STRING),
            Map.entry("env_secrets", Kind.LIST),
            Map.entry("jwt_secret", Kind.STRING),
            Map.entry("jwt_audience", Kind.STRING),
            Map.entry("jwt_issuer", Kind.STRING),
            Map.entry("jwt_token_timeout", Kind.INTEGER),
            Map.entry("default_user_id", Kind.STRING),
            Map.entry("report_call_exceeding_ms", Kind.INTEGER),
            Map.entry("hide_unhandled_errors", Kind.FLAG),
            Map.entry("report_claims", Kind.LIST),
            Map.entry("max_request_size", Kind.INTEGER),
            Map.entry("cors.origins", Kind.LIST),
            Map.entry("cors.headers", Kind.LIST),
            Map.entry("cors.exposed", Kind.LIST),
            Map.entry("cors.credentials", Kind.FLAG),
            Map.entry("cors.max_age", Kind.INTEGER),
            Map.entry("max_upload_size", Kind.INTEGER),
            Map.entry("with_async", Kind.FLAG),
            Map.entry("broker_url", Kind.STRING),
            Map.entry("aws_user", Kind.STRING),
            Map.entry("aws_region", Kind.STRING),
            Map.entry("aws_keypair", Kind.STRING),
            Map.entry("aws_instance_type", Kind.STRING),
            Map.entry("aws_cert_arn", Kind.STRING),
            Map.entry("aws_hosts_min", Kind.INTEGER),
            Map.entry("aws_hosts_max", Kind.INTEGER),
            Map.entry("docker_repo", Kind.STRING),
            Map.entry("docker_bucket", Kind.STRING));

    private static final String CORS = "cors.";

    private ConfigKeys() {}

    /** What a known key's value must be; empty for the author's own keys. */
    public static Optional<Kind> kind(String key) {
        return Optional.ofNullable(KINDS.get(key));
    }

    /** The known keys of a mapping that is ours alone, in which any other key is a mistake; empty for the author's. */
    public static Set<String> siblings(String key) {
        return key.startsWith(CORS) || key.equals("cors")
                ? KINDS.keySet().stream()
                        .filter(known -> known.startsWith(CORS))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** Whether a key's name says that its value must not be shown. */
    public static boolean isSecret(String key) {
        String lower = key.toLowerCase(Locale.ROOT);
        return lower.contains("secret") || lower.contains("password") || lower.equals("broker_url");
    }
}
