package io.klue.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.klue.generator.model.Field;
import io.klue.generator.model.ScalarKind;
import io.klue.generator.model.TypeRef;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The whole mapping of the model's types to Java's. */
final class JavaTypes {
    private final String packageName;

    JavaTypes(String packageName) {
        this.packageName = packageName;
    }

    ClassName named(String simpleName) {
        return ClassName.get(packageName, simpleName);
    }

    /** As a type argument: never a primitive. */
    TypeName boxed(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return scalar(scalar.kind());
        } else if (type instanceof TypeRef.Named named) {
            return named(named.name());
        } else if (type instanceof TypeRef.ListOf list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), boxed(list.item()));
        } else if (type instanceof TypeRef.MapOf map) {
            return ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), boxed(map.value()));
        } else if (type instanceof TypeRef.Nullable nullable) {
            return optional(boxed(nullable.value()));
        } else if (type instanceof TypeRef.Checked checked) {
            return boxed(checked.value());
        } else if (type instanceof TypeRef.File) {
            return Spi.PAYLOAD;
        }
        return Spi.JSON_VALUE;
    }

    /** As a record component or parameter that is always there. */
    TypeName plain(TypeRef type) {
        TypeName boxed = boxed(type);
        return boxed.isBoxedPrimitive() ? boxed.unbox() : boxed;
    }

    /** As the record component of a field. */
    TypeName component(Field field) {
        if (field.patched()) {
            return ParameterizedTypeName.get(Spi.PATCH, boxed(field.type()));
        }
        return field.optional() ? optional(boxed(field.type())) : plain(field.type());
    }

    static TypeName optional(TypeName type) {
        return ParameterizedTypeName.get(ClassName.get(Optional.class), type);
    }

    private static TypeName scalar(ScalarKind kind) {
        return switch (kind) {
            case STRING -> ClassName.get(String.class);
            case BOOLEAN -> ClassName.get(Boolean.class);
            case INT32 -> ClassName.get(Integer.class);
            case INT64 -> ClassName.get(Long.class);
            case INTEGER -> ClassName.get(BigInteger.class);
            case FLOAT -> ClassName.get(Float.class);
            case DOUBLE -> ClassName.get(Double.class);
            case DECIMAL -> ClassName.get(BigDecimal.class);
            case UUID -> ClassName.get(UUID.class);
            case DATE -> ClassName.get(LocalDate.class);
            case DATE_TIME -> ClassName.get(OffsetDateTime.class);
            case TIME -> ClassName.get(OffsetTime.class);
            case URI -> ClassName.get(URI.class);
            case BYTES -> Spi.BYTES;
        };
    }
}
