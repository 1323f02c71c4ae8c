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
        Cursor in = new Cursor(code.substring(delimiter + 1));
        int count = out.length();
        long n = FIRST_CODE;
        long i = 0;
        int bias = FIRST_BIAS;
        boolean isFirst = true;
        while (in.peek() != Cursor.END) {
            long delta = delta(in, bias);
            count++;
            n += (i + delta) / count;
            i = (i + delta) % count;
            if (delta < 0 || !isCharacter(n)) {
                return "";
            }
            bias = adapt(delta, count, isFirst);
            isFirst = false;
            out.insert(out.offsetByCodePoints(0, (int) i), Character.toChars((int) n));
            i++;
        }
        return out.toString();
    }

    private static boolean isCharacter(long n) {
        boolean isSurrogate = n >= Character.MIN_SURROGATE && n <= Character.MAX_SURROGATE;
        return n <= Character.MAX_CODE_POINT && !isSurrogate;
    }

    /** The number of variable length here, or -1 if there is none. */
    private static long delta(Cursor in, int bias) {
        long delta = 0;
        long weight = 1;
        for (int k = BASE; ; k += BASE) {
            int digit = value(in.next());
            int threshold = threshold(k, bias);
            delta += digit * weight;
            if (digit < 0 || delta > Integer.MAX_VALUE) {
                return -1;
            }
            if (digit < threshold) {
                return delta;
            }
            weight *= BASE - threshold;
        }
    }

    /** The code of a label. */
    static String encode(String label) {
        int[] points = label.codePoints().toArray();
        StringBuilder out = new StringBuilder(basic(label));
        int basic = out.length();
        out.append(basic > 0 ? "-" : "");
        int handled = basic;
        int bias = FIRST_BIAS;
        long delta = 0;
        int n = FIRST_CODE;
        while (handled < points.length) {
            int next = next(points, n);
            delta += (long) (next - n) * (handled + 1);
            n = next + 1;
            for (int point : points) {
                delta += point < next ? 1 : 0;
                if (point == next) {
                    append(out, delta, bias);
                    bias = adapt(delta, handled + 1, handled == basic);
                    delta = 0;
                    handled++;
                }
            }
            delta++;
        }
        return out.toString();
    }

    private static String basic(String label) {
        StringBuilder basic = new StringBuilder();
        for (int i = 0; i < label.length(); i++) {
            basic.append(label.charAt(i) < FIRST_CODE ? label.substring(i, i + 1) : "");
        }
        return basic.toString();
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

    /** Letters come first: a is 0, 0 is 26. */
    private static int value(int c) {
        if (Ascii.isDigit(c)) {
            return c - '0' + 26;
        }
        return c >= 'a' && c <= 'z' ? c - 'a' : -1;
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
