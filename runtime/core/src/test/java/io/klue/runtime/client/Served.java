package io.klue.runtime.client;

import io.klue.runtime.Caller;
import io.klue.runtime.RequestContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A request that is being served while the client calls. */
record Served(String callId, String callPath, Optional<Caller> caller) implements RequestContext {
    static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    static Served by(String token) {
        return new Served("call-1", "edge.shop", Optional.of(new Caller("ann", Map.of(), Set.of(), token)));
    }

    static Served byNobody() {
        return new Served("call-1", "edge.shop", Optional.empty());
    }

    @Override
    public String method() {
        return "GET";
    }

    @Override
    public String path() {
        return "/";
    }

    @Override
    public Optional<String> header(String name) {
        return name.equals("traceparent") ? Optional.of(TRACE) : Optional.empty();
    }

    @Override
    public Optional<String> queryParameter(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<String> cookie(String name) {
        return Optional.empty();
    }

    @Override
    public String remoteAddress() {
        return "127.0.0.1";
    }

    @Override
    public Optional<String> clientCertificate() {
        return Optional.empty();
    }
}
