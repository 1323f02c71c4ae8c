package io.klue.runtime.internal.param;

import io.klue.runtime.spi.ParamStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What styles put before a value: a dot, or a semicolon and the name. */
public final class Wrapping {
    private Wrapping() {}

    /** The raw text of a value without what its style puts before it. */
    public static String unwrap(String raw, String name, ParamStyle style) throws MalformedException {
        return switch (style) {
            case LABEL, LABEL_EXPLODED -> {
                if (!raw.startsWith(".")) {
                    throw new MalformedException("format", "must start with a dot");
                }
                yield raw.substring(1);
            }
            case MATRIX, MATRIX_EXPLODED -> value(matrixPiece(raw), name);
            default -> raw;
        };
    }

    /** The raw items of {@code ;id=3;id=4}. */
    public static List<String> matrixItems(String raw, String name) throws MalformedException {
        List<String> items = new ArrayList<>();
        for (String piece : matrixPieces(raw)) {
            items.add(value(piece, name));
        }
        return items;
    }

    /** The raw pieces of {@code ;R=100;G=200}. */
    public static List<String> matrixPieces(String raw) throws MalformedException {
        return List.of(matrixPiece(raw).split(";", -1));
    }

    private static String matrixPiece(String raw) throws MalformedException {
        if (!raw.startsWith(";")) {
            throw new MalformedException("format", "must start with a semicolon");
        }
        return raw.substring(1);
    }

    private static String value(String piece, String name) throws MalformedException {
        int equals = piece.indexOf('=');
        String found = Percent.decode(equals < 0 ? piece : piece.substring(0, equals));
        if (!found.equals(name)) {
            throw new MalformedException("format", "must start with \";" + name + "=\"");
        }
        return equals < 0 ? "" : piece.substring(equals + 1);
    }

    /** The raw text of a value with what its style puts before it. */
    public static String wrap(String joined, String name, ParamStyle style) {
        return switch (style) {
            case LABEL, LABEL_EXPLODED -> "." + joined;
            case MATRIX -> matrix(name, joined);
            default -> joined;
        };
    }

    /** {@code ;id=3}, and {@code ;id} for an empty value (RFC 6570 section 3.2.7). */
    public static String matrix(String name, String value) {
        return ";" + Percent.encode(name) + (value.isEmpty() ? "" : "=" + value);
    }

    /** Joins what was made by {@link #matrix}. */
    public static String all(Stream<String> pieces) {
        return String.join("", pieces.toList());
    }
}
