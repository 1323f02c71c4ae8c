package io.klue.it.benchmarks;

import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.JsonLimits;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import java.io.ByteArrayInputStream;

/** Reads and writes as the runtime does for emitted code. */
final class Emitted {
    private Emitted() {}

    /** As a server reads a request: every keyword counts. Answers null if anything was recorded. */
    static <T> T strict(JsonCodec<T> codec, byte[] json, Violations violations) {
        return JsonReader.strict(new ByteArrayInputStream(json), violations, JsonLimits.DEFAULT)
                .document(codec.reader());
    }

    /** As a client reads an answer: only what the types cannot hold is refused. */
    static <T> T lenient(JsonCodec<T> codec, byte[] json) {
        return codec.fromJson(new ByteArrayInputStream(json));
    }

    static <T> byte[] write(JsonCodec<T> codec, T value) {
        return JsonWriter.toBytes(value, codec.writer());
    }
}
