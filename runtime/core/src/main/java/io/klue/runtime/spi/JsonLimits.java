package io.klue.runtime.spi;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;

/** How much a JSON document may ask of its reader. Immutable; keep one instance instead of making one a document. */
public final class JsonLimits {
    /** 500 levels, strings of 20 million characters, numbers of 1000 digits, names of 2000 bytes. */
    public static final JsonLimits DEFAULT = new JsonLimits(500, 20_000_000);

    static final int MAX_DIGITS = 1000;
    static final int MAX_NAME_LENGTH = 2000;

    private final int maxDepth;
    private final int maxStringLength;
    private final JsonFactory factory;

    private JsonLimits(int maxDepth, int maxStringLength) {
        this.maxDepth = maxDepth;
        this.maxStringLength = maxStringLength;
        this.factory = JsonFactory.builder()
                // not by thread: a virtual thread would never use its buffers again
                .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(maxDepth)
                        .maxStringLength(maxStringLength)
                        .maxNumberLength(MAX_DIGITS)
                        .maxNameLength(MAX_NAME_LENGTH)
                        .build())
                .build();
    }

    /** The same limits with this many levels of objects and arrays at most. */
    public JsonLimits maxDepth(int levels) {
        return new JsonLimits(levels, maxStringLength);
    }

    /** The same limits with strings of this many characters (UTF-16 units) at most. */
    public JsonLimits maxStringLength(int characters) {
        return new JsonLimits(maxDepth, characters);
    }

    int maxDepth() {
        return maxDepth;
    }

    int maxStringLength() {
        return maxStringLength;
    }

    JsonFactory factory() {
        return factory;
    }
}
