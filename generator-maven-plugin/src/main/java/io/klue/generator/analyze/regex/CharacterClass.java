package io.klue.generator.analyze.regex;

/** What stands in {@code […]} (ECMA-262, section 22.2.1, CharacterClass). Java has operators there that ECMA-262 has not. */
final class CharacterClass {
    private final Cursor in;
    private final StringBuilder out = new StringBuilder();

    private CharacterClass(Cursor in) {
        this.in = in;
    }

    /** The Java form of the class whose {@code [} was passed. */
    static String translate(Cursor in) throws UntranslatableException {
        if (in.take("^]")) {
            return "[\\x00-\\x{10FFFF}]";
        }
        return in.take("]") ? "[^\\x00-\\x{10FFFF}]" : new CharacterClass(in).members();
    }

    private String members() throws UntranslatableException {
        out.append(in.take("^") ? "[^" : "[");
        boolean afterSet = false;
        while (!in.take("]")) {
            Member first = member();
            // a hyphen after \d is a character, which Java must not take for the start of a range
            out.append(afterSet && first.text().equals("-") ? "\\-" : first.text());
            afterSet = first.isSet();
            if (in.sees("-") && !in.sees("-]")) {
                in.next();
                afterSet = range(first, member());
            }
        }
        return out.append(']').toString();
    }

    /** Without the u flag a hyphen beside a set such as {@code \w} stands for itself. */
    private boolean range(Member first, Member last) {
        boolean isRange = !first.isSet() && !last.isSet();
        out.append(isRange ? "-" : "\\-");
        out.append(!isRange && last.text().equals("-") ? "\\-" : last.text());
        return !isRange;
    }

    private Member member() throws UntranslatableException {
        if (!in.hasNext()) {
            throw UntranslatableException.notClosed("[");
        }
        String c = in.next();
        return switch (c) {
            case "\\" -> escape();
            case "[" -> new Member("\\[", false);
            case "&" -> new Member(in.sees("&") ? "\\&" : "&", false);
            default -> new Member(c, false);
        };
    }

    private Member escape() throws UntranslatableException {
        if (!in.hasNext()) {
            throw UntranslatableException.loneBackslash();
        }
        String letter = in.next();
        String character = Escapes.character(letter, in);
        if (character != null) {
            return new Member(character, false);
        }
        return switch (letter) {
            case "b" -> new Member("\\x08", false);
            case "d", "D", "w", "W" -> new Member("\\" + letter, true);
            case "s" -> new Member(Escapes.BLANKS, true);
            case "S" -> new Member(Escapes.NO_BLANKS, true);
            case "p", "P" -> new Member(UnicodeProperty.translate(letter, in), true);
            default -> throw UntranslatableException.noSuchEscapeInClass(letter);
        };
    }

    /**
     * A member of the class.
     *
     * @param isSet whether it stands for several characters, so that it bounds no range
     */
    private record Member(String text, boolean isSet) {}
}
