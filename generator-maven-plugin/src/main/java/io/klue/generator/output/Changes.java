package io.klue.generator.output;

import java.nio.file.Path;
import java.util.List;

/**
 * What an update did to a source tree.
 *
 * @param written files that are new or have new content
 * @param unchanged files that were there already and were not touched
 * @param removed files of an earlier run that are generated no longer
 * @param edited files among the written and removed ones that somebody had edited since we wrote them
 */
public record Changes(int written, int unchanged, int removed, List<Path> edited) {
    public Changes {
        edited = List.copyOf(edited);
    }
}
