package io.klue.runtime.internal.param;

import io.klue.runtime.spi.ParamStyle;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What stands between the items of a style that writes them into one text, and how it is found in raw text. */
public final class Delimiters {
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern COMMA_IN_LINES = Pattern.compile("[ \t]*,[ \t]*");
    private static final Pattern ENCODED_COMMA = Pattern.compile("%2[Cc]");
    private static final Pattern DOT = Pattern.compile("\\.");
    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern ENCODED_SPACE = Pattern.compile("%20| ");
    private static final Pattern SPACE_IN_QUERY = Pattern.compile("%20|\\+| ");
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern ENCODED_TAB = Pattern.compile("%09|\t");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern ENCODED_BAR = Pattern.compile("%7[Cc]|\\|");

    private Delimiters() {}

    /** The delimiter as it is written. */
    public static String written(ParamStyle style, Escaping escaping) {
        boolean percent = escaping.isPercentEncoded();
        return switch (style) {
            case SSV -> percent ? "%20" : " ";
            case TSV -> percent ? "%09" : "\t";
            case PIPES -> percent ? "%7C" : "|";
            case LABEL_EXPLODED -> ".";
            case MATRIX_EXPLODED -> ";";
            default -> ",";
        };
    }

    /** The items of raw text; none of an empty one. */
    public static List<String> split(String raw, ParamStyle style, Escaping escaping) {
        if (escaping == Escaping.HEADER) {
            // RFC 9110 section 5.6.1: empty items of a list do not count
            return Arrays.stream(pattern(style, escaping).split(raw.strip(), -1))
                    .filter(item -> !item.isEmpty())
                    .toList();
        }
        return raw.isEmpty() ? List.of() : List.of(pattern(style, escaping).split(raw, -1));
    }

    /** As {@link #split}, of text whose commas are percent-encoded, as some clients write them. */
    public static List<String> splitEncoded(String raw) {
        return List.of(ENCODED_COMMA.split(raw, -1));
    }

    private static Pattern pattern(ParamStyle style, Escaping escaping) {
        boolean percent = escaping.isPercentEncoded();
        return switch (style) {
            case SSV -> escaping == Escaping.QUERY ? SPACE_IN_QUERY : percent ? ENCODED_SPACE : SPACE;
            case TSV -> percent ? ENCODED_TAB : TAB;
            case PIPES -> percent ? ENCODED_BAR : BAR;
            case LABEL_EXPLODED -> DOT;
            case MATRIX_EXPLODED -> SEMICOLON;
            default -> escaping == Escaping.HEADER ? COMMA_IN_LINES : COMMA;
        };
    }
}
