package io.klue.runtime.internal.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.klue.runtime.StartupException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFinderTest {
    @TempDir
    Path root;

    private Path working;
    private Path klue;
    private Path classes;

    @BeforeEach
    void makeDirectories() throws IOException {
        working = Files.createDirectory(root.resolve("working"));
        klue = Files.createDirectory(root.resolve("klue"));
        classes = Files.createDirectory(root.resolve("classes"));
    }

    @Test
    void placesAreSearchedInTheirOrder() throws IOException {
        write(classes.resolve("klue-config.yaml"), "class path");
        assertEquals("class path", find(Map.of()));
        write(klue.resolve("klue-config.yaml"), "/klue");
        assertEquals("/klue", find(Map.of()));
        write(working.resolve("klue-config.yaml"), "working directory");
        assertEquals("working directory", find(Map.of()));
        write(working.resolve("klue-config.live.yaml"), "stage");
        assertEquals("working directory", find(Map.of()));
        assertEquals("stage", find(Map.of("KLUE_ENV", "live")));
        Path named = write(root.resolve("a.yaml"), "variable");
        assertEquals("variable", find(Map.of("KLUE_ENV", "live", "KLUE_CONFIG", named.toString())));
        Path option = write(root.resolve("b.yaml"), "option");
        assertEquals(
                "option",
                finder(Map.of("KLUE_CONFIG", named.toString())).find(option).text());
    }

    @Test
    void aMissingConfigurationNamesEveryPlaceThatWasSearched() {
        assertMessage(() -> find(Map.of("KLUE_ENV", "test")), """
                There is no klue-config.yaml. I looked for:
                  %1$s/working/klue-config.test.yaml
                  %1$s/working/klue-config.yaml
                  %1$s/klue/klue-config.test.yaml
                  %1$s/klue/klue-config.yaml
                  klue-config.test.yaml on the class path
                  klue-config.yaml on the class path
                Write one, with at least
                  name: my-service
                  live_host: my-service.example.com
                or name one with --config FILE or the variable KLUE_CONFIG.""".formatted(root));
    }

    @Test
    void aNamedFileThatIsMissingIsSaidWithWhoNamedIt() {
        Path missing = root.resolve("no.yaml");
        assertMessage(
                () -> finder(Map.of()).find(missing),
                "There is no file " + missing
                        + ", which --config names as the configuration: create it, or name another.");
        assertMessage(
                () -> find(Map.of("KLUE_CONFIG", missing.toString())),
                "There is no file " + missing
                        + ", which the variable KLUE_CONFIG names as the configuration: create it, or name another.");
    }

    @Test
    void aStageIsNoPath() {
        assertMessage(
                () -> find(Map.of("KLUE_ENV", "../../etc/x")),
                "KLUE_ENV is \"../../etc/x\", which cannot be part of a file name: "
                        + "use letters, digits, - and _ only, e.g. KLUE_ENV=live.");
    }

    private String find(Map<String, String> environment) {
        return finder(environment).find(null).text();
    }

    private ConfigFinder finder(Map<String, String> environment) {
        try {
            URL[] urls = {classes.toUri().toURL()};
            return new ConfigFinder(environment, List.of(working, klue), new URLClassLoader(urls, null));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Path write(Path file, String text) throws IOException {
        return Files.writeString(file, text);
    }

    private static void assertMessage(org.junit.jupiter.api.function.Executable code, String expected) {
        StartupException problem = assertThrows(StartupException.class, code);
        assertEquals(expected, problem.getMessage());
        assertEquals(2, problem.exitCode());
    }
}
