package io.klue.generator.java;

import com.palantir.javapoet.CodeBlock;
import io.klue.generator.model.Answer;
import io.klue.generator.model.AnswerBody.Variant;
import io.klue.generator.model.Content;
import io.klue.generator.model.Content.Framing;
import io.klue.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** Sends and reads one body of an answer. */
final class AnswerBodyCode {
    private static final List<String> JSON = List.of("application/json");

    private final WireCode wire;

    AnswerBodyCode(Scope scope) {
        this.wire = new WireCode(scope);
    }

    /** The statement that sends it. */
    CodeBlock send(Answer answer, Variant variant, CodeBlock status, CodeBlock body) {
        Content content = variant.content();
        if (content instanceof Content.Json json) {
            boolean plain = variant.mediaTypes().equals(JSON);
            return call(
                    plain ? "reply" : "replyJson",
                    status,
                    plain ? CodeBlock.of("") : mediaType(variant),
                    body,
                    wire.bodyWriter(json.type()),
                    wire.bodyReader(json, answer.constant(variant)));
        } else if (content instanceof Content.Text) {
            return call("replyText", status, mediaType(variant), body);
        } else if (content instanceof Content.Elements elements) {
            return call(
                    verb(elements.framing(), "replyStream", "replyEvents", "replyTextEvents"),
                    status,
                    elements.framing() == Framing.JSON ? mediaType(variant) : CodeBlock.of(""),
                    body,
                    wire.bodyWriter(elements.item()),
                    itemReader(elements, answer.constant(variant)));
        }
        return call("reply", status, body);
    }

    /** The statements that send what the caller wants of several contents of one Java type. */
    CodeBlock chosen(Answer answer, CodeBlock status, CodeBlock body) {
        List<Variant> variants = answer.body().variants();
        List<CodeBlock> cases = new ArrayList<>();
        for (int i = variants.size() - 1; i >= 0; i--) {
            Variant variant = variants.get(i);
            CodeBlock label = i == 0
                    ? CodeBlock.of("default")
                    : CodeBlock.of("case $L", CodeBlock.join(quoted(variant.mediaTypes()), ", "));
            List<CodeBlock> statements = new ArrayList<>();
            AnswerCode.textConstraint(answer, variant, body)
                    .ifPresent(c -> statements.add(CodeBlock.of("exchange.checkAnswer(violations -> $L);", c)));
            statements.add(send(answer, variant, status, body));
            cases.add(Java.code("""
                    $label:L -> {
                      $statements:L
                    }
                    """, Java.args("label", label, "statements", Java.lines(statements))));
        }
        return Java.code(
                """
                switch (exchange.chosen($types:L)) {
                  $cases:L
                }
                """,
                Java.args(
                        "types", CodeBlock.join(quoted(answer.body().mediaTypes()), ", "),
                        "cases", Java.lines(cases)));
    }

    private static CodeBlock call(String verb, CodeBlock... arguments) {
        List<CodeBlock> all =
                List.of(arguments).stream().filter(a -> !a.isEmpty()).toList();
        return CodeBlock.of("$L;", Java.call(CodeBlock.of("exchange.$N", verb), all));
    }

    private static CodeBlock mediaType(Variant variant) {
        List<CodeBlock> types = quoted(variant.mediaTypes());
        return types.size() == 1 ? types.get(0) : CodeBlock.of("exchange.chosen($L)", CodeBlock.join(types, ", "));
    }

    static List<CodeBlock> quoted(List<String> texts) {
        return texts.stream().map(text -> CodeBlock.of("$S", text)).toList();
    }

    private static String verb(Framing framing, String json, String events, String textEvents) {
        return switch (framing) {
            case JSON -> json;
            case EVENTS -> events;
            case TEXT_EVENTS -> textEvents;
        };
    }

    /** What reads it from a reply, without the dot. */
    CodeBlock read(Answer answer, Variant variant) {
        String stem = answer.constant(variant);
        if (variant.content() instanceof Content.Json json) {
            return CodeBlock.of("json($L)", wire.bodyReader(json, stem));
        } else if (variant.content() instanceof Content.Elements elements) {
            CodeBlock reader = itemReader(elements, stem);
            return elements.framing() == Framing.JSON
                    ? CodeBlock.of("stream($L)", reader)
                    : CodeBlock.of("$N($L)", verb(elements.framing(), "", "events", "textEvents"), reader);
        }
        return CodeBlock.of(variant.content() instanceof Content.Text ? "text()" : "payload()");
    }

    private CodeBlock itemReader(Content.Elements elements, String stem) {
        return wire.bodyReader(new Content.Json(elements.item(), false), stem);
    }

    /** The type that has constants for its constraints. */
    static TypeRef constrained(Content content) {
        if (content instanceof Content.Json json) {
            return json.type();
        } else if (content instanceof Content.Elements elements) {
            return elements.item();
        }
        return content instanceof Content.Text text ? text.type() : new TypeRef.AnyJson();
    }
}
