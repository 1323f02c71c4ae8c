package io.klue.runtime;

import io.javalin.config.JavalinConfig;
import io.klue.runtime.internal.CommandLine;
import io.klue.runtime.internal.StartupMessages;
import io.klue.runtime.internal.http.JavalinServer;
import io.klue.runtime.internal.http.Patience;
import io.klue.runtime.internal.http.ServerSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A running server. A whole program:
 *
 * <pre>{@code
 * public static void main(String[] args) {
 *     ApiServer.run(args, server -> server.routes(PetsRoutes.of(new PetService())));
 * }
 * }</pre>
 *
 * <p>Besides the APIs it serves {@code /ping}, {@code /version}, {@code /health}, and, when tokens can be verified, {@code
 * /auth/version}; an API that has one of these paths itself wins.
 */
public final class ApiServer implements AutoCloseable {
    private final JavalinServer server;
    private final @Nullable Thread hook;

    private ApiServer(JavalinServer server) {
        this.server = server;
        this.hook = new Thread(server::close, "klue-stop");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a service from its main method, and ends the process if that fails: with one message on standard error and
     * the exit code of the {@link StartupException}; with a stack trace only after {@code --debug}.
     *
     * <p>{@code --port N} or else the variable {@code PORT} says where to listen (default 8080), {@code --config FILE}
     * which configuration to read. SIGTERM stops the server as {@link #close()} does.
     *
     * @param args the command line
     * @param setup adds the routes and whatever else to the builder, which has configuration and port already
     */
    public static ApiServer run(String[] args, UnaryOperator<Builder> setup) {
        try {
            CommandLine line = CommandLine.parse(args);
            Config config = line.config().map(Config::load).orElseGet(Config::load);
            Builder builder = builder().config(config);
            line.port().ifPresent(builder::port);
            return setup.apply(builder).start();
        } catch (RuntimeException e) {
            StartupException problem = e instanceof StartupException known ? known : StartupMessages.noStart(e);
            System.err.println(problem.getMessage());
            if (Arrays.asList(args).contains("--debug")) {
                problem.printStackTrace();
            }
            System.exit(problem.exitCode());
            throw problem;
        }
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    /** {@code http://localhost:PORT}. */
    public String url() {
        return server.url();
    }

    /**
     * Stops gracefully: {@code /health} answers 503 for the drain time, then connections are refused, and requests that
     * are being served may finish within the stop time. Returns when that is over. Also happens at SIGTERM.
     */
    @Override
    public void close() {
        server.close();
        try {
            Runtime.getRuntime().removeShutdownHook(Objects.requireNonNull(hook));
        } catch (IllegalStateException e) {
            // the process is ending, and the hook itself may be what closes
        }
    }

    /** Puts a server together. */
    public static final class Builder {
        private static final int DEFAULT_PORT = 8080;

        private final List<ApiRoutes> apis = new ArrayList<>();
        private final Map<String, Authenticator> authenticators = new HashMap<>();
        private Map<String, String> environment = System.getenv();
        private @Nullable Config config;
        private OptionalInt port = OptionalInt.empty();
        private Duration drain = Duration.ZERO;
        private Duration stop = Duration.ofSeconds(10);
        private Patience patience = Patience.DEFAULT;
        private @Nullable Cors cors;
        private OptionalLong maxRequestSize = OptionalLong.empty();
        private OptionalLong maxUploadSize = OptionalLong.empty();
        private @Nullable JwtAuth jwt;
        private @Nullable CrashReporter crashReporter;
        private @Nullable ResponseValidation responseValidation;
        private UnaryOperator<ApiError> errorDecorator = error -> error;
        private Consumer<JavalinConfig> javalin = nothing -> {};

        private Builder() {}

        /** The configuration; without this, {@link Config#load()}. */
        public Builder config(Config config) {
            this.config = Objects.requireNonNull(config, "config");
            return this;
        }

        /** Serves these APIs, besides those added before. */
        public Builder routes(ApiRoutes... routes) {
            apis.addAll(List.of(routes));
            return this;
        }

        /** Where to listen, 0 to 65535; 0 takes a free one. Without this, the variable {@code PORT}, or 8080. */
        public Builder port(int port) {
            this.port = OptionalInt.of(port);
            return this;
        }

        /** How long {@code /health} answers 503 before connections are refused; default 0. */
        public Builder drainFor(Duration time) {
            this.drain = Objects.requireNonNull(time, "time");
            return this;
        }

        /** How long requests that are being served may take when the server stops; default 10 seconds. */
        public Builder stopWithin(Duration time) {
            this.stop = Objects.requireNonNull(time, "time");
            return this;
        }

        /**
         * The most bytes of a body that is kept in memory, after decompression: JSON, text, the fields of a form. A larger
         * one is answered with 413. Without this, {@code max_request_size} of the configuration, or 10,000,000.
         *
         * @param bytes 0 or more
         */
        public Builder maxRequestSize(long bytes) {
            this.maxRequestSize = OptionalLong.of(bytes);
            return this;
        }

        /**
         * The most bytes of a body that is streamed, after decompression: a binary one, or a form with files. Without this,
         * {@code max_upload_size} of the configuration, or as much as any other body may have.
         *
         * @param bytes 0 or more
         */
        public Builder maxUploadSize(long bytes) {
            this.maxUploadSize = OptionalLong.of(bytes);
            return this;
        }

        /** Verifies tokens; without this, {@link JwtAuth#of(Config)} if the configuration has {@code jwt_secret}. */
        public Builder jwt(JwtAuth jwt) {
            this.jwt = Objects.requireNonNull(jwt, "jwt");
            return this;
        }

        /** Verifies the credentials of the security scheme that has this name in the contract. */
        public Builder authenticator(String scheme, Authenticator authenticator) {
            authenticators.put(scheme, Objects.requireNonNull(authenticator, "authenticator"));
            return this;
        }

        /** Who is told of crashes; without this, they are logged. */
        public Builder crashReporter(CrashReporter reporter) {
            this.crashReporter = Objects.requireNonNull(reporter, "reporter");
            return this;
        }

        /**
         * What to do about answers that break the contract; without this, {@link ResponseValidation#ENFORCE} if the
         * variable {@code KLUE_ENV} is not set, {@code dev} or {@code test}, and {@link ResponseValidation#OFF} otherwise.
         * Checking reads every JSON answer back before it is sent.
         */
        public Builder responseValidation(ResponseValidation validation) {
            this.responseValidation = Objects.requireNonNull(validation, "validation");
            return this;
        }

        /** Lets scripts of other origins call; without this, what the configuration says under {@code cors}, or none. */
        public Builder cors(Cors cors) {
            this.cors = Objects.requireNonNull(cors, "cors");
            return this;
        }

        /** Sees every error of every operation before it is sent, and may change it. */
        public Builder errorDecorator(UnaryOperator<ApiError> decorator) {
            this.errorDecorator = Objects.requireNonNull(decorator, "decorator");
            return this;
        }

        /**
         * Sets up Javalin further, after everything else: plugins, handlers, static files. Note that trailing slashes
         * count here ({@code router.ignoreTrailingSlashes} is false).
         */
        public Builder javalin(Consumer<JavalinConfig> setup) {
            this.javalin = javalin.andThen(setup);
            return this;
        }

        /** How long slow clients are waited for, for tests. */
        Builder patience(Patience patience) {
            this.patience = patience;
            return this;
        }

        /** Other environment variables than the process', for tests. */
        Builder environment(Map<String, String> variables) {
            this.environment = Map.copyOf(variables);
            return this;
        }

        /**
         * Checks everything and listens.
         *
         * @throws StartupException if the configuration is wrong, two operations clash, nobody verifies a security scheme,
         *     or the port is in use
         */
        public ApiServer start() {
            Config settings = config == null ? Config.load() : config;
            OptionalInt wanted = port.isPresent() ? port : CommandLine.port(environment);
            Optional<JwtAuth> tokens = Optional.ofNullable(jwt);
            if (tokens.isEmpty() && settings.optionalString("jwt_secret").isPresent()) {
                tokens = Optional.of(JwtAuth.of(settings));
            }
            Config.use(settings);
            return new ApiServer(new JavalinServer(new ServerSettings(
                    settings,
                    environment,
                    List.copyOf(apis),
                    wanted.orElse(DEFAULT_PORT),
                    drain,
                    stop,
                    maxRequestSize,
                    maxUploadSize,
                    tokens,
                    Map.copyOf(authenticators),
                    Optional.ofNullable(crashReporter),
                    Optional.ofNullable(responseValidation),
                    errorDecorator,
                    Optional.ofNullable(cors),
                    patience,
                    javalin)));
        }
    }
}
