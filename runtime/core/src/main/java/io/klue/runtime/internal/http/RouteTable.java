package io.klue.runtime.internal.http;

import io.klue.runtime.ApiRoutes;
import io.klue.runtime.internal.StartupMessages;
import io.klue.runtime.internal.auth.Schemes;
import io.klue.runtime.spi.Endpoint;
import io.klue.runtime.spi.Route;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All operations of a server in the order in which they are tried; checked before anything is opened. */
final class RouteTable {
    /** An operation with its parsed path. */
    record Entry(Route route, PathTemplate template) {
        Endpoint endpoint() {
            return route.endpoint();
        }

        String key() {
            return endpoint().method() + " " + template.shape();
        }
    }

    private static final List<String> USUAL = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
    private static final Comparator<String> USUAL_ORDER = Comparator.<String>comparingInt(
                    method -> USUAL.contains(method) ? USUAL.indexOf(method) : USUAL.size())
            .thenComparing(Comparator.naturalOrder());

    private final Map<String, Entry> byKey = new HashMap<>();

    /**
     * Adds the operations of an API.
     *
     * @throws io.klue.runtime.StartupException if a path cannot be served or is served already, or if nobody verifies a
     *     security scheme
     */
    void add(ApiRoutes api, Schemes schemes) {
        for (Route route : api.routes()) {
            schemes.requireVerifiable(route.endpoint());
            Entry entry = entry(route);
            Entry other = byKey.putIfAbsent(entry.key(), entry);
            if (other != null) {
                throw StartupMessages.sameRoute(entry.endpoint().method(), words(other), words(entry));
            }
        }
    }

    /** Adds those operations that no API serves itself. */
    void addMissing(ApiRoutes builtIns) {
        for (Route route : builtIns.routes()) {
            Entry entry = entry(route);
            byKey.putIfAbsent(entry.key(), entry);
        }
    }

    private static Entry entry(Route route) {
        Endpoint endpoint = route.endpoint();
        try {
            return new Entry(route, new PathTemplate(endpoint.path()));
        } catch (IllegalArgumentException e) {
            throw StartupMessages.badPath(
                    endpoint.api() + "." + endpoint.operation(), endpoint.path(), String.valueOf(e.getMessage()));
        }
    }

    private static String words(Entry entry) {
        Endpoint endpoint = entry.endpoint();
        return endpoint.api() + "." + endpoint.operation() + " (" + endpoint.path() + ")";
    }

    /** Literal segments before parameters, whatever the order of declaration. */
    List<Entry> inOrder() {
        List<Entry> entries = new ArrayList<>(byKey.values());
        entries.sort(Comparator.comparing(Entry::template, PathTemplate.SPECIFIC_FIRST)
                .thenComparing(Entry::key));
        return entries;
    }

    /** The methods that a raw path is served with, HEAD of a GET included, but OPTIONS only where a contract has it. */
    List<String> methods(String rawPath) {
        Set<String> methods = new TreeSet<>(USUAL_ORDER);
        for (Entry entry : byKey.values()) {
            if (entry.template().match(rawPath).isPresent()) {
                methods.add(entry.endpoint().method());
            }
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return List.copyOf(methods);
    }

    boolean has(String method, PathTemplate template) {
        return byKey.containsKey(method + " " + template.shape());
    }
}
