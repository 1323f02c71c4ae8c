package io.klue.testing;

import io.klue.runtime.ApiClient;
import io.klue.runtime.ApiServer;
import io.klue.runtime.ResponseValidation;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The service that a test class calls: started on a free port before its first test and stopped after its last, or
 * running already at the URL in the system property {@code klue.target}, which wins.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final ServiceUnderTest SERVICE = ServiceUnderTest.startedWith(server -> server
 *         .config(config)
 *         .routes(HelloRoutes.of(new HelloService())));
 *
 * @Test
 * void it_is_alive() {
 *     SERVICE.call("GET", "/ping").returnsJson("{}");
 * }
 * }</pre>
 */
public final class ServiceUnderTest implements BeforeAllCallback, AfterAllCallback {
    /** The system property with the URL of a running service. */
    public static final String TARGET = "klue.target";

    private final @Nullable Supplier<Running> starter;
    private final Supplier<Optional<String>> target;
    private @Nullable Running running;
    private @Nullable String url;
    private int classes; // nested test classes come and go while the outer one lasts

    /** What was started here: where it answers, and how it is stopped. */
    record Running(String url, Runnable stop) {
        static Running of(UnaryOperator<ApiServer.Builder> setup) {
            ApiServer server = setup.apply(ApiServer.builder().port(0).responseValidation(ResponseValidation.ENFORCE))
                    .start();
            return new Running(server.url(), server::close);
        }

        static Running of(ServiceCommand command) {
            ServiceProcess process = command.start();
            return new Running(process.url(), process::close);
        }
    }

    ServiceUnderTest(@Nullable Supplier<Running> starter, Supplier<Optional<String>> target) {
        this.starter = starter;
        this.target = target;
    }

    /**
     * A service in this process, unless {@code klue.target} says otherwise.
     *
     * @param setup adds configuration and routes to the builder, which has a free port already and enforces that answers
     *     keep the contract
     */
    public static ServiceUnderTest startedWith(UnaryOperator<ApiServer.Builder> setup) {
        return new ServiceUnderTest(() -> Running.of(setup), ServiceUnderTest::property);
    }

    /** A service that runs as a process of its own, unless {@code klue.target} says otherwise, for black-box tests. */
    public static ServiceUnderTest startedBy(ServiceCommand command) {
        return new ServiceUnderTest(() -> Running.of(command), ServiceUnderTest::property);
    }

    /** The running service that {@code klue.target} names, for black-box tests. */
    public static ServiceUnderTest atTarget() {
        return new ServiceUnderTest(null, ServiceUnderTest::property);
    }

    private static Optional<String> property() {
        return Optional.ofNullable(System.getProperty(TARGET))
                .map(String::strip)
                .filter(url -> !url.isEmpty());
    }

    /**
     * Starts the service.
     *
     * @throws IllegalStateException if it shall be running already and {@code klue.target} does not say where
     */
    @Override
    public void beforeAll(ExtensionContext context) {
        if (classes++ == 0) {
            url = target.get().map(ServiceUnderTest::withoutSlash).orElseGet(this::start);
        }
    }

    private String start() {
        if (starter == null) {
            throw TestingMessages.noTarget();
        }
        Running started = starter.get();
        running = started;
        return started.url();
    }

    private static String withoutSlash(String target) {
        return target.replaceFirst("/+$", "");
    }

    /** Stops the service, if it was started here. */
    @Override
    public void afterAll(ExtensionContext context) {
        classes--;
        Running started = running;
        if (classes == 0 && started != null) {
            running = null;
            started.stop().run();
        }
    }

    /** Where the service answers, without a slash at the end. */
    public String url() {
        String known = url;
        if (known == null) {
            throw TestingMessages.notStarted();
        }
        return known;
    }

    /** A call by plain HTTP. */
    public HttpCall call(String method, String path) {
        return new HttpCall(method, url() + path);
    }

    /** For the generated client of the service. */
    public ApiClient client() {
        return ApiClient.of(url());
    }
}
