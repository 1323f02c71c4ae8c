package io.klue.it.keywords;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
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

/** Compiles generated code in memory, as strictly as javac can, and loads it. */
public final class MemoryCompiler {
    private static final List<String> OPTIONS =
            List.of("-Xlint:all", "-Werror", "-proc:none", "--release", "17", "-Xmaxwarns", "1000", "-classpath");

    private final JavaCompiler javac = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK is needed");

    /**
     * Compiles sources.
     *
     * @param sources text by path: {@code com/example/Pet.java}
     * @return a loader of the classes
     * @throws AssertionError with all that javac has to say, if that is anything
     */
    public ClassLoader compile(Map<String, String> sources) {
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        List<SimpleJavaFileObject> units = sources.entrySet().stream()
                .<SimpleJavaFileObject>map(source -> new SourceText(source.getKey(), source.getValue()))
                .toList();
        Kept files = new Kept(javac.getStandardFileManager(collector, null, StandardCharsets.UTF_8));
        List<String> options = new java.util.ArrayList<>(OPTIONS);
        options.add(System.getProperty("java.class.path"));
        boolean compiled =
                javac.getTask(null, files, collector, options, null, units).call();
        if (!compiled) {
            throw new AssertionError("generated code does not compile:\n"
                    + String.join(
                            "\n",
                            collector.getDiagnostics().stream()
                                    .map(MemoryCompiler::print)
                                    .toList()));
        }
        return new Loader(files.classes);
    }

    private static String print(Diagnostic<? extends JavaFileObject> problem) {
        JavaFileObject source = problem.getSource();
        String place = source == null ? "" : source.getName() + ":" + problem.getLineNumber() + ": ";
        return place + problem.getKind() + ": " + problem.getMessage(Locale.ENGLISH);
    }

    private static final class SourceText extends SimpleJavaFileObject {
        private final String text;

        SourceText(String path, String text) {
            super(URI.create("generated:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Kept extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

        Kept(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            classes.put(className.replace('/', '.'), bytes);
            return new SimpleJavaFileObject(
                    URI.create("kept:///" + className.replace('.', '/') + kind.extension), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return bytes;
                }
            };
        }
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, ByteArrayOutputStream> classes;

        Loader(Map<String, ByteArrayOutputStream> classes) {
            super(MemoryCompiler.class.getClassLoader());
            this.classes = Map.copyOf(classes);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            ByteArrayOutputStream bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes.toByteArray(), 0, bytes.size());
        }
    }
}
