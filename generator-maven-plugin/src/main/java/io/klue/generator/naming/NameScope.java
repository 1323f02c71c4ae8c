package io.klue.generator.naming;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Names that must differ from each other. Who claims first has its wish; so the weightier claim first. */
public final class NameScope {
    private final Set<String> taken = new HashSet<>();
    private final UnaryOperator<String> identity;

    private NameScope(UnaryOperator<String> identity) {
        this.identity = identity;
    }

    /** For names within one class. */
    public static NameScope exact() {
        return new NameScope(UnaryOperator.identity());
    }

    /** For names of files: some disks do not tell {@code Pet} from {@code PET}. */
    public static NameScope ofFiles() {
        return new NameScope(name -> name.toLowerCase(Locale.ROOT));
    }

    /** Takes names that nobody may claim. */
    public NameScope without(Collection<String> names) {
        names.forEach(name -> taken.add(identity.apply(name)));
        return this;
    }

    public boolean isFree(String name) {
        return !taken.contains(identity.apply(name));
    }

    /** The first candidate that is free, now taken; beyond them the last one with as many underscores as it takes. */
    public String claim(List<String> candidates) {
        for (String candidate : candidates) {
            if (taken.add(identity.apply(candidate))) {
                return candidate;
            }
        }
        String name = candidates.get(candidates.size() - 1);
        do {
            name = name + "_";
        } while (!taken.add(identity.apply(name)));
        return name;
    }
}
