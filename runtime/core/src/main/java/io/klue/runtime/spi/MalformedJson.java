package io.klue.runtime.spi;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in our words, which do not change with the parser's version, what the parser stumbled over. */
final class MalformedJson {
    private static final Pattern CHARACTER = Pattern.compile("character \\('(.{1,2})' \\(code ", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("token '(.*?)'", Pattern.DOTALL);
    private static final Pattern ESCAPE = Pattern.compile("character escape '(.{1,2})'", Pattern.DOTALL);
    private static final Pattern CLOSE = Pattern.compile("close marker '(.)'");

    private MalformedJson() {}

    /** What to say of the value at which the parser stopped. */
    static String words(JsonProcessingException e, JsonParser parser, JsonLimits limits) {
        if (e instanceof StreamConstraintsException) {
            return limit(e.getOriginalMessage(), limits);
        }
        JsonLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        String detail = e instanceof JsonEOFException ? Messages.endsTooEarly() : detail(e.getOriginalMessage());
        return Messages.malformed(at.getLineNr(), at.getColumnNr(), detail);
    }

    private static String limit(String original, JsonLimits limits) {
        if (original.contains("depth")) {
            return Messages.tooDeep(limits.maxDepth());
        }
        if (original.startsWith("Number")) {
            return Messages.numberTooLong(JsonLimits.MAX_DIGITS);
        }
        return original.startsWith("Name")
                ? Messages.nameTooLong(JsonLimits.MAX_NAME_LENGTH)
                : Messages.stringTooLong(limits.maxStringLength());
    }

    private static String detail(String original) {
        if (original.startsWith("Unexpected end-of-input")) {
            return Messages.endsTooEarly();
        }
        if (original.contains("Leading zeroes")) {
            return "a number must not start with 0";
        }
        if (original.startsWith("Illegal unquoted character")) {
            return "a control character in a string must be escaped";
        }
        if (original.startsWith("Illegal character")) {
            return "unexpected control character";
        }
        if (original.contains("surrogate")) {
            return "half of a surrogate pair in a name";
        }
        Matcher escape = ESCAPE.matcher(original);
        if (escape.find()) {
            return "unknown escape \\" + escape.group(1);
        }
        Matcher close = CLOSE.matcher(original);
        return close.find() ? "unexpected character " + close.group(1) : unexpected(original);
    }

    private static String unexpected(String original) {
        Matcher token = TOKEN.matcher(original);
        if (!original.startsWith("Unexpected character") && token.find()) {
            // not which: it may be a secret that lacks its quotes
            return "unexpected word";
        }
        Matcher character = CHARACTER.matcher(original);
        return character.find() ? "unexpected character " + character.group(1) + expected(original) : "malformed";
    }

    private static String expected(String original) {
        if (original.contains("comma")) {
            return ", expected a comma";
        }
        if (original.contains("colon")) {
            return ", expected a colon";
        }
        if (original.contains("start field name")) {
            return ", expected a name in double quotes";
        }
        if (original.contains("hex-digit")) {
            return ", expected four hexadecimal digits";
        }
        return original.contains("numeric value") || original.contains("root-level") ? "" : ", expected a value";
    }
}
