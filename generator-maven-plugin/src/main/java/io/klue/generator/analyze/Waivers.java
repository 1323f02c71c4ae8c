package io.klue.generator.analyze;

import io.klue.generator.model.Policy.Waiver;
import io.klue.generator.source.SpecNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The places where a project lets a keyword go unenforced. */
final class Waivers {
    private final List<Waiver> waivers;
    private final Set<Waiver> used = new HashSet<>();

    Waivers(List<Waiver> waivers) {
        this.waivers = List.copyOf(waivers);
    }

    /** The waiver of a keyword, if there is one. */
    Optional<Waiver> of(SpecNode keyword) {
        String place = keyword.file().name() + "#" + keyword.pointer();
        Optional<Waiver> found =
                waivers.stream().filter(waiver -> waiver.at().equals(place)).findFirst();
        found.ifPresent(used::add);
        return found;
    }

    /** Those of a file that waived nothing. */
    List<Waiver> unused(String file) {
        return waivers.stream()
                .filter(waiver -> waiver.at().startsWith(file + "#") && !used.contains(waiver))
                .toList();
    }
}
