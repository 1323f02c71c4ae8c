package io.klue.generator.model;

import java.util.List;
import java.util.Optional;

/**
 * What an answer carries.
 *
 * @param type the sealed interface of the variants, where their Java types differ
 * @param variants the contents of which the caller gets one, in the order of the contract; none: no body
 */
public record AnswerBody(Optional<String> type, List<Variant> variants) {
    public static final AnswerBody NONE = new AnswerBody(Optional.empty(), List.of());

    public AnswerBody {
        variants = List.copyOf(variants);
    }

    /**
     * One content.
     *
     * @param name the record within the sealed interface: {@code Csv}
     * @param mediaTypes those it is sent as, in the order of the contract
     */
    public record Variant(String name, List<String> mediaTypes, Content content) {
        public Variant {
            mediaTypes = List.copyOf(mediaTypes);
        }
    }

    public boolean isEmpty() {
        return variants.isEmpty();
    }

    /** Whether the media type decides about more than a header. */
    public boolean several() {
        return variants.size() > 1;
    }

    /** The content, where there is one only. */
    public Content content() {
        return variants.isEmpty() ? new Content.None() : variants.get(0).content();
    }

    /** All media types, in the order of the contract. */
    public List<String> mediaTypes() {
        return variants.stream()
                .flatMap(v -> v.mediaTypes().stream())
                .distinct()
                .toList();
    }
}
