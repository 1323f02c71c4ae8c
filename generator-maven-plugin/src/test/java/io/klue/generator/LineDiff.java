package io.klue.generator;

import java.util.List;

/** The lines that two texts differ in, from the first to the last, between some that are the same. */
final class LineDiff {
    private static final int CONTEXT = 3;

    private LineDiff() {}

    static String of(String expected, String actual) {
        List<String> before = List.of(expected.split("\n", -1));
        List<String> now = List.of(actual.split("\n", -1));
        int same = 0;
        int shorter = Math.min(before.size(), now.size());
        while (same < shorter && before.get(same).equals(now.get(same))) {
            same++;
        }
        int sameAtEnd = 0;
        while (sameAtEnd < shorter - same
                && before.get(before.size() - 1 - sameAtEnd).equals(now.get(now.size() - 1 - sameAtEnd))) {
            sameAtEnd++;
        }
        StringBuilder out = new StringBuilder("@@ line " + (same + 1) + " @@\n");
        append(out, "  ", before.subList(Math.max(0, same - CONTEXT), same));
        append(out, "- ", before.subList(same, before.size() - sameAtEnd));
        append(out, "+ ", now.subList(same, now.size() - sameAtEnd));
        int end = now.size() - sameAtEnd;
        append(out, "  ", now.subList(end, Math.min(now.size(), end + CONTEXT)));
        return out.toString();
    }

    private static void append(StringBuilder out, String mark, List<String> lines) {
        lines.forEach(line -> out.append(mark).append(line).append('\n'));
    }
}
