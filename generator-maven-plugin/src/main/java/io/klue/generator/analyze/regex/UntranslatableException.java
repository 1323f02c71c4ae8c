package io.klue.generator.analyze.regex;

import java.util.Locale;

/** A pattern that cannot be translated. Words why: each message continues "the pattern …". */
public final class UntranslatableException extends Exception {
    private static final long serialVersionUID = 1L;

    private static final String LITERALLY = "a \\ before a special character makes it stand for itself";

    private final String hint;

    private UntranslatableException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** What to write instead. */
    public String hint() {
        return hint;
    }

    static UntranslatableException noSuchEscape(String letter) {
        return absent(
                "\\" + letter,
                switch (letter) {
                    case "A" -> "write ^ for the start of the text";
                    case "z", "Z" -> "write $ for the end of the text";
                    case "h" -> "write [ \\t]";
                    case "R" -> "write \\r?\\n";
                    case "Q", "E" -> "write a \\ before each special character";
                    case "a" -> "write \\x07";
                    case "e" -> "write \\x1B";
                    default -> "take the \\ out if the character itself is meant";
                });
    }

    static UntranslatableException noSuchEscapeInClass(String letter) {
        return new UntranslatableException(
                "uses \\" + letter + " inside of […], where ECMA-262 does not have it",
                "take the \\ out if the character itself is meant");
    }

    static UntranslatableException noSuchGroup(String start) {
        return absent(
                start,
                switch (start) {
                    case "(?P" -> "write (?<name>…)";
                    case "(?>" -> "write (?:…)";
                    case "(?#" -> "take the comment out";
                    case "(?i" -> "write (?i) at the start, (?i:…) around a part, or both cases as in [Aa]";
                    case "(?s" -> "write [^] for any character";
                    case "(?m" -> "write (?:^|\\n) and (?=\\n|$) for the ends of a line";
                    default -> "write (?:…) for a group that is not captured";
                });
    }

    static UntranslatableException groupName(String start) {
        return absent(start, "write a name of letters and digits, as in (?<year>…), and give it to one group only");
    }

    static UntranslatableException repeatedQuantifier(String quantifier) {
        return absent(quantifier + " after a quantifier", "write one quantifier; there are no possessive ones");
    }

    static UntranslatableException nothingToRepeat(String quantifier) {
        return new UntranslatableException("has nothing that " + quantifier + " could repeat", LITERALLY);
    }

    static UntranslatableException count(String quantifier) {
        return impossible(quantifier + " repeats more often than Java can count", "leave the upper bound out: {1,}");
    }

    static UntranslatableException digits(String escape, String wanted) {
        return new UntranslatableException(
                "has a " + escape + " without " + wanted,
                "write " + escape + " with " + wanted + ", or take the \\ out if the character itself is meant");
    }

    static UntranslatableException octal() {
        return absent("\\0 before a digit", "write \\x and two hexadecimal digits");
    }

    static UntranslatableException property(String property) {
        return impossible(
                property + " is no property of ECMA-262 that Java 17 knows",
                "write a general category such as \\p{L} or \\p{Lu}, a script such as \\p{Script=Greek}, or the characters");
    }

    static UntranslatableException reference(String reference) {
        return impossible(
                reference + " refers to a group that may not have matched by then, and Java fails there",
                "refer to a group that comes before, takes part in every match and is in no lookbehind");
    }

    static UntranslatableException notClosed(String opening) {
        return new UntranslatableException("has a " + opening + " that is never closed", LITERALLY);
    }

    static UntranslatableException notOpened() {
        return new UntranslatableException("has a ) that closes nothing", LITERALLY);
    }

    static UntranslatableException loneBackslash() {
        return new UntranslatableException("ends in a lone \\", "write \\\\ for the character itself");
    }

    static UntranslatableException tooLong(int limit) {
        return impossible("it is longer than " + limit + " characters", "check part of it in the program");
    }

    static UntranslatableException tooDeep(int limit) {
        return impossible("groups are nested more than " + limit + " deep", "write it with fewer groups");
    }

    /** What {@code java.util.regex} itself found. */
    static UntranslatableException java(String description) {
        return impossible(
                description.substring(0, 1).toLowerCase(Locale.ROOT) + description.substring(1),
                "write it in another way, or check it in the program");
    }

    private static UntranslatableException absent(String what, String hint) {
        return new UntranslatableException("uses " + what + ", which ECMA-262 does not have", hint);
    }

    private static UntranslatableException impossible(String why, String hint) {
        return new UntranslatableException("cannot be translated to Java: " + why, hint);
    }
}
