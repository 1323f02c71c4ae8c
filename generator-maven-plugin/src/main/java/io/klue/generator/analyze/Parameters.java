package io.klue.generator.analyze;

import io.klue.generator.model.Constraint;
import io.klue.generator.model.Encoding;
import io.klue.generator.model.Field;
import io.klue.generator.model.Field.Trait;
import io.klue.generator.model.Operation.Location;
import io.klue.generator.model.Operation.Parameter;
import io.klue.generator.model.ScalarKind;
import io.klue.generator.model.TypeRef;
import io.klue.generator.naming.JavaNames;
import io.klue.generator.naming.NameScope;
import io.klue.generator.spec.ParameterSpec;
import io.klue.generator.spec.SchemaSpec;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parameters and headers: type, place, style. */
final class Parameters {
    private static final Set<String> SET_BY_HTTP = Set.of("accept", "content-type", "authorization");
    private final Types types;
    private final Properties properties;
    private final Encodings encodings;
    private final Map<String, SchemaSpec> schemas;

    Parameters(Types types, Map<String, SchemaSpec> schemas) {
        this.types = types;
        this.properties = new Properties(types);
        this.encodings = new Encodings(types.refusals);
        this.schemas = schemas;
    }

    /** Whether the parameter is a header that HTTP sets (OpenAPI 3.1 section 4.8.12.2: it shall be ignored). */
    boolean setByHttp(ParameterSpec parameter) {
        boolean ignored = parameter.in().equals("header")
                && SET_BY_HTTP.contains(parameter.name().toLowerCase(Locale.ROOT));
        if (ignored) {
            types.refusals.headerParameterIgnored(parameter.node().span(), parameter.name());
        }
        return ignored;
    }

    Parameter parameter(ParameterSpec spec, String operation, NameScope scope) {
        Location location =
                Location.valueOf(spec.in().replace("formData", "form").toUpperCase(Locale.ROOT));
        boolean file = spec.schema().map(s -> isFile(s, location)).orElse(false);
        Field field = file ? file(spec, scope) : field(spec, operation, scope);
        Encoding encoding = file ? new Encoding.Plain() : encodings.of(spec, field.type());
        String stem =
                JavaNames.constantOf(JavaNames.decapitalized(operation)) + "_" + JavaNames.constantOf(field.javaName());
        return new Parameter(
                field,
                file ? Location.FILE : location,
                encoding,
                stem,
                spec.allowEmptyValue() && !field.required() && !isAnyText(field.type()),
                spec.allowReserved());
    }

    /** Whether a value of no characters is legal anyway. */
    private static boolean isAnyText(TypeRef type) {
        return type instanceof TypeRef.Scalar scalar
                && scalar.kind() == ScalarKind.STRING
                && scalar.constraint().isEmpty();
    }

    /** A file, or several in one field. */
    private boolean isFile(SchemaSpec schema, Location location) {
        return location == Location.FORM
                && (types.shapes.isBinary(schema) || files(schema).isPresent());
    }

    /** The array whose items are files. */
    private Optional<SchemaSpec> files(SchemaSpec schema) {
        SchemaSpec array = types.shapes.resolved(schema);
        return array.schema("items").filter(types.shapes::isBinary).map(items -> array);
    }

    private Field file(ParameterSpec spec, NameScope scope) {
        return new Field(
                spec.name(),
                types.pins.claimMember(spec.node(), scope, names(spec)),
                spec.schema()
                        .flatMap(this::files)
                        .<TypeRef>map(array -> new TypeRef.ListOf(
                                new TypeRef.File(), types.constraints.of(array, Constraint.Target.ARRAY)))
                        .orElseGet(TypeRef.File::new),
                spec.required() ? new Field.Presence.Required() : new Field.Presence.MayBeAbsent(),
                false,
                spec.deprecated(),
                spec.description().orElse(""),
                Types.origin(spec.node()));
    }

    private Field field(ParameterSpec spec, String operation, NameScope scope) {
        SchemaSpec schema = spec.schema().map(this::model).orElse(null);
        TypeRef type = schema == null ? unknown(spec) : types.of(schema, Types.inContext(operation, spec.name()));
        requireText(spec, type.unchecked());
        boolean required = spec.required() || spec.in().equals("path");
        return new Field(
                spec.name(),
                types.pins.claimMember(spec.node(), scope, names(spec)),
                type.unchecked(),
                schema == null
                        ? new Field.Presence.MayBeAbsent()
                        : properties.presence(schema, type.unchecked(), required, false),
                false,
                spec.deprecated(),
                spec.description().orElse(""),
                sensitive(spec, schema) ? Set.of(Trait.SENSITIVE) : Set.of(),
                type.rules(),
                Types.origin(spec.node()));
    }

    private boolean sensitive(ParameterSpec spec, @Nullable SchemaSpec schema) {
        return spec.node().bool("x-sensitive").orElse(false) || (schema != null && types.traits.sensitive(schema));
    }

    /** Swagger 2.0 parameters cannot refer to a definition; {@code x-model} names the one they mean. */
    private SchemaSpec model(SchemaSpec schema) {
        Optional<String> name = schema.string("x-model");
        name.filter(n -> !schemas.containsKey(n)).ifPresent(n -> types.refusals.noModel(schema.span("x-model"), n));
        return name.map(schemas::get).orElse(schema);
    }

    private static List<String> names(ParameterSpec spec) {
        List<String> plain = spec.in().equals("header") ? JavaNames.header(spec.name()) : JavaNames.member(spec.name());
        String placed = JavaNames.member(spec.in() + " " + spec.name()).get(0);
        return List.of(plain.get(0), placed, plain.get(plain.size() - 1));
    }

    private static TypeRef unknown(ParameterSpec spec) {
        boolean json = spec.mediaType().map(Encodings::isJson).orElse(true);
        return json ? new TypeRef.AnyJson() : new TypeRef.Scalar(ScalarKind.STRING, Optional.empty());
    }

    /** Content that is no JSON is text to us. */
    private void requireText(ParameterSpec spec, TypeRef type) {
        spec.mediaType()
                .filter(mediaType -> !Encodings.isJson(mediaType))
                .filter(mediaType -> !(type instanceof TypeRef.Scalar))
                .ifPresent(
                        mediaType -> types.refusals.parameterContent(spec.node().span(), spec.name(), mediaType));
    }

    /**
     * A declared header of an answer; optional unless the contract says required.
     *
     * @param stem the stem of the answer's constants
     */
    Parameter header(String name, ParameterSpec spec, String context, String stem, NameScope scope) {
        TypeRef type = spec.schema()
                .map(schema -> types.of(schema, Types.inContext(context, name)))
                .orElseGet(() -> unknown(spec));
        requireText(spec, type.unchecked());
        Field field = new Field(
                name,
                scope.claim(JavaNames.header(name)),
                type,
                spec.required() ? new Field.Presence.Required() : new Field.Presence.MayBeAbsent(),
                false,
                false,
                spec.description().orElse(""),
                Types.origin(spec.node()));
        return header(field, encodings.of(spec, field.type()), stem);
    }

    /** A header of an answer. */
    static Parameter header(Field field, Encoding encoding, String stem) {
        String constant = stem + "_HEADER_" + JavaNames.constantOf(field.javaName());
        return new Parameter(field, Location.HEADER, encoding, constant);
    }
}
