package io.klue.it.parameters;

import io.klue.runtime.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which values a style can carry, said apart from the code that does it: the client refuses exactly the others. */
final class Carries {
    private static final Pattern HEADER_TEXT = Pattern.compile("[\t -~]*");

    private final Cell cell;
    private final boolean explode;
    private final String style;

    Carries(Cell cell) {
        this.cell = cell;
        this.explode = cell.written().contains("true");
        this.style = cell.written().replaceAll("\"style\": \"(\\w+)\".*", "$1");
    }

    boolean test(JsonValue value) {
        if (value instanceof JsonValue.JsonArray array) {
            return list(array.items().stream().map(Carries::text).toList());
        } else if (value instanceof JsonValue.JsonObject object) {
            return object(object.fields());
        }
        return scalar(text(value));
    }

    /** The text of an item or property; what a style cannot nest is its JSON. */
    private static String text(JsonValue value) {
        return value instanceof JsonValue.JsonString string ? string.value() : value.toString();
    }

    private boolean scalar(String text) {
        return switch (cell.in()) {
            case "path" -> isSegment(text);
            case "header" -> HEADER_TEXT.matcher(text).matches() && text.strip().equals(text);
            default -> true;
        };
    }

    /** Not empty, and no directory. */
    private boolean isSegment(String joined) {
        String segment = style.equals("label") ? "." + joined : joined;
        return style.equals("matrix") || !(segment.isEmpty() || segment.equals(".") || segment.equals(".."));
    }

    private boolean isSpread() {
        return (style.equals("form") && explode) || style.equals("deepObject");
    }

    private boolean list(List<String> items) {
        if (cell.in().equals("header")) {
            return items.stream()
                    .allMatch(item ->
                            isPiece(item) && !item.isEmpty() && !item.startsWith(" ") && !item.startsWith("\t"));
        } else if (isSpread()) {
            return true;
        } else if (style.equals("matrix") && explode) {
            return !items.isEmpty();
        }
        String joined = String.join(style.equals("label") && explode ? "." : ",", items);
        return !items.equals(List.of(""))
                && (!cell.in().equals("path") || isSegment(joined))
                && items.stream().noneMatch(isDelimited());
    }

    private Predicate<String> isDelimited() {
        return switch (style) {
            case "spaceDelimited" -> item -> item.contains(" ");
            case "pipeDelimited" -> item -> item.contains("|");
            default -> item -> false;
        };
    }

    /** What can stand in a list of a header behind other text. */
    private static boolean isPiece(String text) {
        return HEADER_TEXT.matcher(text).matches()
                && !text.contains(",")
                && !text.endsWith(" ")
                && !text.endsWith("\t");
    }

    private boolean object(Map<String, JsonValue> fields) {
        if (isSpread()) {
            return !fields.isEmpty() && (style.equals("form") || bracketsFit(fields));
        }
        if (fields.isEmpty()) {
            return !cell.in().equals("path") || (style.equals("matrix") && !explode);
        }
        List<String> texts =
                new ArrayList<>(fields.values().stream().map(Carries::text).toList());
        if (cell.in().equals("header")) {
            return texts.stream()
                    .allMatch(text -> isPiece(text)
                            && (explode || (!text.isEmpty() && !text.startsWith(" ") && !text.startsWith("\t"))));
        }
        return texts.stream().noneMatch(isDelimited());
    }

    private static boolean bracketsFit(Map<String, JsonValue> fields) {
        return !(fields.get("inner") instanceof JsonValue.JsonObject inner)
                || inner.fields().keySet().stream().noneMatch(key -> key.contains("]"));
    }
}
