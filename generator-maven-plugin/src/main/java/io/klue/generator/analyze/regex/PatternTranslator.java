package io.klue.generator.analyze.regex;

import io.klue.generator.analyze.regex.Groups.Group;
import io.klue.generator.analyze.regex.Groups.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Writes a {@code pattern} so that {@code java.util.regex} reads it as ECMA-262 does (section 22.2.1, with the {@code u}
 * flag, as JSON Schema recommends: 2020-12 core, section 6.4). What is an error with that flag and has one meaning without it
 * (annex B.1.2) keeps that meaning: {@code \-}, a lone bracket or brace, {@code [\w-.]}. So has {@code (?i)} at the start,
 * which no version of ECMA-262 has and many contracts do.
 */
public final class PatternTranslator {
    private static final int MAX_LENGTH = 10_000;

    private static final Pattern BOUNDS = Pattern.compile("[0-9]+(?:,[0-9]*)?\\}");
    private static final Pattern DOUBTFUL = Pattern.compile("[0-9, ]*[0-9][0-9, ]*\\}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]*");
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{Nl}_$][\\p{L}\\p{Nl}\\p{Nd}\\p{Mn}\\p{Mc}\\p{Pc}$]*>");
    private static final Pattern JAVA_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

    private static final String EDGE = "(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))";
    private static final String NO_EDGE = "(?:(?<=\\w)(?=\\w)|(?<!\\w)(?!\\w))";

    private final Cursor in;
    private final StringBuilder out = new StringBuilder();
    private final Groups groups = new Groups();
    private final List<String> doubtful = new ArrayList<>();
    private boolean isRepeatable;
    private boolean isRepeated;
    private @Nullable Group closed;

    private PatternTranslator(String pattern) {
        this.in = new Cursor(pattern);
    }

    /**
     * Translates a pattern.
     *
     * @throws UntranslatableException if it is not of ECMA-262, or if Java has no equal for it
     */
    public static Translation translate(String pattern) throws UntranslatableException {
        if (pattern.length() > MAX_LENGTH) {
            throw UntranslatableException.tooLong(MAX_LENGTH);
        }
        var translator = new PatternTranslator(pattern);
        translator.run();
        String java = translator.out.toString();
        try {
            Pattern.compile(java);
        } catch (PatternSyntaxException e) {
            throw UntranslatableException.java(e.getDescription());
        }
        return new Translation(java, translator.doubtful);
    }

    private void run() throws UntranslatableException {
        if (in.take("(?i)")) {
            out.append("(?iu)");
        }
        while (in.hasNext()) {
            term(in.next());
        }
        groups.end();
    }

    private void term(String c) throws UntranslatableException {
        switch (c) {
            case "\\" -> escape();
            case "[" -> atom(CharacterClass.translate(in));
            case "(" -> open();
            case ")" -> close();
            case "|" -> {
                groups.alternative();
                assertion(c);
            }
            case "^", "$" -> assertion(c);
            case "*", "?" -> quantifier(c, true);
            case "+" -> quantifier(c, false);
            case "{" -> brace();
            default -> atom(c);
        }
    }

    private void atom(String java) {
        out.append(java);
        isRepeatable = true;
        isRepeated = false;
        closed = null;
    }

    private void assertion(String java) {
        atom(java);
        isRepeatable = false;
    }

    private void quantifier(String text, boolean isOptional) throws UntranslatableException {
        if (isRepeated) {
            throw UntranslatableException.repeatedQuantifier(text);
        }
        if (!isRepeatable) {
            throw UntranslatableException.nothingToRepeat(text);
        }
        if (closed != null && isOptional) {
            closed.makeOptional();
        }
        assertion(in.take("?") ? text + "?" : text);
        isRepeated = true;
    }

    private void brace() throws UntranslatableException {
        String bounds = in.take(BOUNDS);
        if (bounds != null) {
            String quantifier = "{" + bounds;
            if (bounds.matches("(?s).*[0-9]{10}.*")) {
                throw UntranslatableException.count(quantifier);
            }
            quantifier(quantifier, bounds.matches("0+[,}].*"));
            return;
        }
        atom("\\{");
        String text = in.take(DOUBTFUL);
        if (text != null) {
            doubtful.add("{" + text);
            atom(text);
        }
    }

    private void open() throws UntranslatableException {
        if (!in.sees("?")) {
            groups.open(Kind.CAPTURE);
            assertion("(");
        } else if (in.take("?:")) {
            group(Kind.PLAIN, "(?:");
        } else if (in.take("?i:")) {
            group(Kind.PLAIN, "(?iu:");
        } else if (in.take("?=")) {
            group(Kind.LOOKAHEAD, "(?=");
        } else if (in.take("?!")) {
            group(Kind.NEGATIVE_LOOKAHEAD, "(?!");
        } else if (in.take("?<=")) {
            group(Kind.LOOKBEHIND, "(?<=");
        } else if (in.take("?<!")) {
            group(Kind.LOOKBEHIND, "(?<!");
        } else if (in.take("?<")) {
            named();
        } else {
            throw UntranslatableException.noSuchGroup("(" + in.ahead(2));
        }
    }

    private void group(Kind kind, String java) throws UntranslatableException {
        groups.open(kind);
        assertion(java);
    }

    /** A name that Java does not take goes; references to it are by number. */
    private void named() throws UntranslatableException {
        String shown = "(?<" + in.ahead(12);
        String name = name();
        group(Kind.CAPTURE, JAVA_NAME.matcher(name).matches() ? "(?<" + name + ">" : "(");
        if (name.isEmpty() || !groups.name(name)) {
            throw UntranslatableException.groupName(shown);
        }
    }

    private String name() {
        String name = in.take(NAME);
        return name == null ? "" : name.substring(0, name.length() - 1);
    }

    private void close() throws UntranslatableException {
        Group group = groups.close();
        atom(")");
        isRepeatable = !group.kind().isAssertion();
        closed = group;
    }

    private void escape() throws UntranslatableException {
        if (!in.hasNext()) {
            throw UntranslatableException.loneBackslash();
        }
        String letter = in.next();
        String character = Escapes.character(letter, in);
        if (character != null) {
            atom(character);
            return;
        }
        switch (letter) {
            case "d", "D", "w", "W" -> atom("\\" + letter);
            case "s" -> atom("[" + Escapes.BLANKS + "]");
            case "S" -> atom("[^" + Escapes.BLANKS + "]");
            case "b" -> assertion(EDGE);
            case "B" -> assertion(NO_EDGE);
            case "p", "P" -> atom(UnicodeProperty.translate(letter, in));
            case "k", "1", "2", "3", "4", "5", "6", "7", "8", "9" -> reference(letter);
            default -> throw UntranslatableException.noSuchEscape(letter);
        }
    }

    private void reference(String letter) throws UntranslatableException {
        boolean byName = letter.equals("k");
        String name = byName ? in.take("<") ? name() : "" : letter + in.take(DIGITS);
        int number = byName ? groups.number(name) : name.length() > 4 ? 0 : Integer.parseInt(name);
        String shown = byName ? "\\k<" + name + ">" : "\\" + name;
        if (!groups.hasMatched(number)) {
            throw UntranslatableException.reference(shown);
        }
        boolean isKept = !byName || JAVA_NAME.matcher(name).matches();
        atom(isKept ? shown : "(?:\\" + number + ")");
    }
}
