package io.klue.it;

import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** Compiles texts in memory against the runtime and nothing else, as strictly as javac can; keeps no class files. */
final class StrictCompiler {
    private static final List<String> OPTIONS = List.of(
            "-Xlint:all", "-Werror", "-proc:none", "--release", "17", "-Xmaxwarns", "1000", "-classpath", classPath());

    private final JavaCompiler javac = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK is needed");

    /**
     * Compiles sources.
     *
     * @param sources text by path: {@code com/example/Pet.java}
     * @return what javac has to say; empty if it compiles without a warning
     */
    List<String> compile(Map<String, String> sources) {
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        List<Source> units = sources.entrySet().stream()
                .map(source -> new Source(source.getKey(), source.getValue()))
                .toList();
        JavaFileManager files = new Discarding(javac.getStandardFileManager(collector, null, StandardCharsets.UTF_8));
        boolean compiled =
                javac.getTask(null, files, collector, OPTIONS, null, units).call();
        List<String> problems =
                collector.getDiagnostics().stream().map(StrictCompiler::print).toList();
        return !compiled && problems.isEmpty() ? List.of("javac failed without a message") : problems;
    }

    private static String print(Diagnostic<? extends JavaFileObject> problem) {
        String place = problem.getSource() == null
                ? ""
                : problem.getSource().getName() + ":" + problem.getLineNumber() + ":" + problem.getColumnNumber()
                        + ": ";
        return place + problem.getKind().name().toLowerCase(Locale.ROOT) + ": " + problem.getMessage(Locale.ENGLISH);
    }

    /** The runtime, and the annotations that its class files mention. */
    private static String classPath() {
        String runtime = rootOf("io/klue/runtime/spi/package-info.class");
        String annotations = rootOf(NullMarked.class.getName().replace('.', '/') + ".class");
        return runtime + java.io.File.pathSeparator + annotations;
    }

    private static String rootOf(String resource) {
        URL url = Objects.requireNonNull(StrictCompiler.class.getClassLoader().getResource(resource), resource);
        String root = url.toString().replace(resource, "").replace("jar:", "").replace("!/", "");
        try {
            return Path.of(new URI(root)).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String path, String text) {
            super(URI.create("generated:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public String getName() {
            return toUri().getPath().substring(1);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Discarding extends ForwardingJavaFileManager<JavaFileManager> {
        Discarding(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(
                    URI.create("discarded:///" + className.replace('.', '/') + kind.extension), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return OutputStream.nullOutputStream();
                }
            };
        }
    }
}
