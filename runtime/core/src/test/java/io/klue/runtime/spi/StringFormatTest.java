package io.klue.runtime.spi;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StringFormatTest {
    private static final String LABEL = "a".repeat(63);

    /** What texts are made of that lie near the edges of the formats. */
    private static final List<String> PARTS = List.of(
            ("a b 1 0 - . .. : :: / // ? # @ [ ] ( ) { } * + ^ | \\ \" % %41 ~ ~0 xn-- XN--a- P T D 1Y 1W Z -01- 99:59:60 = < >"
                            + " \\u \\u{ \\uD83D \\k< (?< (?: [^ , {1, IPv6: v1. ä א ٠ ۰ · ʹ 。 \u200C \u200D \u0301 \uD800 \uDC00 😀 "
                            + "\uFFFF \n \u0000")
                    .split(" ", -1));

    private static List<String> check(String text, StringConstraint constraint) {
        Violations violations = new Violations();
        constraint.check(text, violations);
        return JsonTexts.lines(violations);
    }

    private static List<String> check(String text, String format) {
        return check(text, new StringConstraint().format(format));
    }

    private static Stream<Arguments> each(String format, String... texts) {
        return Stream.of(texts).map(text -> Arguments.of(format, text));
    }

    static Stream<Arguments> valid() {
        return Stream.of(
                        each("email", "a@b", "a+b.c@example.com", "\"a\\\" b\"@x.org", "a@[192.0.2.1]", "a@[ipv6:::1]"),
                        each("email", "a".repeat(64) + "@example.com"),
                        each("idn-email", "jörg@müller.example", "a@b", "\"ö ö\"@x.org", "a@xn--mller-kva.example"),
                        each(
                                "hostname",
                                "a",
                                "3com.com",
                                "xn--mller-kva.example",
                                "XN--MLLER-KVA.example",
                                "192.0.2.1"),
                        each("hostname", String.join(".", LABEL, LABEL, LABEL, "a".repeat(61))),
                        each("idn-hostname", "müller.example", "straße.example", "ı.example", "日本語。jp", "שלום.example"),
                        each("ipv4", "0.0.0.0", "192.0.2.1", "255.255.255.255"),
                        each("ipv6", "::", "2001:DB8::1", "1:2:3:4:5:6:7::", "::2:3:4:5:6:7:8", "64:ff9b::192.0.2.1"),
                        each(
                                "uri",
                                "https://example.com",
                                "mailto:a@b",
                                "urn:isbn:0",
                                "a:",
                                "http://[v1.a:b]:80/?/?#/?"),
                        each("uri-reference", "", "../a?b#c", "//example.com", "?", "#", "./a:b", "a/b:c", "%C3%A4"),
                        each("iri", "https://müller.example/ä?\uE000#ö", "https://example.com"),
                        each("iri-reference", "ä/ö", "", "#😀"),
                        each("uri-template", "", "/a/{b}", "{?a,b*,c:3}", "{+a.b}{#c}", "/ä%20", "{%C3%A4}"),
                        each("uuid", "123e4567-e89b-12d3-a456-426614174000", "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF"),
                        each("date", "2024-02-29", "0000-01-01"),
                        each("date-time", "2024-02-29T23:59:60Z", "2024-02-29t00:00:00.123456789-00:00"),
                        each("time", "23:59:60Z", "00:00:00.1+18:00"),
                        each("duration", "P1Y2M3DT4H5M6S", "P1W", "PT0S", "P1DT1M"),
                        each("json-pointer", "", "/", "/a~0~1", "/ä//0"),
                        each("relative-json-pointer", "0", "10/a~1", "1#", "0+1/a", "0-1#"),
                        each(
                                "regex",
                                "",
                                "^a{2,3}?$",
                                "a|(b)\\1",
                                "(?<n>a)\\k<n>",
                                "[^\\]a-z\\d-]",
                                "\\u{1F600}\\p{L}"),
                        each(
                                "regex",
                                "(?i-s:a)(?!b)(?<!c)",
                                "[\\uD83D\\uDE00-\\uD83D\\uDE4F]",
                                "\\/\\-\\.",
                                "\\0\\x41",
                                "😀+"),
                        each("byte", "", "Zg==", "Zm9v", "+/8="))
                .flatMap(each -> each);
    }

    static Stream<Arguments> invalid() {
        return Stream.of(
                        each(
                                "email", "", "a", "@b", "a@", "a@b@c", "a b@c", ".a@b", "a.@b", "a..b@c", "a@-b",
                                "jörg@b"),
                        each(
                                "email",
                                "\"a@b",
                                "\"a\"b\"@c",
                                "\"a\\\"@b",
                                "\"@b",
                                "a@[1.2.3]",
                                "a@[::1]",
                                "a@[x:1]",
                                "a@b\n"),
                        each("email", "a".repeat(65) + "@example.com", "a@" + "b".repeat(64)),
                        each("idn-email", "ö".repeat(33) + "@example.com", "jörg@", "jörg@-ä", "a b@ä", "a＠b"),
                        each(
                                "hostname",
                                "",
                                ".",
                                "a.",
                                "a..b",
                                "-a",
                                "a-",
                                "a_b",
                                "müller.example",
                                "a b",
                                "a\n",
                                LABEL + "a"),
                        each(
                                "hostname",
                                String.join(".", LABEL, LABEL, LABEL, "a".repeat(62)),
                                "xn--a-",
                                "xn--",
                                "xn--99999"),
                        each(
                                "idn-hostname",
                                "Müller.example",
                                "mu\u0308ller",
                                "\u0301a",
                                "a\u200Db",
                                "ﬁ",
                                "א1a",
                                "☃.example"),
                        each(
                                "idn-hostname",
                                "ä--ä-",
                                "ab--ä",
                                "-ä",
                                "\uFE0Fä",
                                "ä\uFE0F",
                                "ä".repeat(60),
                                "\uD800",
                                "xn--tda\uD800"),
                        each(
                                "ipv4",
                                "",
                                "1.2.3",
                                "1.2.3.4.5",
                                "1.2.3.256",
                                "01.2.3.4",
                                "1.2.3.4 ",
                                "1.2.3.٤",
                                "1..2.3"),
                        each(
                                "ipv6",
                                "",
                                ":",
                                ":::",
                                "1::2::3",
                                "1:2:3:4:5:6:7:8:9",
                                "1:2:3:4:5:6:7::8",
                                "::1.2.3.4:5",
                                "::1%1"),
                        each(
                                "ipv6",
                                "1.2.3.4",
                                "1.2.3.4::",
                                "::12345",
                                "::g",
                                "1:2:3:4:5:6:7:1.2.3.4",
                                ":1::2",
                                "1::2:"),
                        each(
                                "uri",
                                "",
                                "a",
                                "//a",
                                "1a:b",
                                "a:b c",
                                "a:%4",
                                "a:%4g",
                                "http://a:b",
                                "http://[::1",
                                "http://[::1]a"),
                        each(
                                "uri",
                                "a:ä",
                                "a:[b]",
                                "http://a@b@c",
                                "http://[v.a]",
                                "http://[v1.]",
                                "a:b#c#d",
                                "a:{b}",
                                "http://[]"),
                        each("uri-reference", "a b", "1:a", ":a", "\\", "ä", "a\n", "%"),
                        each("iri", "ä", "//ä", "a:\uE000", "a:?\uFFFE", "a:#\uE000", "a:ä b"),
                        each("iri-reference", "ä:b", "<", "\uD800"),
                        each(
                                "uri-template",
                                "{",
                                "}",
                                "{}",
                                "{a",
                                "a}",
                                "{a b}",
                                "{{a}}",
                                "{a:0}",
                                "{a:12345}",
                                "{a.}",
                                "%4",
                                "<"),
                        each("uri-template", "{a*:3}", "{-a}", "{ä}", "{" + "a".repeat(1000) + "}"),
                        each("uuid", "", "123e4567e89b12d3a456426614174000", "123e4567-e89b-12d3-a456-42661417400g"),
                        each("date", "", "2023-02-29", "24-02-29", "2024-2-29", "2024-02-29Z"),
                        each(
                                "date-time",
                                "",
                                "2024-02-29",
                                "2024-02-29T00:00:00",
                                "2024-02-29 00:00:00Z",
                                "2024-02-30T00:00:00Z"),
                        each("time", "", "00:00:00", "24:00:00Z", "00:00Z", "23:58:60Z"),
                        each(
                                "duration",
                                "",
                                "P",
                                "PT",
                                "P1",
                                "1D",
                                "P1DT",
                                "P1D1Y",
                                "P1Y1D",
                                "PT1H1S",
                                "P1W1D",
                                "PT1.5S",
                                "-P1D"),
                        each("json-pointer", "a", "#/a", "/~", "/~2", "/a~"),
                        each("relative-json-pointer", "", "/a", "-1", "01", "1##", "1a", "1#/a", "1/~", "1+"),
                        each(
                                "regex", "(", ")", "[", "]", "*", "a**", "a{2", "a{3,2}", "{1}", "(?", "(?<n",
                                "(?<1>a)", "\\", "\\a"),
                        each(
                                "regex",
                                "\\1",
                                "\\k<n>",
                                "[b-a]",
                                "[\\d-z]",
                                "^*",
                                "(?<=a)*",
                                "(?i)a",
                                "(?ii:a)",
                                "(?-:a)",
                                "\\u{110000}"),
                        each(
                                "regex",
                                "\\x4",
                                "\\c1",
                                "\\p",
                                "\\p{}",
                                "[\\B]",
                                "\\01",
                                "(?>a)",
                                "(?P<n>a)",
                                "\\99999999999(a)"),
                        each("byte", "Zg", "Zg=", "Zh==", "Z g=", "_-8=", "Zg==\n"))
                .flatMap(each -> each);
    }

    static Stream<String> names() {
        return Stream.of(
                "email",
                "idn-email",
                "hostname",
                "idn-hostname",
                "ipv4",
                "ipv6",
                "uri",
                "uri-reference",
                "iri",
                "iri-reference",
                "uri-template",
                "uuid",
                "date",
                "date-time",
                "time",
                "duration",
                "json-pointer",
                "relative-json-pointer",
                "regex",
                "byte");
    }

    @ParameterizedTest
    @MethodSource("valid")
    void allows(String format, String text) {
        assertEquals(List.of(), check(text, format));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void refuses(String format, String text) {
        assertEquals(1, check(text, format).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "email | an email address",
                "idn-email | an email address",
                "hostname | a host name",
                "idn-hostname | a host name",
                "ipv4 | an IPv4 address such as 192.0.2.1",
                "ipv6 | an IPv6 address such as 2001:db8::1",
                "uri | a URI such as https://example.com/",
                "uri-reference | a URI or a relative reference (RFC 3986)",
                "iri | an IRI such as https://example.com/",
                "iri-reference | an IRI or a relative reference (RFC 3987)",
                "uri-template | a URI template (RFC 6570)",
                "uuid | a UUID such as 123e4567-e89b-12d3-a456-426614174000",
                "date | a date such as 2024-12-31",
                "date-time | a date and time with offset such as 2024-12-31T23:59:59Z",
                "time | a time with offset such as 23:59:59Z",
                "duration | a duration such as P1DT12H",
                "json-pointer | a JSON pointer (RFC 6901)",
                "relative-json-pointer | a relative JSON pointer such as 1/name",
                "regex | a regular expression (ECMA-262)",
                "byte | base64 (RFC 4648 section 4)"
            })
    void saysWhatItMustBe(String format, String expected) {
        assertEquals(List.of(" format: must be " + expected + ", but is \"{\\\""), check("{\\", format));
    }

    @Test
    void aFormatGoesWithTheOtherKeywordsInAnyOrder() {
        List<String> expected = List.of(
                " maxLength: must have at most 2 characters, but has 3",
                " pattern: must match the pattern ^b",
                " format: must be an email address, but is \"a@@\"");
        assertEquals(
                expected,
                check("a@@", new StringConstraint().format("email").maxLength(2).pattern("^b")));
        assertEquals(
                expected,
                check("a@@", new StringConstraint().maxLength(2).pattern("^b").format("email")));
        assertEquals(
                List.of(" minLength: must have at least 4 characters, but has 3"),
                check("a@b", new StringConstraint().format("email").minLength(4)));
    }

    @Test
    void aFormatNeverShowsASecret() {
        Violations violations = new Violations();
        byte[] json = "\"271828\"".getBytes(StandardCharsets.UTF_8);
        StringConstraint email = new StringConstraint().format("email");
        JsonReader.strict(new ByteArrayInputStream(json), violations, JsonLimits.DEFAULT)
                .document(in -> in.sensitive().string(email));
        assertEquals(List.of(" format: must be an email address"), JsonTexts.lines(violations));
    }

    @Test
    void anUnknownFormatIsNone() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> new StringConstraint().format("emial"));
        assertEquals("There is no format \"emial\" of strings", e.getMessage());
    }

    @ParameterizedTest
    @MethodSource("names")
    void judgesLongTextsInAMoment(String format) {
        StringConstraint constraint = new StringConstraint().format(format);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (String part :
                    List.of("a", "1", "(", "[", "/~0", "P1Y", "1:", "a.", "{a}", "{a,", "\"", "%41", "@", "\\1", "٠")) {
                constraint.check(part.repeat(300_000 / part.length()), new Violations());
                constraint.check("P" + part.repeat(300_000 / part.length()), new Violations());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void judgesAnyText(String format) {
        StringConstraint constraint = new StringConstraint().format(format);
        Random random = new Random(format.hashCode());
        for (int i = 0; i < 20_000; i++) {
            String text = Stream.generate(() -> PARTS.get(random.nextInt(PARTS.size())))
                    .limit(random.nextInt(8))
                    .collect(Collectors.joining());
            int violations = assertDoesNotThrow(() -> check(text, constraint).size(), text);
            assertTrue(violations <= 1, text);
        }
    }
}
