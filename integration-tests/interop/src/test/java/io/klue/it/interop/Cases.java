package io.klue.it.interop;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is sent, whoever calls and whoever answers, and what must come of it. */
final class Cases {
    static final String HOSTILE = "a b+c/d?e#f%2Fg&h=\u00e9;i,j\u20ac";
    static final long NUMBER = 9_007_199_254_740_993L;
    static final LocalDate DAY = LocalDate.parse("2024-02-29");
    static final OffsetDateTime INSTANT = OffsetDateTime.parse("2026-11-25T12:30:15.125+01:00");
    static final UUID ID = UUID.fromString("123e4567-e89b-12d3-a456-426614174000");
    static final List<String> PLAIN = List.of("one", "two", "three");
    static final List<String> DELIMITERS = List.of("a,b", "c|d", "e f", "g&h");
    static final byte[] BYTES = {0, 1, 2, (byte) 0xff, '\r', '\n', (byte) 0x80};

    /** The name of each case, and what must come of it. */
    static final Map<String, String> EXPECTED = new LinkedHashMap<>();

    static {
        EXPECTED.put("path: text, int64, date, enum", "text=abc number=" + NUMBER + " day=2024-02-29 color=dark-blue");
        EXPECTED.put(
                "path: characters that must be escaped",
                "text=" + HOSTILE + " number=" + NUMBER + " day=2024-02-29 color=1st");
        EXPECTED.put("path: array", "ids=[one; two; three]");
        EXPECTED.put("path: array, label", "ids=[one; two; three]");
        EXPECTED.put("path: array, matrix", "ids=[one; two; three]");
        EXPECTED.put(
                "query: one of each type",
                "text=abc number=-7 ratio=0.1 flag=true instant=2026-11-25T11:30:15.125Z color=red");
        EXPECTED.put(
                "query: characters that must be escaped",
                "text=" + HOSTILE + " number=null ratio=null flag=null instant=null color=null");
        EXPECTED.put("query: array, a parameter per item", "multi=[one; two; three]");
        EXPECTED.put("query: array, commas", "csv=[one; two; three]");
        EXPECTED.put("query: array, pipes", "pipes=[one; two; three]");
        EXPECTED.put("query: array, spaces", "spaces=[one; two; three]");
        EXPECTED.put("query: array, a parameter per item, delimiters in the items", "multi=[a,b; c|d; e f; g&h]");
        EXPECTED.put("query: array, commas, delimiters in the items", "csv=[a,b; c|d; e f; g&h]");
        EXPECTED.put("query: object, a parameter per property (deepObject)", "text=a&b number=7");
        EXPECTED.put("query: object as JSON", "text=a&b number=7");
        EXPECTED.put("header: text, int64", "text=abc number=" + NUMBER + " list=null");
        EXPECTED.put("header: array", "text=null number=null list=[one; two; three]");
        EXPECTED.put("cookie: text", "session=abc");
        EXPECTED.put("body: JSON with dates, enum, map, null", trip());
        EXPECTED.put("body: JSON of a union", "ship Argo");
        EXPECTED.put(
                "body: form, characters that must be escaped",
                "text=" + HOSTILE + " number=7 list=[a,b; c|d; e f; g&h]");
        EXPECTED.put("body: form, without its array", "text=abc number=7 list=[]");
        EXPECTED.put("body: form, array", "text=abc number=null list=[one; two; three]");
        EXPECTED.put("body: multipart with a file", "text=abc number=7 file=7 bytes 000102ff0d0a80");
        EXPECTED.put("body: multipart, text beyond ASCII", "text=\u00e9\u20ac number=null file=7 bytes 000102ff0d0a80");
        EXPECTED.put("body: text beyond ASCII", "\u00e9\u20ac \"x\"");
        EXPECTED.put("body: bytes", "7 bytes 000102ff0d0a80");
        EXPECTED.put("answer: 200 with headers", "200 full total=3 until=2026-11-25T11:30:15.125Z");
        EXPECTED.put("answer: 202", "202 later");
        EXPECTED.put("answer: 204", "204");
        EXPECTED.put("answer: 404 with a body", "404 NOTHING there is nothing");
    }

    private Cases() {}

    private static String trip() {
        return "id=123e4567-e89b-12d3-a456-426614174000 start=2026-11-25T11:30:15.125Z day=2024-02-29 price=12.50 seats=2 "
                + "home=Zu Hause/red stops=[Bern/null; Z\u00fcrich/1st] labels={a=b} class=first note=null";
    }

    static String shown(String name, List<String> items) {
        return name + "=" + (items == null ? "null" : "[" + String.join("; ", items) + "]");
    }

    static String shown(OffsetDateTime time) {
        return time == null ? "null" : time.toInstant().toString();
    }

    static String shown(byte[] bytes) {
        StringBuilder hex = new StringBuilder();
        for (byte b : bytes) {
            hex.append(String.format("%02x", b));
        }
        return bytes.length + " bytes " + hex;
    }
}
