package io.klue.it.interop;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.sun.net.httpserver.HttpServer;
import foreign.server.api.AnswersApi;
import foreign.server.api.BytesApi;
import foreign.server.api.CookiesApi;
import foreign.server.api.DeepApi;
import foreign.server.api.FormApi;
import foreign.server.api.HeadersApi;
import foreign.server.api.JsonApi;
import foreign.server.api.LabelApi;
import foreign.server.api.ListsApi;
import foreign.server.api.MatrixApi;
import foreign.server.api.MultipartApi;
import foreign.server.api.PathsApi;
import foreign.server.api.QueryApi;
import foreign.server.api.TextApi;
import foreign.server.api.UnionApi;
import foreign.server.model.Color;
import foreign.server.model.Filter;
import foreign.server.model.Problem;
import foreign.server.model.Seen;
import foreign.server.model.Trip;
import foreign.server.model.Vehicle;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.media.multipart.MultiPartFeature;
import org.glassfish.jersey.server.ResourceConfig;

/** A server on Jersey, of interfaces that openapi-generator makes of the contract: says what has arrived. */
final class ForeignServer implements AutoCloseable {
    private static final Logger JERSEY = Logger.getLogger("org.glassfish.jersey");

    private final Wire wire = new Wire();
    private final HttpServer server;

    ForeignServer() {
        // it warns of each resource whose annotations are on its interface, where the generator puts them
        JERSEY.setLevel(Level.SEVERE);
        ResourceConfig config = new ResourceConfig()
                .register(MultiPartFeature.class)
                .register(JacksonFeature.class)
                .register(new Mapper())
                .register(new Converters())
                .register(new Recorder(wire));
        for (Object resource : List.of(
                new Paths(),
                new Lists(),
                new Label(),
                new Matrix(),
                new Deep(),
                new Query(),
                new Headers(),
                new Cookies(),
                new Json(),
                new Union(),
                new Form(),
                new Multipart(),
                new Text(),
                new Bytes(),
                new Answers())) {
            config.register(resource);
        }
        this.server = JdkHttpServerFactory.createHttpServer(
                UriBuilder.fromUri("http://localhost/").port(0).build(), config);
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    Wire wire() {
        return wire;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static Response seen(String what) {
        return Response.ok(new Seen(what)).build();
    }

    @PreMatching
    private record Recorder(Wire wire) implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            String path = request.getUriInfo().getRequestUri().getRawPath();
            String query = request.getUriInfo().getRequestUri().getRawQuery();
            wire.record(request.getMethod(), query == null ? path : path + "?" + query, request::getHeaderString);
        }
    }

    private static final class Mapper implements ContextResolver<ObjectMapper> {
        private final ObjectMapper mapper = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

        @Override
        public ObjectMapper getContext(Class<?> type) {
            return mapper;
        }
    }

    /** JAX-RS knows neither java.time nor objects: whoever uses the generator has to write these. */
    private static final class Converters implements ParamConverterProvider {
        @Override
        public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
            if (type == LocalDate.class) {
                return converter(type, LocalDate::parse);
            }
            if (type == Filter.class) {
                return converter(type, Converters::filter);
            }
            return type == OffsetDateTime.class ? converter(type, OffsetDateTime::parse) : null;
        }

        private static Filter filter(String json) {
            try {
                return new ObjectMapper().readValue(json, Filter.class);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static <T> ParamConverter<T> converter(Class<T> type, Function<String, ?> parser) {
            return new ParamConverter<>() {
                @Override
                public T fromString(String value) {
                    return value == null ? null : type.cast(parser.apply(value));
                }

                @Override
                public String toString(T value) {
                    return String.valueOf(value);
                }
            };
        }
    }

    static final class Paths implements PathsApi {
        @Override
        public Response sendPath(String text, Long number, LocalDate day, Color color) {
            return seen("text=" + text + " number=" + number + " day=" + day + " color=" + color);
        }
    }

    static final class Lists implements ListsApi {
        @Override
        public Response sendPathList(List<String> ids) {
            return seen(Cases.shown("ids", ids));
        }
    }

    static final class Label implements LabelApi {
        @Override
        public Response sendLabel(List<String> ids) {
            return seen(Cases.shown("ids", ids));
        }
    }

    static final class Matrix implements MatrixApi {
        @Override
        public Response sendMatrix(List<String> ids) {
            return seen(Cases.shown("ids", ids));
        }
    }

    static final class Deep implements DeepApi {
        @Override
        public Response sendDeep(Filter filter) {
            return seen(filter);
        }
    }

    private static Response seen(Filter filter) {
        return seen(filter == null ? "nothing" : "text=" + filter.getText() + " number=" + filter.getNumber());
    }

    static final class Query implements QueryApi {
        @Override
        public Response sendQueryJson(Filter filter) {
            return seen(filter);
        }

        @Override
        public Response sendQuery(
                String text, Integer number, Double ratio, Boolean flag, OffsetDateTime instant, Color color) {
            return seen("text=" + text + " number=" + number + " ratio=" + ratio + " flag=" + flag + " instant="
                    + Cases.shown(instant) + " color=" + (color == null ? null : color));
        }

        @Override
        public Response sendQueryLists(List<String> multi, List<String> csv, List<String> pipes, List<String> spaces) {
            List<String> given = new ArrayList<>();
            add(given, "multi", multi);
            add(given, "csv", csv);
            add(given, "pipes", pipes);
            add(given, "spaces", spaces);
            return seen(String.join(" ", given));
        }

        private static void add(List<String> given, String name, List<String> items) {
            if (!items.isEmpty()) {
                given.add(Cases.shown(name, items));
            }
        }
    }

    static final class Headers implements HeadersApi {
        @Override
        public Response sendHeaders(String text, Long number, List<String> list) {
            return seen("text=" + text + " number=" + number + " " + Cases.shown("list", list.isEmpty() ? null : list));
        }
    }

    static final class Cookies implements CookiesApi {
        @Override
        public Response sendCookies(String session) {
            return seen("session=" + session);
        }
    }

    static final class Json implements JsonApi {
        @Override
        public Response sendJson(Trip trip) {
            return Response.status(201).entity(trip).build();
        }
    }

    static final class Union implements UnionApi {
        @Override
        public Response sendUnion(Vehicle vehicle) {
            return Response.ok(vehicle).build();
        }
    }

    static final class Form implements FormApi {
        @Override
        public Response sendForm(String text, Integer number, List<String> list) {
            return seen("text=" + text + " number=" + number + " " + Cases.shown("list", list));
        }
    }

    static final class Multipart implements MultipartApi {
        @Override
        public Response sendMultipart(String text, InputStream file, Integer number) {
            try {
                return seen("text=" + text + " number=" + number + " file=" + Cases.shown(file.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static final class Text implements TextApi {
        @Override
        public Response sendText(String body) {
            return Response.ok(body).build();
        }
    }

    static final class Bytes implements BytesApi {
        @Override
        public Response sendBytes(File body) {
            try {
                return Response.ok(Files.readAllBytes(body.toPath())).build();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static final class Answers implements AnswersApi {
        @Override
        public Response getAnswer(String kind) {
            return switch (kind) {
                case "full" ->
                    Response.ok(new Seen("full"))
                            .header("X-Total", 3)
                            .header("X-Until", Cases.INSTANT)
                            .build();
                case "later" -> Response.accepted(new Seen("later")).build();
                case "none" -> Response.noContent().build();
                default ->
                    Response.status(404)
                            .entity(new Problem(404, "NOTHING", "there is nothing"))
                            .build();
            };
        }
    }
}
