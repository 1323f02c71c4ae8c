package io.klue.runtime.internal.format;

import java.util.regex.Pattern;

/** Durations of ISO 8601 as RFC 3339 appendix A has them: whole numbers, no unit left out between two others. */
public final class Durations {
    private static final String TIME = "T(?:\\d++H(?:\\d++M(?:\\d++S)?)?|\\d++M(?:\\d++S)?|\\d++S)";
    private static final String DATE = "(?:\\d++Y(?:\\d++M(?:\\d++D)?)?|\\d++M(?:\\d++D)?|\\d++D)";

    /** Its quantifiers are possessive: no digit is read more often than there are alternatives. */
    private static final Pattern DURATION = Pattern.compile("P(?:" + DATE + "(?:" + TIME + ")?|" + TIME + "|\\d++W)");

    private Durations() {}

    public static boolean isDuration(String text) {
        return DURATION.matcher(text).matches();
    }
}
