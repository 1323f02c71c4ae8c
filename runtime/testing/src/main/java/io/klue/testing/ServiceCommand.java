package io.klue.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Starts a packaged service as a process of its own, with this test's Java. Of the environment variables it gets only
 * those given here, and what any process needs. Immutable.
 *
 * <pre>{@code
 * ServiceCommand hello = ServiceCommand.ofJar(Path.of("target/hello.jar")).variable("HELLO_SECRET", secret);
 * }</pre>
 */
public final class ServiceCommand {
    private static final Set<String> INHERITED =
            Set.of("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "TEMP", "TMP", "SystemRoot");

    private final List<String> command;
    private final Path directory;
    private final Map<String, String> variables;

    private ServiceCommand(List<String> command, Path directory, Map<String, String> variables) {
        this.command = List.copyOf(command);
        this.directory = directory;
        this.variables = Map.copyOf(variables);
    }

    /** Runs {@code java -jar} on this file, in the directory of the test. */
    public static ServiceCommand ofJar(Path jar) {
        return java("-jar", jar.toAbsolutePath().toString());
    }

    /** Runs a class with this class path, in the directory of the test. */
    public static ServiceCommand ofClass(String mainClass, String classPath) {
        return java("-cp", classPath, mainClass);
    }

    private static ServiceCommand java(String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ServiceCommand(List.of(java), Path.of(""), Map.of()).arguments(arguments);
    }

    /** The same in another working directory, where the service looks for its klue-config.yaml. */
    public ServiceCommand in(Path workingDirectory) {
        return new ServiceCommand(command, workingDirectory, variables);
    }

    /** The same with an environment variable. */
    public ServiceCommand variable(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(variables);
        all.put(name, value);
        return new ServiceCommand(command, directory, all);
    }

    /** The same with further arguments at the end. */
    public ServiceCommand arguments(String... more) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(more));
        return new ServiceCommand(all, directory, variables);
    }

    /**
     * Starts the service on a free port and waits until it logs that it listens.
     *
     * @throws IllegalStateException with everything it said, if it ends before that or says nothing for a minute
     */
    public ServiceProcess start() {
        ServiceCommand onFreePort = arguments("--port", "0");
        ServiceProcess service = new ServiceProcess(onFreePort.launch(true), onFreePort.toString());
        try {
            service.awaitListening();
            return service;
        } catch (IllegalStateException e) {
            service.close();
            throw e;
        }
    }

    /** Runs the service until it ends by itself, as one does that cannot start. */
    public Ended run() {
        Process process = launch(false);
        try {
            process.getOutputStream().close();
            CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> text(process.inputReader()));
            String error = text(process.errorReader());
            return new Ended(process.waitFor(), output.join(), error);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private Process launch(boolean errorsInOutput) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toAbsolutePath().toFile());
        builder.redirectErrorStream(errorsInOutput);
        builder.environment().keySet().retainAll(INHERITED);
        builder.environment().putAll(variables);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Reader reader) {
        try {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The command line, without the variables, which may be secrets. */
    @Override
    public String toString() {
        return String.join(" ", command);
    }

    /**
     * How a process ended.
     *
     * @param exitCode 0 to 255
     * @param output what it wrote to standard output
     * @param error what it wrote to standard error
     */
    public record Ended(int exitCode, String output, String error) {}
}
