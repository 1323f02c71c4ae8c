package io.klue.runtime.internal.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a representation that a caller asks for (RFC 9110 section 14.1.2).
 *
 * @param first of its bytes, from 0
 * @param last of its bytes, included; before the first if there is none to send
 */
record ByteRange(long first, long last) {
    private static final Pattern SINGLE =
            Pattern.compile("bytes=([0-9]{0,18})-([0-9]{0,18})", Pattern.CASE_INSENSITIVE);

    /** Empty if all shall be sent: several ranges, other units and what is malformed are as good as none. */
    static Optional<ByteRange> of(String header, long length) {
        Matcher range = SINGLE.matcher(header.strip());
        if (!range.matches() || header.strip().endsWith("=-")) {
            return Optional.empty();
        }
        if (range.group(1).isEmpty()) {
            long suffix = Long.parseLong(range.group(2));
            return Optional.of(new ByteRange(suffix == 0 ? length : Math.max(0, length - suffix), length - 1));
        }
        long first = Long.parseLong(range.group(1));
        long last = range.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(range.group(2));
        return last < first ? Optional.empty() : Optional.of(new ByteRange(first, Math.min(last, length - 1)));
    }

    boolean satisfiable() {
        return first <= last;
    }

    long length() {
        return last - first + 1;
    }

    /** As Content-Range says it. */
    String of(long total) {
        return "bytes " + first + "-" + last + "/" + total;
    }
}
