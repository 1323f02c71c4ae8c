package io.klue.generator.java;

import io.klue.generator.model.Api;
import java.util.stream.Stream;

/** Emits the files of one kind. */
interface Emitter {
    Stream<JavaUnit> emit(Api api);
}
