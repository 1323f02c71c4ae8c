package io.klue.generator.java;

import io.klue.generator.model.Api;
import java.util.List;

/** Emits all files of an API. */
public final class JavaEmitter {
    private JavaEmitter() {}

    /** Every file of the API, types first. */
    public static List<JavaUnit> emit(Api api) {
        Scope scope = new Scope(api);
        List<Emitter> emitters = List.of(
                new RecordEmitter(scope),
                new CodecEmitter(scope),
                new EnumEmitter(scope),
                new UnionEmitter(scope),
                new ChoiceEmitter(scope),
                new RulesEmitter(scope),
                new ApiEmitter(scope),
                new ParamsEmitter(scope),
                new BodyVariantsEmitter(scope),
                new ResultEmitter(scope),
                new FailureEmitter(scope),
                new EndpointsEmitter(scope),
                new RoutesEmitter(scope),
                new GuardEmitter(scope),
                new ClientEmitter(scope));
        return emitters.stream().flatMap(emitter -> emitter.emit(api)).toList();
    }
}
