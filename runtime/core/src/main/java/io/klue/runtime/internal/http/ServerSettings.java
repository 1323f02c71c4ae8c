package io.klue.runtime.internal.http;

import io.javalin.config.JavalinConfig;
import io.klue.runtime.ApiError;
import io.klue.runtime.ApiRoutes;
import io.klue.runtime.Authenticator;
import io.klue.runtime.Config;
import io.klue.runtime.Cors;
import io.klue.runtime.CrashReporter;
import io.klue.runtime.JwtAuth;
import io.klue.runtime.ResponseValidation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Everything that a server is made of.
 *
 * @param port 0 takes a free one
 * @param drain how long /health says 503 before connections are refused
 * @param maxRequestSize the most bytes of a body that is kept in memory
 * @param maxUploadSize the most bytes of a body that is streamed
 * @param stop how long requests that are being served may take to finish
 */
public record ServerSettings(
        Config config,
        Map<String, String> environment,
        List<ApiRoutes> apis,
        int port,
        Duration drain,
        Duration stop,
        OptionalLong maxRequestSize,
        OptionalLong maxUploadSize,
        Optional<JwtAuth> jwt,
        Map<String, Authenticator> authenticators,
        Optional<CrashReporter> crashReporter,
        Optional<ResponseValidation> validation,
        UnaryOperator<ApiError> errorDecorator,
        Optional<Cors> corsInCode,
        Patience patience,
        Consumer<JavalinConfig> javalin) {
    private static final long TEN_MEGABYTES = 10_000_000;
    private static final Set<String> DEVELOPMENT = Set.of("", "dev", "test");

    /** What the author says, else the configuration, else ten megabytes. */
    BodyLimits limits() {
        long held = orConfigured(maxRequestSize, "max_request_size").orElse(TEN_MEGABYTES);
        return new BodyLimits(
                held, orConfigured(maxUploadSize, "max_upload_size").orElse(held));
    }

    private OptionalLong orConfigured(OptionalLong said, String key) {
        return said.isPresent() ? said : config.optionalInteger(key);
    }

    /** A call that takes longer, in milliseconds, is reported. */
    long reportSlowMs() {
        return config.optionalInteger("report_call_exceeding_ms").orElse(1000);
    }

    /** What was said in code, or else in the configuration. */
    Optional<Cors> cors() {
        if (corsInCode.isPresent() || config.optionalList("cors.origins").isEmpty()) {
            return corsInCode;
        }
        Cors usual = Cors.of(config.list("cors.origins").toArray(new String[0]));
        return Optional.of(new Cors(
                usual.origins(),
                config.keys().contains("cors.headers") ? config.list("cors.headers") : usual.headers(),
                config.optionalList("cors.exposed"),
                config.flag("cors.credentials", false),
                Duration.ofSeconds(config.optionalInteger("cors.max_age")
                        .orElse(usual.maxAge().toSeconds()))));
    }

    /** The stage, KLUE_ENV; empty if it is not set. */
    String stage() {
        return environment.getOrDefault("KLUE_ENV", "");
    }

    /** Whether answers are held to the contract: where programs are made, unless the author says otherwise. */
    ResponseValidation responseValidation() {
        return validation.orElse(DEVELOPMENT.contains(stage()) ? ResponseValidation.ENFORCE : ResponseValidation.OFF);
    }

    boolean hidesUnhandledErrors() {
        return config.flag("hide_unhandled_errors", stage().equals("live"));
    }

    boolean isSilent() {
        return environment.getOrDefault("NO_ERROR_REPORTING", "").equals("1");
    }

    String version() {
        String variable = environment.getOrDefault("KLUE_VERSION", "");
        return variable.isEmpty() ? config.optionalString("version").orElse("0.0.1") : variable;
    }
}
