package io.klue.generator.model;

import java.util.List;
import java.util.Map;
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

    /** The media types that a request may have; none: it has no body. */
    public List<String> consumes() {
        return body.map(Body::mediaTypes)
                .or(() -> params.map(p -> p.form().mediaTypes()))
                .orElse(List.of());
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

        /** What a violation's pointer begins with. */
        public String pointer() {
            return this == FILE ? FORM.verb : verb;
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
     * @param form how its form travels
     */
    public record Params(String name, List<Parameter> parameters, Form form) {
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
     * How the fields of a form travel.
     *
     * @param mediaTypes those that a server takes; empty if there is no form
     * @param multipart whether a client sends multipart/form-data
     * @param partTypes the media types that a field's parts may have, by its name on the wire; absent: any
     */
    public record Form(List<String> mediaTypes, boolean multipart, Map<String, List<String>> partTypes) {
        public Form {
            mediaTypes = List.copyOf(mediaTypes);
            partTypes = Map.copyOf(partTypes);
        }

        public List<String> partTypes(Parameter parameter) {
            return partTypes.getOrDefault(parameter.field().wireName(), List.of());
        }
    }

    /**
     * The request body.
     *
     * @param javaName its parameter
     * @param mediaTypes as the contract writes them, the one to send first
     */
    public record Body(
            String javaName,
            Content content,
            List<String> mediaTypes,
            boolean required,
            String constraint,
            String description) {
        public Body {
            mediaTypes = List.copyOf(mediaTypes);
        }

        /** What it may be: one kind, if it is not one of several. */
        public List<Content.Kind> kinds() {
            return content instanceof Content.OneOf several
                    ? several.kinds()
                    : List.of(new Content.Kind(javaName, content, mediaTypes, constraint));
        }
    }

    /** A scheme and the scopes it must grant. */
    public record SchemeUse(String constant, List<String> scopes) {
        public SchemeUse {
            scopes = List.copyOf(scopes);
        }
    }
}
