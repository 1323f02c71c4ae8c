package io.klue.runtime.internal.format;

/** RFC 3492, in lower case. */
final class Punycode {
    private static final int BASE = 36;
    private static final int T_MIN = 1;
    private static final int T_MAX = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final int FIRST_BIAS = 72;
    private static final int FIRST_CODE = 128;

    private Punycode() {}

    /** What a label of at most 63 characters stands for; nothing if it stands for nothing. */
    static String decode(String code) {
        int delimiter = code.lastIndexOf('-');
        StringBuilder out = new StringBuilder(code.substring(0, Math.max(delimiter, 0)));
        int count = out.length();
        long n = FIRST_CODE;
        long i = 0;
        int bias = FIRST_BIAS;
        int at = delimiter + 1;
        while (at < code.length()) {
            long before = i;
            long weight = 1;
            int digit;
            int threshold;
            int k = BASE;
            do {
                digit = at < code.length() ? Character.digit(code.charAt(at), BASE) : -1;
                // a digit of Punycode is a letter first: a is 0, 0 is 26
                digit = digit < 0 ? -1 : digit < 10 ? digit + 26 : digit - 10;
                at++;
                i += digit * weight;
                if (digit < 0 || i > Integer.MAX_VALUE) {
                    return "";
                }
                threshold = threshold(k, bias);
                weight *= BASE - threshold;
                k += BASE;
            } while (digit >= threshold);
            count++;
            bias = adapt(i - before, count, before == 0);
            n += i / count;
            i %= count;
            if (n > Character.MAX_CODE_POINT || (n >= Character.MIN_SURROGATE && n <= Character.MAX_SURROGATE)) {
                return "";
            }
            out.insert(out.offsetByCodePoints(0, (int) i), Character.toChars((int) n));
            i++;
        }
        return out.toString();
    }

    /** The code of a label. */
    static String encode(String label) {
        int[] points = label.codePoints().toArray();
        StringBuilder out = new StringBuilder();
        label.chars().filter(c -> c < FIRST_CODE).forEach(c -> out.append((char) c));
        int basic = out.length();
        if (basic > 0) {
            out.append('-');
        }
        int handled = basic;
        int bias = FIRST_BIAS;
        long delta = 0;
        int n = FIRST_CODE;
        while (handled < points.length) {
            int next = next(points, n);
            delta += (long) (next - n) * (handled + 1);
            n = next;
            for (int point : points) {
                delta += point < n ? 1 : 0;
                if (point == n) {
                    append(out, delta, bias);
                    bias = adapt(delta, handled + 1, handled == basic);
                    delta = 0;
                    handled++;
                }
            }
            delta++;
            n++;
        }
        return out.toString();
    }

    private static int next(int[] points, int from) {
        int next = Integer.MAX_VALUE;
        for (int point : points) {
            next = point >= from && point < next ? point : next;
        }
        return next;
    }

    private static void append(StringBuilder out, long delta, int bias) {
        long rest = delta;
        for (int k = BASE; ; k += BASE) {
            int threshold = threshold(k, bias);
            if (rest < threshold) {
                out.append(digit((int) rest));
                return;
            }
            out.append(digit((int) (threshold + (rest - threshold) % (BASE - threshold))));
            rest = (rest - threshold) / (BASE - threshold);
        }
    }

    private static char digit(int value) {
        return (char) (value < 26 ? 'a' + value : '0' + value - 26);
    }

    private static int threshold(int k, int bias) {
        return Math.min(Math.max(k - bias, T_MIN), T_MAX);
    }

    private static int adapt(long delta, int count, boolean first) {
        long rest = first ? delta / DAMP : delta / 2;
        rest += rest / count;
        int k = 0;
        while (rest > (BASE - T_MIN) * T_MAX / 2) {
            rest /= BASE - T_MIN;
            k += BASE;
        }
        return (int) (k + (BASE - T_MIN + 1) * rest / (rest + SKEW));
    }
}
