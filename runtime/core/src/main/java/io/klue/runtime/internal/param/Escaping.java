package io.klue.runtime.internal.param;

import io.klue.runtime.spi.ParamStyle;

/** How the characters of a parameter are written in the place where it travels. */
public enum Escaping {
    /** Percent-encoded; a plus is a plus. */
    PATH,
    /** Percent-encoded, in application/x-www-form-urlencoded too; a plus is a space. */
    QUERY,
    /** Percent-encoded but for what RFC 6265 section 4.1.1 lets stand. */
    COOKIE,
    /** As it is; several lines are one list (RFC 9110 section 5.3). */
    HEADER,
    /** As it is: a part of a multipart form. */
    PLAIN;

    /** The percent sign escapes, so it is no plain character. */
    private static final String COOKIE_OCTETS = "!#$&'()*+-./:<=>?@[]^_`{|}~";

    /** What a query can have beside unreserved characters without meaning something to it or to a style. */
    private static final String RESERVED = "-._~:/?@!$'()*;=";

    public boolean isPercentEncoded() {
        return this == PATH || this == QUERY || this == COOKIE;
    }

    /** The text that was escaped. */
    public String decode(String raw) throws MalformedException {
        return switch (this) {
            case PATH, COOKIE -> Percent.decode(raw);
            case QUERY -> Percent.decodeForm(raw);
            case HEADER, PLAIN -> raw;
        };
    }

    /** The text, escaped. */
    public String encode(String text) {
        return switch (this) {
            case PATH, QUERY -> Percent.encode(text);
            case COOKIE -> Percent.encode(text, COOKIE_OCTETS);
            case HEADER, PLAIN -> text;
        };
    }

    /** The text, escaped but for reserved characters where they do no harm ({@code allowReserved}). */
    public String encodeReserved(String text, ParamStyle style) {
        boolean commaIsFree = style == ParamStyle.MULTI || style == ParamStyle.DEEP_OBJECT;
        return this == QUERY ? Percent.encode(text, commaIsFree ? RESERVED + ',' : RESERVED) : encode(text);
    }
}
