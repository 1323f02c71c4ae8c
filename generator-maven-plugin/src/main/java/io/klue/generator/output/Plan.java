package io.klue.generator.output;

import io.klue.generator.output.Manifest.Stamp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The difference between a source tree and what it is to be. Looks at the disk, changes nothing. */
final class Plan {
    /** What every generated file contains. A file without it is somebody's own work. */
    private static final String MARK = "@Generated(";

    private final Path root;
    private final Manifest last;
    private final List<GeneratedFile> writes = new ArrayList<>();
    private final List<String> deletes = new ArrayList<>();
    private final List<Path> edited = new ArrayList<>();
    private int unchanged;

    private Plan(Path root, Manifest last) {
        this.root = root;
        this.last = last;
    }

    static Plan of(Path root, Manifest last, Collection<GeneratedFile> files) throws IOException {
        Plan plan = new Plan(root, last);
        Set<String> paths = distinct(files);
        plan.findDeletes(paths);
        Set<String> vacated = folded(plan.deletes);
        for (GeneratedFile file : files) {
            // on a disk that ignores case, the old file would be taken for the new one and deleted afterwards
            boolean renamedInCase = vacated.contains(fold(file.path()));
            plan.findWrite(file, renamedInCase);
        }
        return plan;
    }

    void addTo(FileTransaction transaction) {
        deletes.forEach(path -> transaction.delete(last.root(), path));
        writes.forEach(file -> transaction.write(root, file.path(), file.bytes()));
    }

    Changes changes() {
        return new Changes(writes.size(), unchanged, deletes.size(), edited);
    }

    private void findDeletes(Set<String> paths) throws IOException {
        boolean moved = !last.root().equals(root);
        for (String path : last.outputs().keySet()) {
            Path file = last.root().resolve(path);
            if ((moved || !paths.contains(path)) && Files.isRegularFile(file)) {
                deletes.add(path);
                noteIfEdited(file, last.outputs().get(path));
            }
        }
    }

    private void findWrite(GeneratedFile file, boolean always) throws IOException {
        Path target = root.resolve(file.path());
        Stamp before = last.root().equals(root) ? last.outputs().get(file.path()) : null;
        if (!Files.exists(target) || always) {
            writes.add(file);
        } else if (Stamp.of(file.bytes()).fits(target)) {
            unchanged++;
        } else {
            refuseIfForeign(target, before);
            noteIfEdited(target, before);
            writes.add(file);
        }
    }

    private static void refuseIfForeign(Path target, @Nullable Stamp before) throws IOException {
        boolean ours = Files.isRegularFile(target)
                && (before != null
                        || new String(Files.readAllBytes(target), StandardCharsets.ISO_8859_1).contains(MARK));
        if (!ours) {
            throw new ForeignFileException(target);
        }
    }

    private void noteIfEdited(Path file, @Nullable Stamp before) throws IOException {
        if (before != null && !before.fits(file)) {
            edited.add(file);
        }
    }

    private static Set<String> distinct(Collection<GeneratedFile> files) {
        Set<String> paths = new HashSet<>();
        for (GeneratedFile file : files) {
            if (!paths.add(file.path())) {
                throw new IllegalArgumentException("generated twice: " + file.path());
            }
        }
        return paths;
    }

    /** Two paths that a disk which ignores case takes for one, such as {@code Pet.java} and {@code PET.java}. */
    static Optional<String> caseTwins(Collection<GeneratedFile> files) {
        Map<String, String> seen = new HashMap<>();
        for (GeneratedFile file : files) {
            String twin = seen.putIfAbsent(fold(file.path()), file.path());
            if (twin != null) {
                return Optional.of(twin + " and " + file.path());
            }
        }
        return Optional.empty();
    }

    private static Set<String> folded(Collection<String> paths) {
        Set<String> folded = new HashSet<>();
        paths.forEach(path -> folded.add(fold(path)));
        return folded;
    }

    private static String fold(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
