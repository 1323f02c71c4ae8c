package io.klue.generator.output;

import static io.klue.generator.output.Trees.contents;
import static io.klue.generator.output.Trees.file;
import static io.klue.generator.output.Trees.snapshot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An update that fails, or dies, at any of its steps on disk leaves the old tree or the new one, never a mixture. */
class SourceTreeFailureTest {
    private static final InputKey KEY = new InputKey("k1");
    private static final InputKey NEW_KEY = new InputKey("k2");

    private static final List<GeneratedFile> BEFORE = List.of(
            file("com/example/pets/Pet.java", "record Pet() {}"),
            file("com/example/pets/PetsApi.java", "interface PetsApi {}"),
            file("com/example/shop/Order.java", "record Order() {}"));

    private static final List<GeneratedFile> AFTER = List.of(
            file("com/example/pets/Pet.java", "record Pet(long id) {}"),
            file("com/example/pets/PetsApi.java", "interface PetsApi {}"),
            file("com/example/zoo/Animal.java", "record Animal() {}"),
            file("com/example/zoo/Cage.java", "record Cage() {}"));

    /** More than an update of {@link #BEFORE} to {@link #AFTER} takes. */
    private static final int STEPS = 40;

    @TempDir
    Path folder;

    @Test
    void a_step_that_fails_leaves_the_tree_as_it_was() throws IOException {
        int failures = 0;
        for (int step = 0; step < STEPS; step++) {
            Project project = new Project(folder.resolve("fail" + step));
            try {
                project.update(new FailingSteps(step, false));
                assertEquals(contents(AFTER), project.sources());
            } catch (IOException e) {
                failures++;
                assertEquals("No space left on device", e.getMessage());
                assertTrue(project.isOld() || project.isNew(), () -> "after a failure: " + project);
                assertFalse(Files.exists(project.manifest.resolveSibling("a.manifest.staging")) && project.isOld());
            }
        }
        assertTrue(failures > 15, "too few steps failed: " + failures);
    }

    @Test
    void a_process_that_dies_at_any_step_leaves_the_next_update_a_clean_start() throws IOException {
        int deaths = 0;
        for (int step = 0; step < STEPS; step++) {
            Project project = new Project(folder.resolve("die" + step));
            try {
                project.update(new FailingSteps(step, true));
            } catch (Died e) {
                deaths++;
            }
            FileTransaction.recover(project.manifest.resolveSibling("a.manifest.staging"), new FileSteps());
            assertTrue(project.isOld() || project.isNew(), () -> "after a death: " + project);
            project.update(new FileSteps());
            assertEquals(contents(AFTER), project.sources());
            assertTrue(project.tree(new FileSteps()).isCurrent(inputs -> NEW_KEY));
        }
        assertTrue(deaths > 15, "too few steps died: " + deaths);
    }

    @Test
    void a_recovery_that_dies_itself_is_taken_up_by_the_next_one() throws IOException {
        for (int first = 8; first < 20; first++) {
            for (int second = 0; second < 12; second++) {
                Project project = new Project(folder.resolve("die" + first + "-" + second));
                Path staging = project.manifest.resolveSibling("a.manifest.staging");
                int killedAt = first;
                int killedAgainAt = second;
                dies(() -> project.update(new FailingSteps(killedAt, true)));
                dies(() -> FileTransaction.recover(staging, new FailingSteps(killedAgainAt, true)));
                FileTransaction.recover(staging, new FileSteps());
                assertTrue(project.isOld() || project.isNew(), () -> "after two deaths: " + project);
            }
        }
    }

    @Test
    void a_tree_whose_update_died_is_not_current() throws IOException {
        Project project = new Project(folder.resolve("p"));
        dies(() -> project.update(new FailingSteps(9, true)));

        assertFalse(project.tree(new FileSteps()).isCurrent(inputs -> KEY));
        assertFalse(project.tree(new FileSteps()).isCurrent(inputs -> NEW_KEY));
    }

    @Test
    void a_failure_on_the_first_update_leaves_no_trace() {
        Path root = folder.resolve("out");
        SourceTree tree = new SourceTree(root, folder.resolve("klue/a.manifest"), new FailingSteps(7, false));

        assertThrows(IOException.class, () -> tree.update(AFTER, List.of(), KEY));
        assertFalse(Files.exists(root.resolve("com")));
        assertFalse(Files.exists(folder.resolve("klue/a.manifest")));
    }

    private interface Action {
        void run() throws IOException;
    }

    private static void dies(Action action) throws IOException {
        try {
            action.run();
        } catch (Died e) {
            // as intended
        }
    }

    /** A project that was generated once and then generates something else. */
    private static final class Project {
        final Path root;
        final Path manifest;
        final Map<String, String> manifestBefore;

        Project(Path folder) throws IOException {
            root = folder.resolve("out");
            manifest = folder.resolve("klue/a.manifest");
            tree(new FileSteps()).update(BEFORE, List.of(), KEY);
            manifestBefore = Map.of("a", Files.readString(manifest));
        }

        SourceTree tree(FileSteps steps) {
            return new SourceTree(root, manifest, steps);
        }

        void update(FileSteps steps) throws IOException {
            tree(steps).update(AFTER, List.of(), NEW_KEY);
        }

        Map<String, String> sources() throws IOException {
            return snapshot(root);
        }

        boolean isOld() throws IOException {
            return sources().equals(contents(BEFORE)) && manifestBefore.containsValue(Files.readString(manifest));
        }

        boolean isNew() throws IOException {
            return sources().equals(contents(AFTER)) && tree(new FileSteps()).isCurrent(inputs -> NEW_KEY);
        }

        @Override
        public String toString() {
            try {
                return snapshot(manifest.getParent().getParent()).toString();
            } catch (IOException e) {
                return e.toString();
            }
        }
    }

    /** The process is gone: nothing of it runs any more. */
    private static final class Died extends Error {
        private static final long serialVersionUID = 1;
    }

    /** Fails at one step: once, as a full disk does, or from then on, as a dead process does. */
    private static final class FailingSteps extends FileSteps {
        private final int failing;
        private final boolean dies;
        private int next;

        FailingSteps(int failing, boolean dies) {
            this.failing = failing;
            this.dies = dies;
        }

        @Override
        void write(Path file, byte[] bytes) throws IOException {
            step();
            super.write(file, bytes);
        }

        @Override
        void move(Path from, Path to) throws IOException {
            step();
            super.move(from, to);
        }

        @Override
        void delete(Path path) throws IOException {
            step();
            super.delete(path);
        }

        private void step() throws IOException {
            int step = next++;
            if (dies && step >= failing) {
                throw new Died();
            }
            if (step == failing) {
                throw new IOException("No space left on device");
            }
        }
    }
}
