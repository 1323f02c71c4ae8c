package io.klue.runtime.spi;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where in a document one is; becomes text (RFC 6901) only when somebody asks. */
final class JsonPath {
    private static final int NOWHERE = Integer.MAX_VALUE;

    private String root = "";
    private @Nullable String[] names = new @Nullable String[16];
    private int[] indexes = new int[16];
    private int depth;
    private int sensitiveFrom = NOWHERE;

    void enter(String name) {
        push(name, 0);
    }

    void enter(int index) {
        push(null, index);
    }

    private void push(@Nullable String name, int index) {
        if (depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
            indexes = Arrays.copyOf(indexes, 2 * depth);
        }
        names[depth] = name;
        indexes[depth++] = index;
    }

    void leave() {
        leaveTo(depth - 1);
    }

    /** Says that what is here, and all that it holds, is secret, until it is left. Answers what to go back to. */
    int markSensitive() {
        int before = sensitiveFrom;
        sensitiveFrom = Math.min(depth, before);
        return before;
    }

    /** Goes back to what {@link #markSensitive()} answered, at the same place. */
    void unmarkSensitive(int before) {
        sensitiveFrom = before;
    }

    boolean isSensitive() {
        return sensitiveFrom != NOWHERE;
    }

    int depth() {
        return depth;
    }

    /** Goes back up to a depth. */
    void leaveTo(int outer) {
        depth = outer;
        if (depth < sensitiveFrom) {
            sensitiveFrom = NOWHERE;
        }
    }

    /** Goes to another document or parameter; answers the one before. */
    String moveTo(String other) {
        String before = root;
        root = other;
        return before;
    }

    String pointer() {
        if (depth == 0) {
            return root;
        }
        StringBuilder text = new StringBuilder(root);
        for (int i = 0; i < depth; i++) {
            text.append('/');
            String name = names[i];
            if (name == null) {
                text.append(indexes[i]);
            } else {
                escape(name, text);
            }
        }
        return text.toString();
    }

    String pointer(String field) {
        StringBuilder text = new StringBuilder(pointer()).append('/');
        escape(field, text);
        return text.toString();
    }

    static String parameter(String in, String name) {
        StringBuilder text = new StringBuilder(in).append('/');
        escape(name, text);
        return text.toString();
    }

    private static void escape(String name, StringBuilder text) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            switch (c) {
                case '~' -> text.append("~0");
                case '/' -> text.append("~1");
                default -> text.append(c);
            }
        }
    }
}
