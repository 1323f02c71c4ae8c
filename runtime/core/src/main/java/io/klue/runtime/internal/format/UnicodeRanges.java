package io.klue.runtime.internal.format;

/** The characters beyond US-ASCII of RFC 3987 section 2.2. */
final class UnicodeRanges {
    private UnicodeRanges() {}

    /** {@code ucschar}. */
    static boolean isUcs(int c) {
        if (c < 0x10000) {
            return (c >= 0xA0 && c <= 0xD7FF) || (c >= 0xF900 && c <= 0xFDCF) || (c >= 0xFDF0 && c <= 0xFFEF);
        }
        boolean isNonCharacter = (c & 0xFFFE) == 0xFFFE;
        return !isNonCharacter && c <= 0xEFFFF && (c < 0xE0000 || c >= 0xE1000);
    }

    /** {@code iprivate}. */
    static boolean isPrivate(int c) {
        return (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xF0000 && (c & 0xFFFE) != 0xFFFE);
    }
}
