package io.klue.generator.analyze;

import io.klue.generator.model.Content;
import io.klue.generator.model.Content.Kind;
import io.klue.generator.model.Operation.Body;
import io.klue.generator.model.TypeRef;
import io.klue.generator.naming.JavaNames;
import io.klue.generator.naming.MediaTypeNames;
import io.klue.generator.naming.NameScope;
import io.klue.generator.naming.TypeNames;
import io.klue.generator.spec.BodySpec;
import io.klue.generator.spec.MediaSpec;
import io.klue.generator.spec.SchemaSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a request's body is: of one kind, or of several, of which its media type tells which. */
final class RequestBodies {
    private final Types types;
    private final TypeNames names;
    private final Forms forms;

    RequestBodies(Types types, TypeNames names, Forms forms) {
        this.types = types;
        this.names = names;
        this.forms = forms;
    }

    /** What media types carry that give a program the same value. */
    private enum Family {
        JSON,
        FORM,
        TEXT,
        BINARY
    }

    private record Key(Family family, TypeRef type, boolean sensitive) {}

    /** Empty if no media type is named. */
    Optional<Body> body(BodySpec spec, String operation, NameScope scope) {
        Map<String, MediaSpec> served = served(spec);
        if (served.isEmpty()) {
            return Optional.empty();
        }
        Map<Key, List<String>> groups = groups(served, operation);
        Optional<TypeRef> only = only(groups);
        String javaName = types.pins.claimMember(spec.node(), scope, names(spec, only));
        String stem = JavaNames.constantOf(JavaNames.decapitalized(operation)) + "_" + JavaNames.constantOf(javaName);
        List<Kind> kinds = kinds(groups, stem);
        Content content = kinds.size() == 1
                ? kinds.get(0).content()
                : new Content.OneOf(
                        only.isPresent() ? Optional.empty() : Optional.of(names.claimOfOperation(operation, "Body")),
                        kinds);
        return Optional.of(new Body(
                javaName,
                content,
                List.copyOf(served.keySet()),
                spec.required(),
                stem,
                spec.node().string("description").orElse("")));
    }

    /** The one type that all kinds have; JSON and a form can. */
    private static Optional<TypeRef> only(Map<Key, List<String>> groups) {
        List<TypeRef> distinct =
                groups.keySet().stream().map(Key::type).distinct().toList();
        boolean alike = groups.keySet().stream().noneMatch(key -> key.family() == Family.TEXT);
        return distinct.size() == 1 && alike ? Optional.of(distinct.get(0)) : Optional.empty();
    }

    private static List<String> names(BodySpec spec, Optional<TypeRef> only) {
        List<String> names = new ArrayList<>();
        spec.name()
                .filter(name -> !name.equalsIgnoreCase("body"))
                .ifPresent(name -> names.addAll(JavaNames.member(name)));
        if (only.orElse(null) instanceof TypeRef.Named named) {
            names.addAll(JavaNames.member(JavaNames.decapitalized(named.name())));
        }
        names.addAll(List.of("body", "requestBody"));
        return names;
    }

    /** XML is not ours: where there is a choice, it is none of it. */
    private Map<String, MediaSpec> served(BodySpec spec) {
        Map<String, MediaSpec> served = new LinkedHashMap<>(spec.content());
        List<String> xml = served.keySet().stream().filter(MediaKinds::isXml).toList();
        if (!xml.isEmpty() && xml.size() < served.size()) {
            served.keySet().removeAll(xml);
            types.refusals.xmlLeftOut(spec.node().span(), xml, served.keySet());
        }
        List<String> withFiles = served.entrySet().stream()
                .filter(entry -> MediaKinds.isForm(entry.getKey()) && forms.hasFiles(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (!withFiles.isEmpty()) {
            served.keySet().removeAll(withFiles);
            types.refusals.formLeftOut(spec.node().span(), withFiles, served.keySet());
        }
        return served;
    }

    private Map<Key, List<String>> groups(Map<String, MediaSpec> served, String operation) {
        boolean alike =
                served.keySet().stream().map(MediaKinds::isJson).distinct().count() == 1;
        Map<Key, List<String>> groups = new LinkedHashMap<>();
        served.forEach((mediaType, media) -> {
            String word = alike ? "body" : word(mediaType);
            Key key = key(mediaType, media.schema(), Types.inContext(operation, word));
            groups.computeIfAbsent(key, one -> new ArrayList<>()).add(mediaType);
        });
        return groups;
    }

    private static String word(String mediaType) {
        return MediaKinds.isJson(mediaType) ? "json" : MediaKinds.isForm(mediaType) ? "form" : "text";
    }

    private Key key(String mediaType, Optional<SchemaSpec> schema, String context) {
        if (MediaKinds.isForm(mediaType)) {
            return form(schema, context);
        }
        boolean json = MediaKinds.isJson(mediaType);
        boolean binary = schema.map(types.shapes::isBinary).orElse(!json)
                || MediaKinds.isBytes(mediaType)
                || MediaKinds.isXml(mediaType);
        if (binary) {
            return new Key(Family.BINARY, new TypeRef.File(), false);
        }
        TypeRef type = schema.map(s -> types.element(s, context)).orElseGet(TypeRef.AnyJson::new);
        boolean sensitive = schema.map(types.traits::sensitive).orElse(false);
        if (json) {
            return new Key(Family.JSON, type, sensitive);
        }
        boolean text = Encodings.isDirect(type.unchecked()) && !(type.unchecked() instanceof TypeRef.ListOf);
        return text ? new Key(Family.TEXT, type, sensitive) : new Key(Family.BINARY, new TypeRef.File(), false);
    }

    private Key form(Optional<SchemaSpec> schema, String context) {
        TypeRef type = schema.map(s -> types.element(s, context)).orElseGet(TypeRef.AnyJson::new);
        if (Encodings.isDirect(type.unchecked()) || type.unchecked() instanceof TypeRef.ListOf) {
            types.refusals.formSchema(schema.orElseThrow().span());
        }
        return new Key(Family.FORM, type, schema.map(types.traits::sensitive).orElse(false));
    }

    private static List<Kind> kinds(Map<Key, List<String>> groups, String stem) {
        NameScope scope = NameScope.exact();
        List<Kind> kinds = new ArrayList<>();
        groups.forEach((key, mediaTypes) -> {
            String name = scope.claim(kindNames(key.family(), mediaTypes.get(0)));
            String constraint = groups.size() == 1 ? stem : stem + "_" + JavaNames.constantOf(name);
            kinds.add(new Kind(name, content(key, mediaTypes), mediaTypes, constraint));
        });
        return kinds;
    }

    private static Content content(Key key, List<String> mediaTypes) {
        return switch (key.family()) {
            case JSON -> new Content.Json(key.type(), key.sensitive());
            case FORM -> new Content.Form(key.type(), MediaKinds.isMultipart(mediaTypes.get(0)));
            case TEXT -> new Content.Text(mediaTypes.get(0), key.type(), key.sensitive());
            case BINARY -> new Content.Binary(mediaTypes);
        };
    }

    private static List<String> kindNames(Family family, String mediaType) {
        List<String> names = new ArrayList<>();
        switch (family) {
            case FORM -> names.add("Form");
            case BINARY -> names.add("Binary");
            default -> {}
        }
        names.addAll(
                MediaTypeNames.of(family == Family.JSON ? mediaType.replace("*/*", "application/json") : mediaType));
        return names;
    }
}
