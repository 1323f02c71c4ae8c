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
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {
    private static final InputKey KEY = new InputKey("k1");
    private static final GeneratedFile PET = file("com/example/pets/Pet.java", "record Pet() {}");
    private static final GeneratedFile API = file("com/example/pets/PetsApi.java", "interface PetsApi {}");

    @TempDir
    Path project;

    Path root;
    SourceTree tree;

    @BeforeEach
    void openTree() {
        root = project.resolve("target/generated-sources/klue");
        tree = new SourceTree(root, project.resolve("target/klue/default.manifest"));
    }

    private Changes update(GeneratedFile... files) throws IOException {
        return tree.update(List.of(files), List.of(), KEY);
    }

    @Nested
    class Writing {
        @Test
        void creates_the_folder_and_writes_every_file() throws IOException {
            assertEquals(new Changes(2, 0, 0, List.of()), update(PET, API));
            assertEquals(contents(List.of(PET, API)), snapshot(root));
        }

        @Test
        void does_not_touch_files_with_the_same_content() throws IOException {
            update(PET, API);
            FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
            Files.setLastModifiedTime(root.resolve(PET.path()), longAgo);
            GeneratedFile newApi = file(API.path(), "interface PetsApi { void ping(); }");

            assertEquals(new Changes(1, 1, 0, List.of()), update(PET, newApi));
            assertEquals(longAgo, Files.getLastModifiedTime(root.resolve(PET.path())));
            assertEquals(contents(List.of(PET, newApi)), snapshot(root));
        }

        @Test
        void writes_a_file_that_somebody_deleted_again() throws IOException {
            update(PET, API);
            Files.delete(root.resolve(PET.path()));

            assertEquals(new Changes(1, 1, 0, List.of()), update(PET, API));
        }

        @Test
        void replaces_a_file_that_was_edited_by_hand_and_reports_it() throws IOException {
            update(PET, API);
            Path edited = root.resolve(PET.path());
            Files.writeString(edited, "record Pet(int mine) {}");

            assertEquals(new Changes(1, 1, 0, List.of(edited)), update(PET, API));
            assertEquals(PET.text(), Files.readString(edited));
        }

        @Test
        void refuses_to_replace_a_file_that_was_not_generated() throws IOException {
            Path mine = root.resolve(PET.path());
            Files.createDirectories(mine.getParent());
            Files.writeString(mine, "record Pet(int mine) {}");

            var refusal = assertThrows(ForeignFileException.class, () -> update(PET, API));
            assertEquals(mine, refusal.file());
            assertEquals("record Pet(int mine) {}", Files.readString(mine));
            assertFalse(Files.exists(root.resolve(API.path())));
        }

        @Test
        void takes_over_generated_files_when_the_manifest_is_lost() throws IOException {
            update(PET, API);
            Files.delete(project.resolve("target/klue/default.manifest"));
            GeneratedFile newPet = file(PET.path(), "record Pet(long id) {}");

            assertEquals(new Changes(1, 1, 0, List.of()), update(newPet, API));
        }

        @Test
        void takes_a_manifest_it_cannot_read_for_none() throws IOException {
            update(PET, API);
            Files.writeString(
                    project.resolve("target/klue/default.manifest"),
                    "klue manifest 1\nkey k1\nroot ../x\nout 00 3 ../../../precious.txt\n");

            assertEquals(new Changes(0, 2, 0, List.of()), update(PET, API));
        }

        @Test
        void refuses_two_files_of_the_same_path() {
            assertThrows(IllegalArgumentException.class, () -> update(PET, PET));
        }
    }

    @Nested
    class Removing {
        @Test
        void removes_files_no_longer_generated_with_the_folders_they_leave_empty() throws IOException {
            GeneratedFile shop = file("com/example/shop/Order.java", "record Order() {}");
            update(PET, shop);

            assertEquals(new Changes(0, 1, 1, List.of()), update(PET));
            assertEquals(contents(List.of(PET)), snapshot(root));
            assertEquals(List.of(), Trees.emptyFolders(root));
        }

        @Test
        void never_removes_a_file_it_did_not_write() throws IOException {
            update(PET, API);
            Path notes = root.resolve("com/example/pets/notes.txt");
            Files.writeString(notes, "mine");

            update();
            assertEquals(
                    List.of("com/example/pets/notes.txt"),
                    List.copyOf(snapshot(root).keySet()));
        }

        @Test
        void reports_a_removed_file_that_was_edited_by_hand() throws IOException {
            update(PET, API);
            Path edited = root.resolve(PET.path());
            Files.writeString(edited, "record Pet(int mine) {}");

            assertEquals(new Changes(0, 1, 1, List.of(edited)), update(API));
        }

        @Test
        void leaves_the_old_folder_empty_when_the_output_folder_changes() throws IOException {
            update(PET, API);
            Path newRoot = project.resolve("target/elsewhere");
            SourceTree moved = new SourceTree(newRoot, project.resolve("target/klue/default.manifest"));

            assertEquals(new Changes(2, 0, 2, List.of()), moved.update(List.of(PET, API), List.of(), KEY));
            assertTrue(snapshot(root).isEmpty());
            assertEquals(contents(List.of(PET, API)), snapshot(newRoot));
        }

        @Test
        void does_not_reach_into_the_original_of_a_copied_project(@TempDir Path copy) throws IOException {
            update(PET, API);
            Path manifest = copy.resolve("target/klue/default.manifest");
            Files.createDirectories(manifest.getParent());
            Files.copy(project.resolve("target/klue/default.manifest"), manifest);

            new SourceTree(copy.resolve("target/generated-sources/klue"), manifest).update(List.of(), List.of(), KEY);
            assertEquals(contents(List.of(PET, API)), snapshot(root));
        }
    }

    @Nested
    class Sharing {
        @Test
        void trees_with_their_own_folders_leave_each_other_alone() throws IOException {
            Path otherRoot = project.resolve("target/generated-sources/other");
            SourceTree other = new SourceTree(otherRoot, project.resolve("target/klue/other.manifest"));
            update(PET);
            other.update(List.of(API), List.of(), KEY);
            update();

            assertEquals(contents(List.of(API)), snapshot(otherRoot));
        }

        @Test
        void trees_in_the_same_folder_remove_only_their_own_files() throws IOException {
            SourceTree other = new SourceTree(root, project.resolve("target/klue/other.manifest"));
            update(PET);
            other.update(List.of(API), List.of(), KEY);
            update();

            assertEquals(contents(List.of(API)), snapshot(root));
        }

        @Test
        void threads_may_update_different_trees_at_once() throws Exception {
            List<Callable<Changes>> updates = IntStream.range(0, 16)
                    .<Callable<Changes>>mapToObj(i -> () -> new SourceTree(
                                    project.resolve("m" + i + "/out"), project.resolve("m" + i + "/klue/a.manifest"))
                            .update(List.of(PET, API), List.of(), KEY))
                    .toList();
            ExecutorService pool = Executors.newFixedThreadPool(4);
            try {
                for (Future<Changes> update : pool.invokeAll(updates)) {
                    assertEquals(new Changes(2, 0, 0, List.of()), update.get());
                }
            } finally {
                pool.shutdownNow();
            }
        }

        @Test
        void threads_that_update_the_same_tree_leave_one_result() throws Exception {
            List<Callable<Changes>> updates = IntStream.range(0, 16)
                    .<Callable<Changes>>mapToObj(i -> () -> update(i % 2 == 0 ? PET : API))
                    .toList();
            ExecutorService pool = Executors.newFixedThreadPool(4);
            try {
                for (Future<Changes> update : pool.invokeAll(updates)) {
                    refusedOrDone(update);
                }
            } finally {
                pool.shutdownNow();
            }
            assertEquals(1, snapshot(root).size());
        }

        private void refusedOrDone(Future<Changes> update) throws InterruptedException {
            try {
                update.get();
            } catch (ExecutionException e) {
                assertEquals(
                        "another build in this process is writing to " + root,
                        e.getCause().getMessage());
            }
        }
    }

    @Nested
    class Currency {
        @Test
        void a_tree_that_was_never_written_is_not_current() throws IOException {
            assertFalse(tree.isCurrent(inputs -> KEY));
        }

        @Test
        void a_tree_is_current_while_the_key_is_the_same_and_all_files_are_there() throws IOException {
            update(PET, API);
            assertTrue(tree.isCurrent(inputs -> KEY));
            assertFalse(tree.isCurrent(inputs -> new InputKey("k2")));
        }

        @Test
        void a_missing_or_edited_file_makes_the_tree_outdated() throws IOException {
            update(PET, API);
            Files.writeString(root.resolve(PET.path()), PET.text().replace("Pet", "Cat"));
            assertFalse(tree.isCurrent(inputs -> KEY));

            update(PET, API);
            Files.delete(root.resolve(API.path()));
            assertFalse(tree.isCurrent(inputs -> KEY));
        }

        @Test
        void the_key_is_asked_about_the_input_files_of_the_last_update() throws IOException {
            List<Path> inputs = List.of(project.resolve("apis/pets.yaml"), project.resolve("apis/common/money.yaml"));
            tree.update(List.of(PET), inputs, KEY);

            assertTrue(tree.isCurrent(files -> {
                assertEquals(List.copyOf(new java.util.TreeSet<>(inputs)), List.copyOf(new java.util.TreeSet<>(files)));
                return KEY;
            }));
        }

        @Test
        void an_update_without_a_key_is_never_current() throws IOException {
            tree.update(List.of(PET), List.of(), InputKey.NONE);
            assertFalse(tree.isCurrent(inputs -> InputKey.NONE));
        }

        @Test
        void the_manifest_is_the_same_for_the_same_run_and_is_not_rewritten() throws IOException {
            update(PET, API);
            Path manifest = project.resolve("target/klue/default.manifest");
            FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
            Files.setLastModifiedTime(manifest, longAgo);

            update(API, PET);
            assertEquals(longAgo, Files.getLastModifiedTime(manifest));
        }
    }
}
