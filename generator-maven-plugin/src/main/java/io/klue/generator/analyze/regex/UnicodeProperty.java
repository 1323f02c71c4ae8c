package io.klue.generator.analyze.regex;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code \p{…}} (ECMA-262, section 22.2.1.1): general categories, scripts, and the binary properties that Java 17 knows. */
final class UnicodeProperty {
    private static final Pattern BRACED = Pattern.compile("\\{[A-Za-z0-9_=]+\\}");

    private static final Map<String, String> CATEGORIES = Map.ofEntries(
            entry("Letter", "L"),
            entry("Lowercase_Letter", "Ll"),
            entry("Uppercase_Letter", "Lu"),
            entry("Titlecase_Letter", "Lt"),
            entry("Modifier_Letter", "Lm"),
            entry("Other_Letter", "Lo"),
            entry("Mark", "M"),
            entry("Nonspacing_Mark", "Mn"),
            entry("Spacing_Mark", "Mc"),
            entry("Enclosing_Mark", "Me"),
            entry("Number", "N"),
            entry("Decimal_Number", "Nd"),
            entry("Letter_Number", "Nl"),
            entry("Other_Number", "No"),
            entry("Punctuation", "P"),
            entry("Connector_Punctuation", "Pc"),
            entry("Dash_Punctuation", "Pd"),
            entry("Open_Punctuation", "Ps"),
            entry("Close_Punctuation", "Pe"),
            entry("Initial_Punctuation", "Pi"),
            entry("Final_Punctuation", "Pf"),
            entry("Other_Punctuation", "Po"),
            entry("Symbol", "S"),
            entry("Math_Symbol", "Sm"),
            entry("Currency_Symbol", "Sc"),
            entry("Modifier_Symbol", "Sk"),
            entry("Other_Symbol", "So"),
            entry("Separator", "Z"),
            entry("Space_Separator", "Zs"),
            entry("Line_Separator", "Zl"),
            entry("Paragraph_Separator", "Zp"),
            entry("Other", "C"),
            entry("Control", "Cc"),
            entry("Format", "Cf"),
            entry("Surrogate", "Cs"),
            entry("Private_Use", "Co"),
            entry("Unassigned", "Cn"));

    private static final Set<String> BINARY =
            Set.of("Alphabetic", "Ideographic", "Lowercase", "Uppercase", "White_Space");

    private UnicodeProperty() {}

    /**
     * The Java form.
     *
     * @param letter {@code p} or {@code P}, already passed
     */
    static String translate(String letter, Cursor in) throws UntranslatableException {
        String braced = in.take(BRACED);
        if (braced == null) {
            throw UntranslatableException.digits("\\" + letter, "a property in braces");
        }
        String[] sides = braced.substring(1, braced.length() - 1).split("=", 2);
        String java = sides.length == 1 ? alone(sides[0]) : of(sides[0], sides[1]);
        if (java.isEmpty()) {
            throw UntranslatableException.property("\\" + letter + braced);
        }
        return "\\" + letter + "{" + java + "}";
    }

    private static String alone(String name) {
        return BINARY.contains(name) ? "Is" + name : name.equals("ASCII") ? name : category(name);
    }

    private static String of(String property, String value) {
        return switch (property) {
            case "General_Category", "gc" -> category(value);
            case "Script", "sc" -> script(value);
            default -> "";
        };
    }

    private static String category(String name) {
        return CATEGORIES.containsValue(name) ? name : CATEGORIES.getOrDefault(name, "");
    }

    private static String script(String name) {
        try {
            Character.UnicodeScript.forName(name);
            return "script=" + name;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
