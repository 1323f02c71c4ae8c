package io.klue.runtime.internal.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.javalin.util.JavalinBindException;
import io.klue.runtime.ApiRoutes;
import io.klue.runtime.CrashReport;
import io.klue.runtime.CrashReporter;
import io.klue.runtime.JwtAuth;
import io.klue.runtime.StartupException;
import io.klue.runtime.internal.StartupMessages;
import io.klue.runtime.internal.auth.Gate;
import io.klue.runtime.internal.auth.Schemes;
import io.klue.runtime.internal.crash.CrashDesk;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running server on Javalin. */
public final class JavalinServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("io.klue.server");

    private final ServerSettings settings;
    private final CrashDesk desk;
    private final Javalin javalin;
    private final int port;
    private final AtomicBoolean draining = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * Checks everything, then listens.
     *
     * @throws StartupException if anything is wrong
     */
    public JavalinServer(ServerSettings settings) {
        this.settings = settings;
        Optional<JwtAuth> jwt = settings.jwt();
        Schemes schemes = new Schemes(settings.authenticators(), jwt);
        RouteTable table = new RouteTable();
        Set<String> apis = new LinkedHashSet<>();
        for (ApiRoutes api : settings.apis()) {
            table.add(api, schemes);
            api.routes().forEach(route -> apis.add(route.endpoint().api()));
        }
        table.addMissing(new BuiltIns(settings, List.copyOf(apis), jwt.isPresent(), draining::get));
        this.desk = desk(settings);
        this.javalin = start(schemes, table);
        this.port = javalin.port();
        desk.open(port);
        LOG.info("{} {} listens on {}", settings.config().name(), settings.version(), url());
    }

    private static CrashDesk desk(ServerSettings settings) {
        CrashReport.Server server = new CrashReport.Server(
                settings.config().name(), settings.version(), settings.stage(), host(), settings.port(), isOnEc2());
        CrashReporter reporter = settings.isSilent()
                ? CrashDesk.silent()
                : settings.crashReporter().orElseGet(CrashDesk::logging);
        List<String> claims = settings.config().optionalList("report_claims");
        return new CrashDesk(server, claims, reporter, InstantSource.system());
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }

    private static boolean isOnEc2() {
        Path vendor = Path.of("/sys/devices/virtual/dmi/id/sys_vendor");
        try {
            return Files.isReadable(vendor) && Files.readString(vendor).contains("Amazon EC2");
        } catch (IOException e) {
            return false;
        }
    }

    private Javalin start(Schemes schemes, RouteTable table) {
        String realm = settings.config().name();
        Failures failures = new Failures(settings.hidesUnhandledErrors(), settings.errorDecorator());
        ErrorAnswers errors = new ErrorAnswers(failures, desk, realm);
        RouteHandler.Shared shared = new RouteHandler.Shared(
                new Gate(schemes, realm),
                errors,
                desk,
                settings.limits(),
                settings.reportSlowMs(),
                settings.responseValidation(),
                draining::get);
        try {
            return Javalin.create(config -> {
                        JavalinSetup.configure(config, settings, errors);
                        settings.cors().ifPresent(cors -> config.routes.before(new CorsRules(cors, table)));
                        addRoutes(config, table, shared);
                        addOptions(config, table);
                        settings.javalin().accept(config);
                    })
                    .start(settings.port());
        } catch (RuntimeException e) {
            desk.close();
            throw problem(e);
        }
    }

    private StartupException problem(RuntimeException failure) {
        if (failure instanceof StartupException known) {
            return known;
        }
        if (failure instanceof JavalinBindException) {
            return String.valueOf(failure.getMessage()).contains("privileges")
                    ? StartupMessages.portForbidden(settings.port(), failure)
                    : StartupMessages.portInUse(settings.port(), failure);
        }
        return StartupMessages.noStart(failure);
    }

    /** HEAD answers what GET would, without the body (RFC 9110, section 9.3.2); Javalin alone would not ask the handler. */
    private static void addRoutes(JavalinConfig config, RouteTable table, RouteHandler.Shared shared) {
        for (RouteTable.Entry entry : table.inOrder()) {
            RouteHandler handler = new RouteHandler(entry.route(), entry.template(), shared);
            String path = entry.template().javalinPath();
            String method = entry.endpoint().method();
            config.routes.addEndpoint(new Endpoint(HandlerType.findOrCreate(method), path, handler));
            if (method.equals("GET") && !table.has("HEAD", entry.template())) {
                config.routes.addEndpoint(new Endpoint(HandlerType.HEAD, path, handler));
            }
        }
    }

    private static void addOptions(JavalinConfig config, RouteTable table) {
        OptionsHandler handler = new OptionsHandler(table);
        Set<String> paths = new LinkedHashSet<>();
        for (RouteTable.Entry entry : table.inOrder()) {
            if (!table.has("OPTIONS", entry.template())) {
                paths.add(entry.template().javalinPath());
            }
        }
        paths.forEach(path -> config.routes.addEndpoint(new Endpoint(HandlerType.OPTIONS, path, handler)));
    }

    public int port() {
        return port;
    }

    public String url() {
        return "http://localhost:" + port();
    }

    /**
     * Says 503 on /health, waits for the drain time, refuses new connections, lets running requests finish, and delivers
     * waiting crash reports.
     */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        draining.set(true);
        try {
            Thread.sleep(settings.drain().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        javalin.stop();
        desk.close();
        LOG.info("{} has stopped", settings.config().name());
    }
}
