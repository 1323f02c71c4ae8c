package io.klue.generator.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON text (RFC 8259) → {@link SpecNode}. JSON is nearly YAML, but not quite: tabs indent, and control characters are
 * escaped otherwise; and its mistakes deserve JSON's words.
 */
final class JsonReader {
    private final SourceFile file;
    private final String text;
    private final List<SourceException> duplicates = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;
    /** Surrogate pairs before {@link #at} on this line: they are one column, but two chars. */
    private int pairs;

    private JsonReader(SourceFile file) {
        this.file = file;
        this.text = file.text();
    }

    static SpecNode read(SourceFile file) throws SourceException {
        return new JsonReader(file).read();
    }

    private SpecNode read() throws SourceException {
        skipSpace();
        if (at == text.length()) {
            throw SourceMessages.empty(new Span(file, 1, 1, 1));
        }
        SpecNode root = value(null, "", -1, null, 0);
        skipSpace();
        if (at < text.length()) {
            throw wrong("the text goes on after the end of the value");
        }
        if (!duplicates.isEmpty()) {
            SourceException first = duplicates.get(0);
            duplicates.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
        return root;
    }

    /** Reads the value at the cursor. It belongs to a key when {@code key} is there, else to an array or nothing. */
    private SpecNode value(@Nullable Place parent, String name, int index, Place.@Nullable Position key, int depth)
            throws SourceException {
        int column = column();
        char c = peek();
        if (c == '{' || c == '[') {
            Place place = place(parent, name, index, key, new Place.Position(line, column, column + 1));
            if (depth >= Limits.DEPTH) {
                throw SourceMessages.tooDeep(place.span());
            }
            return c == '{' ? object(place, depth) : array(place, depth);
        }
        ScalarNode.Kind kind;
        String content;
        if (c == '"') {
            kind = ScalarNode.Kind.STRING;
            content = string();
        } else {
            content = word();
            kind = kind(content, column);
        }
        return new ScalarNode(
                place(parent, name, index, key, new Place.Position(line, column, column())), kind, content);
    }

    private Place place(
            @Nullable Place parent, String name, int index, Place.@Nullable Position key, Place.Position position) {
        if (parent == null) {
            return Place.root(file, position);
        }
        return key == null ? parent.item(index, position) : parent.field(name, key, position);
    }

    private SpecNode object(Place place, int depth) throws SourceException {
        var fields = new LinkedHashMap<String, SpecNode>();
        at++;
        skipSpace();
        if (peek() == '}') {
            at++;
            return new ObjectNode(place, fields);
        }
        do {
            field(place, fields, depth);
        } while (goesOn('}'));
        return new ObjectNode(place, fields);
    }

    private void field(Place place, Map<String, SpecNode> fields, int depth) throws SourceException {
        skipSpace();
        int column = column();
        if (peek() != '"') {
            throw wrong(peek() == '}' ? "no comma may stand before }" : "a key in double quotes is expected here");
        }
        String key = string();
        var keyPosition = new Place.Position(line, column, column());
        skipSpace();
        if (peek() != ':') {
            throw wrong("a colon is expected after the key " + key);
        }
        at++;
        skipSpace();
        SpecNode value = value(place, key, -1, keyPosition, depth + 1);
        SpecNode first = fields.putIfAbsent(key, value);
        if (first != null) {
            duplicates.add(SourceMessages.duplicateKey(keyPosition.in(file), first.keySpan(), key));
        }
    }

    private SpecNode array(Place place, int depth) throws SourceException {
        var items = new ArrayList<SpecNode>();
        at++;
        skipSpace();
        if (peek() == ']') {
            at++;
            return new ArrayNode(place, items);
        }
        do {
            skipSpace();
            if (peek() == ']') {
                throw wrong("no comma may stand before ]");
            }
            items.add(value(place, "", items.size(), null, depth + 1));
        } while (goesOn(']'));
        return new ArrayNode(place, items);
    }

    /** Eats a comma (true) or the closing bracket (false). */
    private boolean goesOn(char close) throws SourceException {
        skipSpace();
        char c = peek();
        if (c != ',' && c != close) {
            throw wrong(
                    at == text.length()
                            ? "the text ends before " + close
                            : "a comma or " + close + " is expected here");
        }
        at++;
        return c == ',';
    }

    private ScalarNode.Kind kind(String word, int column) throws SourceException {
        ScalarNode.Kind kind = switch (word) {
            case "true", "false" -> ScalarNode.Kind.BOOLEAN;
            case "null" -> ScalarNode.Kind.NULL;
            default -> JsonText.numberKind(word);
        };
        if (kind == ScalarNode.Kind.STRING) {
            Span span = new Span(file, line, column, Math.max(column + 1, column()));
            String why =
                    word.isEmpty() ? "a value is expected here" : word + " is no value; texts stand in double quotes";
            throw SourceMessages.invalidJson(span, at == text.length() ? "the text ends too early" : why);
        }
        return kind;
    }

    private String word() {
        int start = at;
        while (at < text.length() && JsonText.isWordPart(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private String string() throws SourceException {
        int start = ++at;
        for (; ; at++) {
            char c = peek();
            if (at == text.length()) {
                throw wrong("the text ends inside of a string");
            }
            if (c == '"') {
                return text.substring(start, at++);
            }
            if (c == '\\') {
                return escaped(start);
            }
            plain(c);
        }
    }

    private String escaped(int start) throws SourceException {
        var content = new StringBuilder(text.substring(start, at));
        for (; ; at++) {
            char c = peek();
            if (at == text.length()) {
                throw wrong("the text ends inside of a string");
            }
            if (c == '"') {
                at++;
                return content.toString();
            }
            if (c == '\\') {
                int escape = JsonText.unescape(text, at);
                if (escape < 0) {
                    throw wrong("\\" + (at + 1 < text.length() ? text.charAt(at + 1) : "") + " is no escape");
                }
                content.append((char) escape);
                at += text.charAt(at + 1) == 'u' ? 5 : 1;
            } else {
                plain(c);
                content.append(c);
            }
        }
    }

    private void plain(char c) throws SourceException {
        if (c < ' ') {
            throw wrong(
                    c == '\n' || c == '\r'
                            ? "a string must end on its line"
                            : String.format(Locale.ROOT, "the control character U+%04X must be escaped", (int) c));
        }
        if (Character.isLowSurrogate(c)) {
            pairs++;
        }
    }

    private void skipSpace() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'))) {
                line++;
                lineStart = at + 1;
                pairs = 0;
            } else if (c != ' ' && c != '\t' && c != '\r') {
                return;
            }
            at++;
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private int column() {
        return at - lineStart - pairs + 1;
    }

    private SourceException wrong(String why) {
        return SourceMessages.invalidJson(new Span(file, line, column(), column() + 1), why);
    }
}
