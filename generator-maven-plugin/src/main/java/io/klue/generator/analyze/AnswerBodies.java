package io.klue.generator.analyze;

import io.klue.generator.model.AnswerBody;
import io.klue.generator.model.AnswerBody.Variant;
import io.klue.generator.model.Content;
import io.klue.generator.model.Content.Framing;
import io.klue.generator.model.ScalarKind;
import io.klue.generator.model.TypeRef;
import io.klue.generator.naming.MediaTypeNames;
import io.klue.generator.naming.NameScope;
import io.klue.generator.naming.TypeNames;
import io.klue.generator.source.Span;
import io.klue.generator.spec.MediaSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The media types of an answer to what it carries. */
final class AnswerBodies {
    private static final String EVENTS = "text/event-stream";
    private static final Set<String> STREAMS =
            Set.of(EVENTS, "application/jsonl", "application/x-ndjson", "application/ndjson", "application/json-seq");

    private final Types types;
    private final Bodies bodies;
    private final TypeNames names;

    AnswerBodies(Types types, Bodies bodies, TypeNames names) {
        this.types = types;
        this.bodies = bodies;
        this.names = names;
    }

    /**
     * All that is offered, each Java type once.
     *
     * @param context what a type is called that the contract has no name for
     */
    AnswerBody of(Map<String, MediaSpec> offered, String context, Span at) {
        Map<String, MediaSpec> served = served(offered, at);
        Map<Content, List<String>> kinds = new LinkedHashMap<>();
        served.forEach((mediaType, spec) -> {
            Content content = content(mediaType, spec, context, at);
            Content known = kinds.keySet().stream()
                    .filter(other -> sameKind(other, content))
                    .findFirst()
                    .orElse(content);
            kinds.computeIfAbsent(known, key -> new ArrayList<>()).add(sent(content, mediaType));
        });
        NameScope scope = NameScope.exact();
        List<Variant> variants = new ArrayList<>();
        kinds.forEach((content, mediaTypes) -> variants.add(new Variant(
                scope.claim(MediaTypeNames.of(mediaTypes.get(0))),
                mediaTypes.stream().distinct().toList(),
                content)));
        boolean differ =
                variants.stream().map(v -> javaType(v.content())).distinct().count() > 1;
        return new AnswerBody(differ ? Optional.of(names.claimAnswer(context)) : Optional.empty(), variants);
    }

    /** What a failure carries: JSON if it is offered, else text, else bytes. */
    AnswerBody single(Map<String, MediaSpec> offered, String context, Span at) {
        Content content = bodies.content(served(offered, at), context, at);
        if (content instanceof Content.None) {
            return AnswerBody.NONE;
        }
        String mediaType = offered.keySet().stream()
                .filter(content instanceof Content.Json ? MediaKinds::isJson : type -> true)
                .findFirst()
                .orElseThrow();
        String sent = content instanceof Content.Text text ? text.mediaType() : sent(content, mediaType);
        return new AnswerBody(Optional.empty(), List.of(new Variant("", List.of(sent), content)));
    }

    /** What can be served beside each other: XML, and schemas that are no text, cannot. */
    private Map<String, MediaSpec> served(Map<String, MediaSpec> offered, Span at) {
        Map<String, MediaSpec> served = new LinkedHashMap<>(offered);
        served.entrySet().removeIf(entry -> !hasForm(entry.getKey(), entry.getValue()));
        if (served.isEmpty()) {
            return offered;
        }
        List<String> others =
                offered.keySet().stream().filter(t -> !served.containsKey(t)).toList();
        if (!others.isEmpty()) {
            types.refusals.answerTypesLeftOut(at, served.keySet(), others);
        }
        return served;
    }

    private boolean hasForm(String mediaType, MediaSpec spec) {
        String essence = MediaKinds.essence(mediaType);
        if (MediaKinds.isJson(mediaType) || STREAMS.contains(essence)) {
            return true;
        } else if (essence.endsWith("/xml") || essence.endsWith("+xml")) {
            return spec.schema().map(bodies::isBinary).orElse(!essence.endsWith("/xml"));
        }
        return spec.schema().map(bodies::isTextOrBinary).orElse(true);
    }

    private Content content(String mediaType, MediaSpec spec, String context, Span at) {
        String essence = MediaKinds.essence(mediaType);
        return STREAMS.contains(essence) && !spec.schema().map(bodies::isBinary).orElse(false)
                ? elements(mediaType, essence.equals(EVENTS), spec, context, at)
                : bodies.content(Map.of(mediaType, spec), context, at);
    }

    private Content elements(String mediaType, boolean events, MediaSpec spec, String context, Span at) {
        TypeRef none = events ? new TypeRef.Scalar(ScalarKind.STRING, Optional.empty()) : new TypeRef.AnyJson();
        TypeRef whole = spec.schema().map(s -> types.element(s, context)).orElse(none);
        if (whole.unchecked() instanceof TypeRef.ListOf list) {
            if (list.constraint().isPresent() || whole.rules().isPresent()) {
                types.refusals.rulesOfStream(at);
            }
            whole = list.item();
        }
        Framing framing = !events ? Framing.JSON : isText(whole) ? Framing.TEXT_EVENTS : Framing.EVENTS;
        return new Content.Elements(framing, mediaType, whole);
    }

    /** Whether its JSON is a string: then events carry the text of it. */
    private static boolean isText(TypeRef type) {
        if (type.unchecked() instanceof TypeRef.Scalar scalar) {
            return !scalar.kind().isNumber() && scalar.kind() != ScalarKind.BOOLEAN;
        }
        return type instanceof TypeRef.Named named && named.kind() == TypeRef.Named.Kind.STRING_ENUM;
    }

    private static boolean sameKind(Content one, Content other) {
        if (one instanceof Content.Text text && other instanceof Content.Text more) {
            return text.type().equals(more.type());
        } else if (one instanceof Content.Elements elements && other instanceof Content.Elements more) {
            return elements.framing() == more.framing()
                    && elements.framing() == Framing.JSON
                    && elements.item().equals(more.item());
        }
        return one.equals(other) || (one instanceof Content.Binary && other instanceof Content.Binary);
    }

    /** What a method returns for it: contents with the same are told apart by their media type alone. */
    private static Object javaType(Content content) {
        if (content instanceof Content.Json json) {
            return json.type().bare();
        } else if (content instanceof Content.Text text) {
            return text.type().bare();
        } else if (content instanceof Content.Elements elements) {
            return List.of(elements.framing() == Framing.JSON, elements.item().bare());
        }
        return content.getClass();
    }

    /** A range names nothing that could be sent. */
    private static String sent(Content content, String mediaType) {
        if (!mediaType.contains("*") || content instanceof Content.Binary) {
            return mediaType;
        }
        return content instanceof Content.Json ? "application/json" : "text/plain";
    }
}
