package io.klue.runtime.spi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The objects that are open, innermost last, with the names that each has shown. */
final class JsonObjects {
    private final List<Open> stack = new ArrayList<>();
    private int depth;

    /** One open object; used again for the next one at the same depth. */
    static final class Open {
        private static final int FEW = 24;

        private String[] names = new String[8];
        private int size;
        /** A bit for each hash code modulo 64 that was seen: a name whose bit is missing is new. */
        private long hashes;

        private @Nullable Set<String> many;
        private @Nullable String field;
        private boolean readable;

        private void reset(boolean isReadable) {
            size = 0;
            hashes = 0;
            many = null;
            field = null;
            readable = isReadable;
        }

        /** Whether its fields can be read: false where there is something else instead of an object. */
        boolean isReadable() {
            return readable;
        }

        /** The field that is being read, if any. */
        @Nullable
        String field() {
            return field;
        }

        void leaveField() {
            field = null;
        }

        /** Enters a field; false if it was there before. */
        boolean enterField(String name) {
            field = name;
            if (many != null) {
                return many.add(name);
            }
            if (has(name)) {
                return false;
            }
            if (size == FEW) {
                many = new HashSet<>(Arrays.asList(names).subList(0, size));
                return many.add(name);
            }
            if (size == names.length) {
                names = Arrays.copyOf(names, FEW);
            }
            names[size++] = name;
            hashes |= 1L << name.hashCode();
            return true;
        }

        /** How many fields it has shown. */
        int count() {
            return many == null ? size : many.size();
        }

        boolean has(String name) {
            if (many != null) {
                return many.contains(name);
            }
            if ((hashes >>> name.hashCode() & 1) == 0) {
                return false;
            }
            for (int i = 0; i < size; i++) {
                if (names[i].equals(name)) {
                    return true;
                }
            }
            return false;
        }
    }

    void open(boolean readable) {
        if (depth == stack.size()) {
            stack.add(new Open());
        }
        stack.get(depth++).reset(readable);
    }

    /**
     * The innermost open object.
     *
     * @throws IllegalStateException if there is none
     */
    Open current() {
        if (depth == 0) {
            throw new IllegalStateException("No object is open: call beginObject() first");
        }
        return stack.get(depth - 1);
    }

    void close() {
        depth--;
    }
}
