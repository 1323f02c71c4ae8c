package io.klue.runtime;

import io.klue.runtime.internal.EntityTag;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/** What is said of a payload's content. */
record PayloadFacts(
        String mediaType,
        OptionalLong length,
        Optional<String> fileName,
        boolean attachment,
        Optional<EntityTag> tag,
        Optional<Instant> lastModified) {
    PayloadFacts {
        Objects.requireNonNull(mediaType, "mediaType");
    }

    static PayloadFacts of(String mediaType, OptionalLong length) {
        return new PayloadFacts(mediaType, length, Optional.empty(), false, Optional.empty(), Optional.empty());
    }

    PayloadFacts named(String name) {
        return new PayloadFacts(mediaType, length, Optional.of(name), attachment, tag, lastModified);
    }

    PayloadFacts unnamed() {
        return new PayloadFacts(mediaType, length, Optional.empty(), attachment, tag, lastModified);
    }

    PayloadFacts asAttachment() {
        return new PayloadFacts(mediaType, length, fileName, true, tag, lastModified);
    }

    PayloadFacts tagged(EntityTag version) {
        return new PayloadFacts(mediaType, length, fileName, attachment, Optional.of(version), lastModified);
    }

    PayloadFacts modified(Instant time) {
        return new PayloadFacts(mediaType, length, fileName, attachment, tag, Optional.of(time));
    }
}
