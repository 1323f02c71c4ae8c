package io.klue.runtime.internal.crash;

import io.klue.runtime.Caller;
import io.klue.runtime.CrashReport;
import io.klue.runtime.CrashReporter;
import io.klue.runtime.JsonValue;
import io.klue.runtime.RequestContext;
import io.klue.runtime.internal.CurrentRequest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where crashes are reported: makes the report, leaves out floods, and queues it for the author's reporter. */
public final class CrashDesk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("io.klue.crash");

    /** For {@code Crash.report}, which is called from anywhere. */
    private static final AtomicReference<@Nullable CrashDesk> CURRENT = new AtomicReference<>();

    /** Of an incident that nothing more is known of. */
    public static final JsonValue NO_FACTS = JsonValue.of(Map.of());

    private static final int MAX_TRACE = 20_000;

    private volatile CrashReport.Server server;
    private final List<String> claims;
    private final CrashQueue queue;
    private final Floods floods;
    private final InstantSource clock;

    /** {@code claims} are the names of the claims that a report may show. */
    public CrashDesk(CrashReport.Server server, List<String> claims, CrashReporter reporter, InstantSource clock) {
        this.server = server;
        this.claims = List.copyOf(claims);
        this.queue = new CrashQueue(reporter);
        this.floods = new Floods(clock);
        this.clock = clock;
    }

    /** What reports if the author says nothing: the log, which has the trace already. */
    public static CrashReporter logging() {
        return report -> LOG.warn("{} {}", report.title(), report.withTrace("").toJson());
    }

    /** What reports when NO_ERROR_REPORTING is set: nobody. */
    public static CrashReporter silent() {
        return report -> LOG.debug("{} {}", report.title(), report.errorId());
    }

    /** Makes this the desk that {@code Crash.report} goes to; {@code port} is where the server listens by now. */
    public void open(int port) {
        server = new CrashReport.Server(
                server.name(), server.version(), server.environment(), server.host(), port, server.onEc2());
        CURRENT.set(this);
    }

    /** For {@code Crash.report}. */
    public static String reportToCurrent(String title, Map<String, ?> data, @Nullable Throwable caught) {
        String errorId = UUID.randomUUID().toString();
        String full = "NON-FATAL BACKEND ERROR: " + title;
        LOG.warn("{} (error_id {})", full, errorId, caught);
        CrashDesk desk = CURRENT.get();
        if (desk != null) {
            JsonValue facts = facts(data);
            desk.report(new Incident(full, false, errorId, title, caught, facts, Optional.empty(), current()));
        }
        return errorId;
    }

    private static @Nullable ReportedCall current() {
        return CurrentRequest.get().orElse(null) instanceof Reportable request ? request.reported() : null;
    }

    private static JsonValue facts(Map<String, ?> data) {
        try {
            return JsonValue.of(data);
        } catch (RuntimeException e) {
            // a report must not fail because of what it tells
            return JsonValue.of(Map.of("unreadable", String.valueOf(data)));
        }
    }

    /** An answer with a status of 500 or more. */
    public void fatal(
            String operation,
            String errorId,
            JsonValue facts,
            CrashReport.Response response,
            @Nullable Throwable caught,
            ReportedCall call) {
        String title = "FATAL BACKEND ERROR: " + operation + " answered " + response.status()
                + response.error().map(code -> " " + code).orElse("");
        report(new Incident(title, true, errorId, operation, caught, facts, Optional.of(response), call));
    }

    /** An answer that goes out although it breaks the contract. */
    public void broken(
            String operation, String errorId, JsonValue facts, CrashReport.Response response, ReportedCall call) {
        String title = "NON-FATAL BACKEND ERROR: the answer of " + operation + " breaks the contract";
        String where = "broken answer " + operation;
        report(new Incident(title, false, errorId, where, null, facts, Optional.of(response), call));
    }

    /** A call that took longer than {@code limit} milliseconds. */
    public void slow(String operation, long limit, CrashReport.Response response, ReportedCall call) {
        String title = "NON-FATAL BACKEND ERROR: slow call: " + operation + " took " + response.milliseconds()
                + " ms, more than " + limit;
        String errorId = UUID.randomUUID().toString();
        report(new Incident(title, false, errorId, "slow " + operation, null, NO_FACTS, Optional.of(response), call));
    }

    private void report(Incident incident) {
        OptionalLong repeats = floods.admit(incident.kind());
        if (repeats.isPresent()) {
            queue.add(report(incident, repeats.getAsLong()));
        }
    }

    private CrashReport report(Incident incident, long repeats) {
        Optional<RequestContext> context = incident.context();
        return new CrashReport(
                incident.title(),
                incident.fatal(),
                clock.instant(),
                incident.errorId(),
                trace(incident.caught()),
                incident.data(),
                repeats,
                server,
                context.map(RequestContext::callId).orElse(""),
                context.map(RequestContext::callPath).orElse(""),
                context.map(this::user),
                context.map(request -> request(request, incident.call())),
                incident.response());
    }

    private static CrashReport.Request request(RequestContext request, @Nullable ReportedCall call) {
        String path = call == null ? request.path() : call.path();
        String query = call == null ? "" : Redaction.query(call.query(), call.sensitive());
        Map<String, String> headers = new LinkedHashMap<>();
        if (call != null) {
            call.headers().forEach((name, value) -> headers.put(name, Redaction.value(name, value, call.sensitive())));
        }
        return new CrashReport.Request(request.method(), path, query, headers);
    }

    private CrashReport.User user(RequestContext request) {
        Map<String, Object> shown = new LinkedHashMap<>();
        Map<String, Object> all = request.caller().map(Caller::claims).orElse(Map.of());
        for (String claim : claims) {
            if (all.containsKey(claim)) {
                shown.put(claim, all.get(claim));
            }
        }
        return new CrashReport.User(
                request.caller().map(Caller::subject),
                request.remoteAddress(),
                request.header("X-Forwarded-For"),
                request.header("User-Agent"),
                facts(shown));
    }

    private static String trace(@Nullable Throwable caught) {
        if (caught == null) {
            return "";
        }
        StringWriter text = new StringWriter();
        caught.printStackTrace(new PrintWriter(text));
        String trace = text.toString();
        return trace.length() <= MAX_TRACE ? trace : trace.substring(0, MAX_TRACE) + "…";
    }

    @Override
    public void close() {
        CURRENT.compareAndSet(this, null);
        queue.close();
    }
}
