package io.klue.runtime.spi;

import io.klue.runtime.Bytes;
import io.klue.runtime.internal.format.UriSyntax;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The text forms of typed strings, exactly as their standards have them. Each method answers null to anything else. */
final class Formats {
    private static final int UUID_LENGTH = 36;
    private static final int HYPHEN = 16;
    private static final int DATE_LENGTH = 10;
    private static final int SHORTEST_DATE_TIME = "2000-01-01T00:00:00Z".length();
    private static final int SHORTEST_TIME = "00:00:00Z".length();
    private static final int END_OF_SECONDS = "00:00:00".length();

    private Formats() {}

    /** 8-4-4-4-12 hexadecimal digits (RFC 9562 section 4). */
    static @Nullable UUID uuid(String text) {
        if (text.length() != UUID_LENGTH) {
            return null;
        }
        long high = 0;
        long low = 0;
        for (int i = 0; i < UUID_LENGTH; i++) {
            int digit = uuidDigit(text, i);
            if (digit < 0) {
                return null;
            }
            if (digit == HYPHEN) {
                continue;
            }
            if (i < 18) {
                high = high << 4 | digit;
            } else {
                low = low << 4 | digit;
            }
        }
        return new UUID(high, low);
    }

    /** The value of a hexadecimal digit, {@link #HYPHEN} where one must stand, -1 if it is anything else. */
    private static int uuidDigit(String text, int at) {
        char c = text.charAt(at);
        if (at == 8 || at == 13 || at == 18 || at == 23) {
            return c == '-' ? HYPHEN : -1;
        }
        return c < 128 ? Character.digit(c, 16) : -1;
    }

    /** {@code full-date} of RFC 3339 section 5.6. */
    static @Nullable LocalDate date(String text) {
        return text.length() == DATE_LENGTH ? dateAtStart(text) : null;
    }

    private static @Nullable LocalDate dateAtStart(String text) {
        if (text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        try {
            return year < 0 || month < 0 || day < 0 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * {@code date-time} of RFC 3339 section 5.6 with a fraction of at most 9 digits. A leap second (23:59:60 UTC) reads
     * as the second before, which Java has; an offset beyond 18 hours, which Java has not, is refused.
     */
    static @Nullable OffsetDateTime dateTime(String text) {
        if (text.length() < SHORTEST_DATE_TIME || (text.charAt(10) != 'T' && text.charAt(10) != 't')) {
            return null;
        }
        LocalDate date = dateAtStart(text);
        OffsetTime time = time(text.substring(11));
        return date == null || time == null ? null : OffsetDateTime.of(date, time.toLocalTime(), time.getOffset());
    }

    /** {@code full-time} of RFC 3339 section 5.6, with the limits that {@link #dateTime} has. */
    static @Nullable OffsetTime time(String text) {
        if (text.length() < SHORTEST_TIME || text.charAt(2) != ':' || text.charAt(5) != ':') {
            return null;
        }
        int end = endOfSeconds(text);
        ZoneOffset offset = end < 0 ? null : offset(text, end);
        int hour = digits(text, 0, 2);
        int minute = digits(text, 3, 5);
        int second = digits(text, 6, 8);
        boolean inRange = hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 60;
        if (offset == null || !inRange) {
            return null;
        }
        boolean leap = second == 60;
        OffsetTime time = OffsetTime.of(hour, minute, leap ? 59 : second, nanos(text, end), offset);
        return leap && !isLastSecondOfUtcDay(time) ? null : time;
    }

    private static boolean isLastSecondOfUtcDay(OffsetTime time) {
        int second = time.toLocalTime().toSecondOfDay() - time.getOffset().getTotalSeconds();
        return Math.floorMod(second, 86_400) == 86_399;
    }

    /** Where the fraction, if any, ends; -1 if it is none. */
    private static int endOfSeconds(String text) {
        int end = END_OF_SECONDS;
        if (text.charAt(end) != '.') {
            return end;
        }
        end++;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        int fraction = end - END_OF_SECONDS - 1;
        return fraction >= 1 && fraction <= 9 ? end : -1;
    }

    private static int nanos(String text, int end) {
        int nanos = 0;
        for (int i = END_OF_SECONDS + 1; i < END_OF_SECONDS + 10; i++) {
            nanos = nanos * 10 + (i < end ? text.charAt(i) - '0' : 0);
        }
        return nanos;
    }

    private static @Nullable ZoneOffset offset(String text, int at) {
        int rest = text.length() - at;
        if (rest == 1) {
            return text.charAt(at) == 'Z' || text.charAt(at) == 'z' ? ZoneOffset.UTC : null;
        }
        if (rest != 6 || text.charAt(at + 3) != ':') {
            return null;
        }
        char sign = text.charAt(at);
        int hours = digits(text, at + 1, at + 3);
        int minutes = digits(text, at + 4, at + 6);
        int total = hours * 60 + minutes;
        if ((sign != '+' && sign != '-') || hours < 0 || minutes < 0 || minutes > 59 || total > 18 * 60) {
            return null;
        }
        return ZoneOffset.ofTotalSeconds(60 * (sign == '-' ? -total : total));
    }

    /** The {@code full-date} of RFC 3339. */
    static String text(LocalDate date) {
        return requireFourDigits(date.getYear(), date.toString());
    }

    /** The {@code date-time} of RFC 3339. */
    static String text(OffsetDateTime time) {
        requireMinutes(time.getOffset(), time);
        return requireFourDigits(time.getYear(), DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
    }

    /** The {@code full-time} of RFC 3339. */
    static String text(OffsetTime time) {
        requireMinutes(time.getOffset(), time);
        return DateTimeFormatter.ISO_OFFSET_TIME.format(time);
    }

    private static void requireMinutes(ZoneOffset offset, Object time) {
        if (offset.getTotalSeconds() % 60 != 0) {
            throw new IllegalArgumentException("RFC 3339 has no offset such as that of " + time);
        }
    }

    private static String requireFourDigits(int year, String text) {
        if (year < 0 || year > 9999) {
            throw new IllegalArgumentException("RFC 3339 has no year such as that of " + text);
        }
        return text;
    }

    /** Base64 of RFC 4648 section 4: padded, without line breaks, unused bits 0. */
    static @Nullable Bytes bytes(String text) {
        try {
            return Bytes.ofBase64(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** A URI with its scheme (RFC 3986 section 3); what {@link URI}, which keeps to RFC 2396, does not take is refused too. */
    static @Nullable URI uri(String text) {
        try {
            return UriSyntax.URI.isAbsolute(text) ? new URI(text) : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** The number that these ASCII digits make, or -1. */
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!isDigit(c)) {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
