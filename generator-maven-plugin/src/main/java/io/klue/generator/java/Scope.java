package io.klue.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.klue.generator.model.Api;
import io.klue.generator.model.EnumDef;
import io.klue.generator.model.Origin;
import io.klue.generator.model.TypeDef;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.annotation.processing.Generated;

/** What every emitter needs to know of one API. */
final class Scope {
    static final ClassName GENERATED = ClassName.get(Generated.class);

    final Api api;
    final JavaTypes types;
    private final Map<String, TypeDef> defined;

    Scope(Api api) {
        this.api = api;
        this.types = new JavaTypes(api.names().packageName());
        this.defined = api.types().stream().collect(Collectors.toMap(TypeDef::name, e -> e));
    }

    ClassName named(String simpleName) {
        return types.named(simpleName);
    }

    EnumDef enumeration(String name) {
        return (EnumDef) definition(name);
    }

    TypeDef definition(String name) {
        return Objects.requireNonNull(defined.get(name), name);
    }

    ClassName apiType() {
        return named(api.names().api());
    }

    /** {@code @Generated("pets.yaml 1.2.0")}, for what belongs to the API as a whole. */
    CodeBlock generated() {
        return CodeBlock.of("@$T($S)", GENERATED, (api.source() + " " + api.version()).strip());
    }

    static CodeBlock generated(Origin origin) {
        return CodeBlock.of("@$T($S)", GENERATED, origin.reference());
    }

    JavaUnit unit(String simpleName, List<String> nested, List<ClassName> statics, CodeBlock content) {
        ClassName type = named(simpleName);
        return new JavaUnit(
                type.packageName().replace('.', '/') + "/" + simpleName + ".java",
                Java.unit(type, nested, statics, content));
    }
}
