package io.klue.runtime.internal.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ThreadPool;
import org.eclipse.jetty.util.thread.VirtualThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How Javalin and Jetty are set up, but for the routes. */
final class JavalinSetup {
    private static final Logger LOG = LoggerFactory.getLogger("io.klue.server");

    /** Requests served at once: cheap with virtual threads, but each may hold a body. */
    private static final int MAX_VIRTUAL = 2000;

    private static final int MAX_PLATFORM = 250;
    private static final int MIN_PLATFORM = 8;
    private static final int IDLE_MS = 60_000;

    /**
     * What a path may hold besides what is plain: an escaped slash, backslash or percent sign belong to the values of
     * parameters, and an empty segment is no operation's.
     */
    private static final UriCompliance URIS = new UriCompliance(
            "KLUE",
            EnumSet.of(
                    UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
                    UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING,
                    UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT,
                    UriCompliance.Violation.SUSPICIOUS_PATH_CHARACTERS));

    private JavalinSetup() {}

    static void configure(JavalinConfig config, ServerSettings settings, ErrorAnswers errors) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = settings.limits().held();
        // a contract may have both /a and /a/
        config.router.ignoreTrailingSlashes = false;
        config.jetty.threadPool = threads();
        config.jetty.modifyHttpConfiguration(JavalinSetup::makeStrict);
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(settings.stop().toMillis());
            server.setErrorHandler(new JettyErrors.OfServer(settings.patience()));
            server.insertHandler(new ServerOptions());
            server.insertHandler(new BodyPace(settings.patience()));
            server.insertHandler(new Lingering(settings.patience()));
            server.addBean(new HeaderDeadline(server, settings.patience().headers()));
        });
        config.jetty.modifyServletContextHandler(context -> {
            context.setErrorHandler(new JettyErrors.OfServlets());
        });
        config.router.javaLangErrorHandler(JavalinSetup::answerError);
        config.routes.before(new RequestGuard());
        config.routes.exception(Exception.class, (failure, context) -> errors.answerForeign(context, failure));
        config.routes.exception(
                HttpResponseException.class, (failure, context) -> errors.answerForeign(context, failure));
    }

    private static void makeStrict(HttpConfiguration http) {
        http.setHttpCompliance(HttpCompliance.STRICT);
        http.setUriCompliance(URIS);
    }

    private static ThreadPool threads() {
        if (VirtualThreads.areSupported()) {
            VirtualThreadPool pool = new VirtualThreadPool(MAX_VIRTUAL);
            pool.setName("klue");
            return pool;
        }
        QueuedThreadPool pool = new QueuedThreadPool(MAX_PLATFORM, MIN_PLATFORM, IDLE_MS);
        pool.setName("klue");
        return pool;
    }

    /** A java.lang.Error out of a handler of the author's own, which Javalin gives us the bare response for. */
    private static void answerError(HttpServletResponse response, Error failure) {
        LOG.error("A handler failed", failure);
        if (response.isCommitted()) {
            return;
        }
        try {
            response.setContentType("application/json");
            response.getOutputStream()
                    .write(JettyErrors.envelope(500, HttpErrors.hidden()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.debug("The client is gone", e);
        }
    }
}
