package io.klue.generator.spec.structure;

import io.klue.generator.diagnostic.Diagnostic;
import io.klue.generator.diagnostic.Suggestions;
import io.klue.generator.source.ScalarNode;
import io.klue.generator.source.SpecNode;
import io.klue.generator.spec.SpecVersion;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The words for what is wrong with a {@code $ref}. */
final class ReferenceMessages {
    private ReferenceMessages() {}

    static Diagnostic dangling(ScalarNode ref, String what, List<String> candidates, Optional<String> local) {
        Diagnostic error = Diagnostic.error(Codes.DANGLING_REFERENCE, ref.span(), what);
        if (local.isPresent()) {
            return error.withHint("write " + local.get());
        }
        Optional<String> meant = closest(ref.text(), candidates);
        return meant.isPresent()
                ? Diagnostic.error(Codes.DANGLING_REFERENCE, ref.span(), what + "; did you mean " + meant.get() + "?")
                : error;
    }

    static Diagnostic unsupported(ScalarNode ref, String why) {
        return Diagnostic.error(Codes.UNSUPPORTED_REFERENCE, ref.span(), ref.text() + " is not followed")
                .withHint(why);
    }

    static Diagnostic broken(ScalarNode ref, String why) {
        return Diagnostic.error(Codes.DANGLING_REFERENCE, ref.span(), why);
    }

    static Diagnostic otherKind(ScalarNode ref, SpecNode target, String found, String expected) {
        return Diagnostic.error(
                        Codes.REFERENCE_TO_OTHER_KIND,
                        ref.span(),
                        ref.text() + " is " + found + ", but " + expected + " is expected here")
                .and(target.keySpan(), "this is " + found);
    }

    static Diagnostic parameterAsHeader(ScalarNode ref) {
        return Diagnostic.warning(
                Codes.REFERENCE_TO_OTHER_KIND,
                ref.span(),
                ref.text() + " is a parameter, but a header is expected here; its name and place are ignored");
    }

    static Diagnostic loop(ScalarNode ref) {
        return Diagnostic.error(Codes.REFERENCE_LOOP, ref.span(), ref.text() + " leads back to this place")
                .withHint("one of the places on the way must say what it is");
    }

    static Diagnostic ignored(SpecNode sibling, String key, SpecVersion version) {
        return Diagnostic.warning(
                        Codes.BESIDE_REFERENCE,
                        sibling.keySpan(),
                        key + " is ignored, because in " + version.title() + " a $ref stands alone")
                .withHint("write allOf: [$ref: …] and " + key + " beside it");
    }

    /** Compares only what differs: the rest would make everything look alike. */
    private static Optional<String> closest(String typed, List<String> candidates) {
        String fragment = typed.contains("#") ? typed.substring(typed.indexOf('#')) : "";
        boolean files = candidates.stream().allMatch(candidate -> candidate.endsWith(fragment));
        int cut = files ? fragment.length() : 0;
        Function<String, String> step = ref -> lastStep(ref.substring(0, ref.length() - cut));
        return Suggestions.closest(
                        step.apply(typed), candidates.stream().map(step).toList())
                .flatMap(near -> candidates.stream()
                        .filter(candidate -> step.apply(candidate).equals(near))
                        .findFirst());
    }

    private static String lastStep(String ref) {
        return ref.substring(ref.lastIndexOf('/') + 1);
    }
}
