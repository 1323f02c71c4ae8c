package io.klue.generator.analyze.regex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The groups of a pattern. A reference to a group that did not take part matches the empty text in ECMA-262 and nothing in
 * Java, so references are taken only where the group must have matched.
 */
final class Groups {
    private static final int MAX_DEPTH = 100;

    enum Kind {
        CAPTURE,
        PLAIN,
        LOOKAHEAD,
        NEGATIVE_LOOKAHEAD,
        LOOKBEHIND;

        boolean isAssertion() {
            return this != CAPTURE && this != PLAIN;
        }
    }

    /** A group, open or closed. */
    static final class Group {
        private final Kind kind;
        private final @Nullable Group parent;
        private final int alternativeOfParent;
        private final int depth;
        private int alternatives;
        private boolean isOpen = true;
        private boolean isOptional;

        private Group(Kind kind, @Nullable Group parent) {
            this.kind = kind;
            this.parent = parent;
            this.alternativeOfParent = parent == null ? 0 : parent.alternatives;
            this.depth = parent == null ? 0 : parent.depth + 1;
        }

        Kind kind() {
            return kind;
        }

        /** A quantifier follows that can do without the group. */
        void makeOptional() {
            isOptional = true;
        }

        /** Whether what got past the group has matched all that is in it. */
        private boolean surelyMatches() {
            return !isOptional && alternatives == 0 && kind != Kind.NEGATIVE_LOOKAHEAD && kind != Kind.LOOKBEHIND;
        }
    }

    private final List<Group> captures = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private Group innermost = new Group(Kind.PLAIN, null);

    void open(Kind kind) throws UntranslatableException {
        innermost = new Group(kind, innermost);
        if (innermost.depth > MAX_DEPTH) {
            throw UntranslatableException.tooDeep(MAX_DEPTH);
        }
        if (kind == Kind.CAPTURE) {
            captures.add(innermost);
        }
    }

    /** Names the group that was opened last; false if another has the name. */
    boolean name(String name) {
        return numbers.putIfAbsent(name, captures.size()) == null;
    }

    void alternative() {
        innermost.alternatives++;
    }

    Group close() throws UntranslatableException {
        Group closed = innermost;
        if (closed.parent == null) {
            throw UntranslatableException.notOpened();
        }
        closed.isOpen = false;
        innermost = closed.parent;
        return closed;
    }

    void end() throws UntranslatableException {
        if (innermost.parent != null) {
            throw UntranslatableException.notClosed("(");
        }
    }

    /** The number of a named group; 0, which no group has, if there is none so far. */
    int number(String name) {
        return numbers.getOrDefault(name, 0);
    }

    /** Whether the group must have matched where the cursor is. */
    boolean hasMatched(int number) {
        if (number < 1 || number > captures.size() || isInLookbehind()) {
            return false;
        }
        Group group = captures.get(number - 1);
        boolean isSure = !group.isOpen && !group.isOptional;
        Group parent = group.parent;
        while (isSure && parent != null && !parent.isOpen) {
            isSure = parent.surelyMatches();
            group = parent;
            parent = group.parent;
        }
        return isSure && parent != null && group.alternativeOfParent == parent.alternatives;
    }

    /** A lookbehind is matched backwards in ECMA-262: a reference in it comes before the groups to its left. */
    private boolean isInLookbehind() {
        for (Group group = innermost; group != null; group = group.parent) {
            if (group.kind == Kind.LOOKBEHIND) {
                return true;
            }
        }
        return false;
    }
}
