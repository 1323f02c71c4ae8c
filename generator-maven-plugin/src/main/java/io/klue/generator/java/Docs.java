package io.klue.generator.java;

import io.klue.generator.model.Constraint;
import io.klue.generator.model.Field;
import io.klue.generator.model.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The contract's words to javadoc. */
final class Docs {
    private static final int COLUMNS = 100;
    private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n");
    private static final Pattern SPACE = Pattern.compile(" ");

    private Docs() {}

    /**
     * A javadoc comment; empty if there is nothing to say.
     *
     * @param level how deep it stands, in levels of two spaces
     * @param tags whole block tags, at sign included
     */
    static String comment(int level, String description, List<String> tags) {
        List<String> lines = new ArrayList<>();
        int room = COLUMNS - 2 * level - 3;
        boolean first = true;
        for (String paragraph : paragraphs(description)) {
            if (!first) {
                lines.add("");
            }
            lines.addAll(wrap((first ? "" : "<p>") + paragraph, room));
            first = false;
        }
        if (!lines.isEmpty() && !tags.isEmpty()) {
            lines.add("");
        }
        tags.forEach(tag -> lines.addAll(wrap(tag, room, "    ")));
        if (lines.size() == 1 && lines.get(0).length() + 7 <= COLUMNS - 2 * level) {
            return "/** " + lines.get(0) + " */";
        }
        return lines.isEmpty()
                ? ""
                : "/**\n" + String.join("\n", lines.stream().map(Docs::line).toList()) + "\n */";
    }

    private static String line(String text) {
        return text.isEmpty() ? " *" : " * " + text;
    }

    /** The text of the contract, harmless in a comment. */
    static String text(String markdown) {
        return markdown.strip()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("*/", "*&#47;")
                .replace("\\u", "&#92;u")
                .replace("@", "&#64;")
                .replaceAll("`([^`{}\n]+)`", "{@code $1}")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", " ");
    }

    /** A description within a tag: one line, no full stop. */
    static String phrase(String description) {
        return text(description).replaceAll("\\s+", " ").replaceAll("\\.$", "");
    }

    private static List<String> paragraphs(String text) {
        return text.isBlank()
                ? List.of()
                : PARAGRAPH
                        .splitAsStream(text.strip())
                        .map(paragraph -> paragraph.strip().replaceAll("\\s+", " "))
                        .toList();
    }

    /** One sentence per record component that has something to say. */
    static List<String> components(List<Field> fields) {
        List<String> tags = new ArrayList<>();
        for (Field field : fields) {
            String words = words(field);
            if (!words.isEmpty()) {
                tags.add("@param " + field.javaName() + " " + words);
            }
        }
        return tags;
    }

    private static String words(Field field) {
        List<String> words = new ArrayList<>();
        if (!field.description().isBlank()) {
            words.add(phrase(field.description()));
        }
        field.type().constraint().map(Docs::words).filter(w -> !w.isEmpty()).ifPresent(words::add);
        field.defaultValue().ifPresent(value -> words.add(text(literal(value)) + " if not set"));
        if (field.readOnly()) {
            words.add("only in answers");
        }
        if (field.writeOnly()) {
            words.add("only in requests");
        }
        if (field.deprecated()) {
            words.add("deprecated");
        }
        return String.join("; ", words);
    }

    private static String literal(Literal value) {
        if (value instanceof Literal.Text text) {
            return "`" + text.value() + "`";
        } else if (value instanceof Literal.Numeric number) {
            return number.value().toPlainString();
        } else if (value instanceof Literal.Constant constant) {
            return "`" + constant.wireValue() + "`";
        }
        return String.valueOf(((Literal.Flag) value).value());
    }

    private static String words(Constraint constraint) {
        Map<String, Object> keywords = new LinkedHashMap<>();
        constraint.keywords().forEach(k -> keywords.put(k.name(), k.value()));
        List<String> words = new ArrayList<>();
        switch (constraint.target()) {
            case STRING -> words.add(range(keywords.get("minLength"), keywords.get("maxLength"), " characters"));
            case NUMBER -> words.add(range(keywords.get("minimum"), keywords.get("maximum"), ""));
            case ARRAY -> words.add(range(keywords.get("minItems"), keywords.get("maxItems"), " items"));
            case OBJECT -> words.add(range(keywords.get("minProperties"), keywords.get("maxProperties"), " entries"));
        }
        Optional.ofNullable(keywords.get("exclusiveMinimum")).ifPresent(v -> words.add("more than " + v));
        Optional.ofNullable(keywords.get("exclusiveMaximum")).ifPresent(v -> words.add("less than " + v));
        Optional.ofNullable(keywords.get("multipleOf")).ifPresent(v -> words.add("a multiple of " + v));
        if (keywords.get("pattern") instanceof Constraint.Pattern pattern) {
            words.add("matches " + text("`" + pattern.source() + "`"));
        }
        Optional.ofNullable(keywords.get("uniqueItems")).ifPresent(v -> words.add("each item once"));
        return String.join("; ", words.stream().filter(w -> !w.isEmpty()).toList());
    }

    private static String range(@Nullable Object min, @Nullable Object max, String unit) {
        if (max == null) {
            return min == null ? "" : "at least " + min + counted(min, unit);
        } else if (min == null) {
            return "at most " + max + counted(max, unit);
        }
        return min.equals(max) ? min + counted(min, unit) : min + " to " + max + unit;
    }

    private static String counted(Object number, String units) {
        return number.equals(1L) ? units.replaceAll("ies$", "y").replaceAll("s$", "") : units;
    }

    private static List<String> wrap(String text, int room) {
        return wrap(text, room, "");
    }

    private static List<String> wrap(String text, int room, String continuation) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : SPACE.splitAsStream(text).toList()) {
            if (line.length() > 0 && line.length() + 1 + word.length() > room) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(continuation);
            } else if (line.length() > 0) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
