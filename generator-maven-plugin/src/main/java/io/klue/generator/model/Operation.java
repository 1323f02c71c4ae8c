package io.klue.generator.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One operation.
 *
 * @param method the Java method
 * @param constant its endpoint's constant
 * @param http the HTTP method in capitals
 * @param path the template with the base path
 * @param pathParameters in the order of the template
 * @param params the record that holds every other parameter
 * @param security alternatives; each names all schemes that must agree. Empty: open to everybody
 * @param served false for {@code x-no-bind-server}: the client has it, the server does not
 */
public record Operation(
        String method,
        String constant,
        String http,
        String path,
        List<Parameter> pathParameters,
        Optional<Params> params,
        Optional<Body> body,
        Success success,
        Failures failures,
        List<List<SchemeUse>> security,
        boolean served,
        boolean forwardsCaller,
        OptionalLong reportSlowMs,
        boolean deprecated,
        String description,
        Origin origin) {
    public Operation {
        pathParameters = List.copyOf(pathParameters);
        security = security.stream().map(List::copyOf).toList();
    }

    /** Where a parameter travels; each knows the runtime's verb. */
    public enum Location {
        PATH("path"),
        QUERY("query"),
        HEADER("header"),
        COOKIE("cookie"),
        FORM("form"),
        FILE("file");

        private final String verb;

        Location(String verb) {
            this.verb = verb;
        }

        public String verb() {
            return verb;
        }
    }

    /**
     * A parameter.
     *
     * @param constraint the constant's name stem of its constraints in the endpoints class: {@code LIST_PETS_LIMIT}
     * @param emptyIsAbsent whether a value of no characters counts as absent ({@code allowEmptyValue})
     * @param reserved whether our client keeps reserved characters as they are ({@code allowReserved})
     */
    public record Parameter(
            Field field,
            Location location,
            Encoding encoding,
            String constraint,
            boolean emptyIsAbsent,
            boolean reserved) {
        /** A parameter of which nothing more is said. */
        public Parameter(Field field, Location location, Encoding encoding, String constraint) {
            this(field, location, encoding, constraint, false, false);
        }
    }

    /**
     * Query, header, cookie and form parameters of one operation.
     *
     * @param multipart whether form fields travel as multipart/form-data
     */
    public record Params(String name, List<Parameter> parameters, boolean multipart) {
        public Params {
            parameters = List.copyOf(parameters);
        }

        public boolean allOptional() {
            return parameters.stream().noneMatch(p -> p.field().required());
        }

        public boolean hasForm() {
            return parameters.stream().anyMatch(p -> p.location() == Location.FORM || p.location() == Location.FILE);
        }
    }

    /**
     * The request body.
     *
     * @param javaName its parameter
     */
    public record Body(String javaName, Content content, boolean required, String constraint, String description) {}

    /** A scheme and the scopes it must grant. */
    public record SchemeUse(String constant, List<String> scopes) {
        public SchemeUse {
            scopes = List.copyOf(scopes);
        }
    }
}
