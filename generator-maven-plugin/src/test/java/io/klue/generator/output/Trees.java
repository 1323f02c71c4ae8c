package io.klue.generator.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What tests say about folders. */
final class Trees {
    private Trees() {}

    /** A generated file with a one-line body. */
    static GeneratedFile file(String path, String body) {
        return new GeneratedFile(path, "@Generated(\"pets.yaml\")\n" + body + "\n");
    }

    /** All files below the folder with their content; empty folders are not there, as for git. */
    static Map<String, String> snapshot(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (!Files.exists(folder)) {
            return files;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    static Map<String, String> contents(List<GeneratedFile> files) {
        Map<String, String> contents = new TreeMap<>();
        files.forEach(file -> contents.put(file.path(), file.text()));
        return contents;
    }

    static List<String> emptyFolders(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isDirectory)
                    .filter(Trees::isEmpty)
                    .map(empty -> folder.relativize(empty).toString())
                    .toList();
        }
    }

    private static boolean isEmpty(Path folder) {
        String[] names = folder.toFile().list();
        return names != null && names.length == 0;
    }
}
