package io.klue.it.parameters;

import io.klue.generator.Generation;
import io.klue.generator.Generator;
import io.klue.generator.Settings;
import io.klue.generator.diagnostic.Severity;
import io.klue.generator.model.Policy;
import io.klue.it.keywords.MemoryCompiler;
import io.klue.runtime.ApiClient;
import io.klue.runtime.ApiRoutes;
import io.klue.runtime.ApiServer;
import io.klue.runtime.Config;
import io.klue.runtime.JsonValue;
import io.klue.runtime.spi.JsonCodec;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A contract, generated, compiled and served, whose every operation has one parameter and answers nothing. */
final class Served implements AutoCloseable {
    private final String name;
    private final ClassLoader classes;
    private final ApiServer server;
    private volatile Object got = "nothing";

    private Served(String name, ClassLoader classes) {
        this.name = name;
        this.classes = classes;
        this.server = ApiServer.builder()
                .config(Config.of(Map.of("name", name)))
                .port(0)
                .routes(routes())
                .start();
    }

    static Served of(String name, String contract) throws IOException {
        Path folder = Path.of("target/parameters");
        Files.createDirectories(folder);
        Path file = folder.resolve(name + ".json");
        Files.writeString(file, contract);
        Generation generation = new Generator().generate(new Settings(folder, List.of(file), "params", Policy.DEFAULT));
        List<String> errors = generation.diagnostics().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .map(Object::toString)
                .toList();
        if (!errors.isEmpty()) {
            throw new AssertionError(errors);
        }
        Map<String, String> sources = new HashMap<>();
        generation.files().forEach(source -> sources.put(source.path(), source.text()));
        return new Served(name, new MemoryCompiler().compile(sources));
    }

    String url() {
        return server.url();
    }

    /** What the implementation was called with last, which is forgotten. */
    Object got() {
        Object last = got;
        got = "nothing";
        return last;
    }

    private Class<?> type(String simpleName) throws ClassNotFoundException {
        return classes.loadClass("params." + name + "." + simpleName);
    }

    private String capital() {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private ApiRoutes routes() {
        try {
            Class<?> api = type(capital() + "Api");
            Object implementation =
                    Proxy.newProxyInstance(classes, new Class<?>[] {api}, (proxy, method, arguments) -> {
                        got = plain(arguments[0]);
                        return null;
                    });
            return (ApiRoutes) type(capital() + "Routes").getMethod("of", api).invoke(null, implementation);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** The one parameter: itself, or what the record of parameters holds. */
    private static Object plain(Object argument) throws ReflectiveOperationException {
        if (!argument.getClass().getSimpleName().endsWith("Params")) {
            return argument;
        }
        RecordComponent component = argument.getClass().getRecordComponents()[0];
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        Object value = accessor.invoke(argument);
        return value instanceof Optional<?> optional
                ? optional.<Object>map(v -> v).orElse("absent")
                : value;
    }

    /** A value as the generated code has it. */
    Object java(JsonValue json, String type) {
        if (type.isEmpty()) {
            return scalar(json);
        }
        try {
            JsonCodec<?> codec = (JsonCodec<?>) type(type).getField("CODEC").get(null);
            return codec.fromJson(json.toString());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object scalar(JsonValue json) {
        if (json instanceof JsonValue.JsonArray array) {
            return array.items().stream().map(Served::scalar).toList();
        } else if (json instanceof JsonValue.JsonNumber number) {
            return number.value().intValueExact();
        }
        return ((JsonValue.JsonString) json).value();
    }

    /** Calls an operation by the generated client. */
    void call(String url, String operation, Object value) {
        try {
            Class<?> type = type(capital() + "Client");
            Object client = type.getMethod("of", ApiClient.class).invoke(null, ApiClient.of(url));
            Method method = Stream.of(type.getMethods())
                    .filter(m -> m.getName().equals(operation) && m.getParameterCount() == 1)
                    .findFirst()
                    .orElseThrow();
            Class<?> parameter = method.getParameterTypes()[0];
            method.invoke(client, parameter.getSimpleName().endsWith("Params") ? params(parameter, value) : value);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new AssertionError(e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(operation, e);
        }
    }

    private static Object params(Class<?> type, Object value) throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        Method setter = Stream.of(builder.getClass().getMethods())
                .filter(m -> m.getParameterCount() == 1 && m.getReturnType() == builder.getClass())
                .findFirst()
                .orElseThrow();
        setter.invoke(builder, value);
        return builder.getClass().getMethod("build").invoke(builder);
    }

    @Override
    public void close() {
        server.close();
    }
}
