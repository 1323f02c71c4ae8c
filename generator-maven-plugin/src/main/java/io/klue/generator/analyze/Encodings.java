package io.klue.generator.analyze;

import io.klue.generator.model.Encoding;
import io.klue.generator.model.Encoding.Style;
import io.klue.generator.model.TypeRef;
import io.klue.generator.spec.ParameterSpec;
import io.klue.generator.spec.SpecVersion;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How a parameter is written: from what the contract says of it and from its type. */
final class Encodings {
    private static final Map<String, Set<String>> OF_PLACE = Map.of(
            "path", Set.of("simple", "label", "matrix"),
            "query", Set.of("form", "spaceDelimited", "pipeDelimited", "deepObject"),
            "header", Set.of("simple"),
            "cookie", Set.of("form"),
            "formData", Set.of("form", "spaceDelimited", "pipeDelimited", "deepObject"));

    private static final Set<String> LISTS_AND_OBJECTS = Set.of("spaceDelimited", "pipeDelimited");

    private final Refusals refusals;

    Encodings(Refusals refusals) {
        this.refusals = refusals;
    }

    Encoding of(ParameterSpec spec, TypeRef type) {
        if (spec.mediaType().isPresent()) {
            return isJson(spec.mediaType().get()) ? new Encoding.Json() : new Encoding.Plain();
        }
        boolean swagger2 =
                spec.schema().map(s -> s.version() == SpecVersion.SWAGGER_2_0).orElse(false);
        Style style = swagger2 ? collectionFormat(spec) : style(spec, type);
        if (type instanceof TypeRef.ListOf && isDirect(type)) {
            return new Encoding.Items(style == Style.SIMPLE_EXPLODED ? Style.CSV : style);
        } else if (!isDirect(type)) {
            boolean single = !(type instanceof TypeRef.ListOf);
            return spec.in().equals("formData") && spec.style().isEmpty() && !swagger2 && single
                    ? new Encoding.Json()
                    : new Encoding.Shaped(style);
        }
        return switch (style) {
            case LABEL, LABEL_EXPLODED -> new Encoding.Prefixed(Style.LABEL);
            case MATRIX, MATRIX_EXPLODED -> new Encoding.Prefixed(Style.MATRIX);
            default -> new Encoding.Plain();
        };
    }

    static boolean isJson(String mediaType) {
        String essence = mediaType.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
        return essence.equals("application/json") || essence.endsWith("+json");
    }

    /** Whether a text is a value of the type, or an item of its lists: scalars and enums are, and lists of these. */
    static boolean isDirect(TypeRef type) {
        return hasText(type)
                || (type instanceof TypeRef.ListOf list && hasText(list.item().unchecked()));
    }

    private static boolean hasText(TypeRef type) {
        return type instanceof TypeRef.Scalar || (type instanceof TypeRef.Named named && named.isEnum());
    }

    private static Style collectionFormat(ParameterSpec spec) {
        return switch (spec.style().orElse("csv")) {
            case "ssv" -> Style.SSV;
            case "tsv" -> Style.TSV;
            case "pipes" -> Style.PIPES;
            case "multi" -> Style.MULTI;
            default -> Style.CSV;
        };
    }

    private Style style(ParameterSpec spec, TypeRef type) {
        boolean inText = Set.of("path", "header").contains(spec.in());
        String style = spec.style().orElse(inText ? "simple" : "form");
        requireDefined(spec, style, type);
        boolean explode = spec.explode().orElse(style.equals("form"));
        return switch (style) {
            case "label" -> explode ? Style.LABEL_EXPLODED : Style.LABEL;
            case "matrix" -> explode ? Style.MATRIX_EXPLODED : Style.MATRIX;
            case "spaceDelimited" -> Style.SSV;
            case "pipeDelimited" -> Style.PIPES;
            case "deepObject" -> Style.DEEP_OBJECT;
            case "simple" -> explode ? Style.SIMPLE_EXPLODED : Style.CSV;
            default -> explode ? Style.MULTI : Style.CSV;
        };
    }

    /** Refuses what the table of styles (OpenAPI 3.1.1 section 4.8.12.6) leaves undefined. */
    private void requireDefined(ParameterSpec spec, String style, TypeRef type) {
        if (!OF_PLACE.getOrDefault(spec.in(), Set.of()).contains(style)) {
            refusals.styleOfPlace(spec.node().span(), spec.name(), style, spec.in());
        } else if (LISTS_AND_OBJECTS.contains(style) && hasText(type)) {
            refusals.styleOfType(spec.node().span(), spec.name(), style, "a single value", "use form");
        } else if (LISTS_AND_OBJECTS.contains(style) && spec.explode().orElse(false)) {
            refusals.styleOfType(
                    spec.node().span(), spec.name(), style + " with explode", "anything", "use form with explode");
        } else if (style.equals("deepObject") && (hasText(type) || type instanceof TypeRef.ListOf)) {
            refusals.styleOfType(
                    spec.node().span(), spec.name(), style, "anything but objects", "use form with explode");
        } else if (style.equals("deepObject") && !spec.explode().orElse(true)) {
            refusals.styleOfType(
                    spec.node().span(), spec.name(), style + " without explode", "anything", "leave explode out");
        }
    }
}
