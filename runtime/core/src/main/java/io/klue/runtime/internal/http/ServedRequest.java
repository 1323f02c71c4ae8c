package io.klue.runtime.internal.http;

import io.klue.runtime.Caller;
import io.klue.runtime.RequestContext;
import io.klue.runtime.internal.Accept;
import io.klue.runtime.internal.crash.Reportable;
import io.klue.runtime.internal.crash.ReportedCall;
import io.klue.runtime.internal.param.RawValues;
import io.klue.runtime.spi.Endpoint;
import io.klue.runtime.spi.Violations;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A servlet request as authors see it. Authentication fills in the caller, once. */
final class ServedRequest implements RequestContext, Reportable {
    static final String ATTRIBUTE = ServedRequest.class.getName();

    private final HttpServletRequest request;
    private final Endpoint endpoint;
    private final String callId;
    private final String callPath;
    private final long started = System.nanoTime();
    private volatile @Nullable Caller caller;
    private volatile OptionalLong streaming = OptionalLong.empty();

    ServedRequest(HttpServletRequest request, Endpoint endpoint) {
        this.request = request;
        this.endpoint = endpoint;
        this.callId = CallIds.id(request);
        this.callPath = CallIds.path(request, endpoint.api());
    }

    Accept accept() {
        return Accept.of(String.join(",", Collections.list(request.getHeaders("Accept"))));
    }

    Endpoint endpoint() {
        return endpoint;
    }

    void authenticated(Optional<Caller> who) {
        caller = who.orElse(null);
    }

    /** How long it took until now, or until elements began to be streamed, of which there may be no end. */
    long milliseconds() {
        return (streaming.orElseGet(System::nanoTime) - started) / 1_000_000;
    }

    void streams() {
        streaming = OptionalLong.of(System.nanoTime());
    }

    @Override
    public ReportedCall reported() {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name, request.getHeader(name));
        }
        Set<String> sensitive = endpoint.sensitive();
        boolean secretPath = sensitive.stream().anyMatch(place -> place.startsWith("path/"));
        return new ReportedCall(
                this,
                secretPath ? endpoint.path() : path(),
                Objects.requireNonNullElse(request.getQueryString(), ""),
                headers,
                sensitive);
    }

    @Override
    public String callId() {
        return callId;
    }

    @Override
    public String callPath() {
        return callPath;
    }

    @Override
    public Optional<Caller> caller() {
        return Optional.ofNullable(caller);
    }

    @Override
    public String method() {
        return request.getMethod();
    }

    @Override
    public String path() {
        return request.getRequestURI();
    }

    @Override
    public Optional<String> header(String name) {
        return Optional.ofNullable(request.getHeader(name));
    }

    @Override
    public Optional<String> preferred(String... mediaTypes) {
        return accept().best(List.of(mediaTypes));
    }

    @Override
    public Optional<String> queryParameter(String name) {
        String query = request.getQueryString();
        return query == null
                ? Optional.empty()
                : RawValues.parse("query", query, new Violations()).first(name);
    }

    @Override
    public Optional<String> cookie(String name) {
        Cookie[] cookies = request.getCookies();
        for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
            if (cookie.getName().equals(name)) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    @Override
    public String remoteAddress() {
        return request.getRemoteAddr();
    }

    @Override
    public Optional<String> clientCertificate() {
        return request.getAttribute("jakarta.servlet.request.X509Certificate") instanceof X509Certificate[] chain
                        && chain.length > 0
                ? Optional.of(chain[0].getSubjectX500Principal().getName())
                : Optional.empty();
    }
}
