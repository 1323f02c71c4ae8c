package io.klue.generator.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** "Did you mean". */
public final class Suggestions {
    private Suggestions() {}

    /**
     * The known word that is nearest to what was typed, if it is near enough to be meant: other case, other
     * punctuation, or one changed, swapped, missing or surplus letter in three or four.
     */
    public static Optional<String> closest(String typed, Collection<String> known) {
        String wanted = plain(typed);
        String best = null;
        int bestDistance = Math.max(1, Math.min(3, wanted.length() / 3)) + 1;
        for (String candidate : known) {
            if (candidate.equals(typed)) {
                continue;
            }
            int distance = distance(wanted, plain(candidate), bestDistance);
            if (distance < bestDistance) {
                bestDistance = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The number of single edits (also the swap of two neighbours) from one word to the other; case counts. */
    public static int distance(String one, String other) {
        return distance(one, other, Integer.MAX_VALUE);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
    }

    /** Optimal string alignment; anything ≥ limit may be returned as limit. */
    private static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) >= limit) {
            return limit;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && swapped(one, other, i, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[other.length()];
    }

    private static boolean swapped(String one, String other, int i, int j) {
        return one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
