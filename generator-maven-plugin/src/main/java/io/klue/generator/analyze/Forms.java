package io.klue.generator.analyze;

import io.klue.generator.model.Operation.Form;
import io.klue.generator.source.ObjectNode;
import io.klue.generator.spec.BodySpec;
import io.klue.generator.spec.MediaSpec;
import io.klue.generator.spec.ParameterSpec;
import io.klue.generator.spec.SchemaSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Forms whose fields are parameters of their operation. */
final class Forms {
    private final Types types;

    Forms(Types types) {
        this.types = types;
    }

    /** The fields of a form; empty if the body is none, or may be something else. */
    List<ParameterSpec> fields(BodySpec body) {
        body.content().values().forEach(this::refusePartHeaders);
        return body.form().isEmpty() ? media(body).map(this::fields).orElse(List.of()) : body.form();
    }

    private void refusePartHeaders(MediaSpec media) {
        media.node()
                .object("encoding")
                .ifPresent(all -> all.fields().forEach((name, node) -> {
                    if (node instanceof ObjectNode encoding) {
                        encoding.get("headers").ifPresent(headers -> types.refusals.partHeaders(headers, name));
                    }
                }));
    }

    private static Optional<MediaSpec> media(BodySpec body) {
        boolean only = body.content().keySet().stream().allMatch(MediaKinds::isForm);
        return body.content().values().stream().findFirst().filter(media -> only);
    }

    private List<ParameterSpec> fields(MediaSpec media) {
        List<ParameterSpec> fields = new ArrayList<>();
        plain(media)
                .ifPresent(parts -> parts.properties().forEach((name, schemas) -> {
                    SchemaSpec schema = schemas.get(0);
                    if (schema.node() instanceof ObjectNode node) {
                        Optional<ObjectNode> encoding = encoding(media, name);
                        fields.add(new ParameterSpec(
                                node,
                                name,
                                "formData",
                                parts.required().contains(name),
                                encoding.flatMap(e -> e.string("style")),
                                encoding.flatMap(e -> e.bool("explode")),
                                Optional.of(schema),
                                encoding.flatMap(Forms::json)));
                    }
                }));
        return fields;
    }

    /** The parts of an object that is no more than its fields; a form with files has to be one. */
    private Optional<ObjectParts> plain(MediaSpec media) {
        return media.schema()
                .map(types.shapes::resolved)
                .map(types.shapes::of)
                .filter(Shape.Structure.class::isInstance)
                .map(shape -> ((Shape.Structure) shape).parts())
                .filter(parts -> !parts.properties().isEmpty())
                .filter(parts -> Residue.isPlain(parts) || hasOnlyFields(parts, media));
    }

    /** A form with files cannot be read as one value, so nothing would enforce what is said of the whole. */
    private boolean hasOnlyFields(ObjectParts parts, MediaSpec media) {
        boolean files = hasFiles(parts);
        if (files) {
            types.refusals.rulesOfFiles(
                    media.schema().map(SchemaSpec::span).orElse(media.node().span()));
        }
        return files;
    }

    private boolean hasFiles(ObjectParts parts) {
        return parts.properties().values().stream().flatMap(List::stream).anyMatch(this::isFile);
    }

    /** Whether files travel in the form. */
    boolean hasFiles(MediaSpec media) {
        return media.schema()
                .map(types.shapes::resolved)
                .map(types.shapes::of)
                .filter(Shape.Structure.class::isInstance)
                .filter(shape -> hasFiles(((Shape.Structure) shape).parts()))
                .isPresent();
    }

    private boolean isFile(SchemaSpec schema) {
        return types.shapes.isBinary(schema)
                || types.shapes
                        .resolved(schema)
                        .schema("items")
                        .filter(types.shapes::isBinary)
                        .isPresent();
    }

    private static Optional<ObjectNode> encoding(MediaSpec media, String name) {
        return media.node().object("encoding").flatMap(all -> all.object(name));
    }

    /** A field of JSON, though its schema may be a scalar. */
    private static Optional<String> json(ObjectNode encoding) {
        return encoding.string("contentType").filter(MediaKinds::isJson);
    }

    /** How the form travels. Files travel in no other than multipart/form-data. */
    Form form(BodySpec body, boolean hasFile) {
        List<String> offered = body.content().keySet().stream()
                .filter(MediaKinds::isForm)
                .map(MediaKinds::essence)
                .distinct()
                .filter(type -> !hasFile || MediaKinds.isMultipart(type))
                .toList();
        boolean urlencoded = offered.contains(MediaKinds.URLENCODED) || (offered.isEmpty() && !hasFile);
        List<String> first = List.of(urlencoded ? MediaKinds.URLENCODED : MediaKinds.MULTIPART);
        List<String> mediaTypes =
                Stream.concat(first.stream(), offered.stream()).distinct().toList();
        return new Form(mediaTypes, !urlencoded, partTypes(body));
    }

    private static Map<String, List<String>> partTypes(BodySpec body) {
        Map<String, List<String>> partTypes = new LinkedHashMap<>();
        media(body)
                .flatMap(media -> media.node().object("encoding"))
                .ifPresent(encoding -> encoding.fields().forEach((name, node) -> {
                    if (node instanceof ObjectNode object) {
                        object.string("contentType")
                                .ifPresent(types -> partTypes.put(
                                        name, List.of(types.strip().split("\\s*,\\s*"))));
                    }
                }));
        return partTypes;
    }
}
