package io.klue.runtime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Requests that are wrong, ambiguous or too much, each with the status that they get; and mutants of them. */
final class HostileRequests {
    /** The client has hung up before there is a request: it may get a 400, or nothing. */
    static final int NONE = 0;

    /** A request as it is sent, and the status of its (first) answer. */
    record Row(String name, String request, int status) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final String HOST = " HTTP/1.1\r\nHost: x\r\n";
    private static final String CHUNKED = "POST /json" + HOST + "Transfer-Encoding: chunked\r\n\r\n";
    private static final String SOUND = "3\r\n\"a\"\r\n0\r\n\r\n";
    private static final String SPICE = "\r\n \t\0:;,%/\\\"'(){}[]<>=?&#*+-.0123456789aAfFzZ\u007f\u0080\u00e9\u00ff";

    private HostileRequests() {}

    static List<Row> all() {
        List<Row> rows = new ArrayList<>();
        rows.addAll(paths());
        rows.addAll(targets());
        rows.addAll(methods());
        rows.addAll(versions());
        rows.addAll(fields());
        rows.addAll(lengths());
        rows.addAll(codings());
        rows.addAll(chunks());
        rows.addAll(noRequests());
        return rows;
    }

    private static Row row(String name, String request, int status) {
        return new Row(name, request, status);
    }

    private static Row get(String name, String target, int status) {
        return row(name, "GET " + target + HOST + "\r\n", status);
    }

    static List<Row> paths() {
        return List.of(
                get("a good path", "/pets", 200),
                get("an unknown path", "/nothing", 404),
                get("a trailing slash", "/pets/", 404),
                get("a leading double slash", "//pets", 404),
                get("a double slash inside", "/pets//7", 404),
                get("two trailing slashes", "/pets//", 404),
                get("an escaped letter", "/p%65ts", 404),
                get("another case", "/Pets", 404),
                get("a broken escape behind a semicolon", "/pets/;a=%", 400),
                get("an escaped slash is of the value", "/pets/a%2Fb", 200),
                get("an escaped backslash is of the value", "/pets/%5c", 200),
                get("escaped line breaks are of the value", "/pets/a%0d%0ab", 200),
                get("a session id is of the value", "/pets/7;jsessionid=1", 200),
                get("a session id is not cut off", "/pets;jsessionid=1", 404),
                get("two dots", "/pets/..", 400),
                get("a dot", "/pets/.", 400),
                get("two dots inside", "/pets/a/../b", 400),
                get("two dots above the root", "/../etc/passwd", 400),
                get("two escaped dots", "/pets/%2e%2e", 400),
                get("an escaped dot", "/pets/%2E", 400),
                get("two dots, one escaped", "/x/.%2e/pets", 400),
                get("two dots with a parameter", "/pets/..;a=b", 400),
                get("two dots and a semicolon", "/pets/..;/x", 400),
                get("a backslash", "/pets\\7", 400),
                get("two dots and a backslash", "/pets/..\\..\\x", 400),
                get("a NUL", "/pets/a\0b", 400),
                get("an escaped NUL", "/pets/%00", 400),
                get("an escape of UTF-16", "/pets/%u0041", 400),
                get("an escape that is no UTF-8", "/pets/%ff", 400),
                get("an overlong escape", "/pets/%c0%ae%c0%ae", 400),
                get("an escape that is no hexadecimal", "/pets/%zz", 400),
                get("half an escape", "/pets/%", 400),
                get("a letter that is no ASCII", "/pets/\u00e9", 400),
                get("a fragment", "/pets#top", 400),
                get("a space", "/pets/a b", 400),
                get("a path that is too long", "/" + "a".repeat(9_000), 414));
    }

    static List<Row> targets() {
        return List.of(
                get("an odd query", "/pets?q=[]|{}^\"<>`", 200),
                get("a query of separators", "/pets?&&=&=&", 200),
                get("an escape in a query that is no hexadecimal", "/pets?q=%zz", 400),
                get("a NUL in a query", "/pets?q=a\0", 400),
                get("a query that is too long", "/pets?" + "a".repeat(9_000), 414),
                get("an absolute URI", "http://x/pets", 200),
                get("an absolute URI of another host", "http://y/pets", 400),
                get("an absolute URI with a user", "http://u:p@x/pets", 400),
                get("an absolute URI of a file", "file:///etc/passwd", 400),
                get("a port that is none", "http://x:99999/pets", 400),
                get("no slash", "pets", 400),
                get("an asterisk", "*", 400),
                row("OPTIONS of an asterisk", "OPTIONS *" + HOST + "\r\n", 204),
                row("CONNECT", "CONNECT x:443" + HOST + "\r\n", 400));
    }

    static List<Row> methods() {
        return List.of(
                row("a method of another path", "DELETE /pets" + HOST + "\r\n", 405),
                row("TRACE", "TRACE /pets" + HOST + "\r\n", 405),
                row("an unknown method", "FOO /pets" + HOST + "\r\n", 405),
                row("an unknown method of an unknown path", "FOO /nothing" + HOST + "\r\n", 404),
                row("a method in lower case", "get /pets" + HOST + "\r\n", 405),
                row("a name of Javalin's", "BEFORE /pets" + HOST + "\r\n", 404),
                row("another name of Javalin's", "WEBSOCKET_AFTER_UPGRADE /pets" + HOST + "\r\n", 404),
                row("a long method", "A".repeat(5_000) + " /pets" + HOST + "\r\n", 405),
                row("a method that is too long", "A".repeat(50_000) + " /pets" + HOST + "\r\n", 431),
                row("a method that is no token", "G@T /pets" + HOST + "\r\n", 400),
                row("a space before the method", " GET /pets" + HOST + "\r\n", 400),
                row("a tab for a space", "GET\t/pets" + HOST + "\r\n", 400));
    }

    static List<Row> versions() {
        return List.of(
                row("HTTP/1.0", "GET /pets HTTP/1.0\r\n\r\n", 200),
                row("HTTP/0.9", "GET /pets\r\n\r\n", 400),
                row("HTTP/1.2", "GET /pets HTTP/1.2\r\nHost: x\r\n\r\n", 400),
                row("HTTP/2.0", "GET /pets HTTP/2.0\r\nHost: x\r\n\r\n", 400),
                row("HTTP/9.9", "GET /pets HTTP/9.9\r\nHost: x\r\n\r\n", 400),
                row("no HTTP", "GET /pets HTTX/1.1\r\nHost: x\r\n\r\n", 400),
                row("HTTP/2 in clear", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0", 400),
                row(
                        "an upgrade to HTTP/2, which is ignored",
                        "GET /pets" + HOST + "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n"
                                + "HTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n",
                        200),
                row(
                        "an upgrade to a WebSocket",
                        "GET /pets" + HOST
                                + "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
                        404),
                row("an upgrade that Connection does not name", "GET /pets" + HOST + "Upgrade: foo\r\n\r\n", 400));
    }

    static List<Row> fields() {
        String get = "GET /pets" + HOST;
        return List.of(
                row("no Host", "GET /pets HTTP/1.1\r\n\r\n", 400),
                row("two Hosts", get + "Host: y\r\n\r\n", 400),
                row("the same Host twice", get + "Host: x\r\n\r\n", 400),
                row("an empty Host", "GET /pets HTTP/1.1\r\nHost: \r\n\r\n", 400),
                row("a Host with a space", "GET /pets HTTP/1.1\r\nHost: a b\r\n\r\n", 400),
                row("a Host with a path", "GET /pets HTTP/1.1\r\nHost: a/b\r\n\r\n", 400),
                row("bare LF", "GET /pets HTTP/1.1\nHost: x\n\n", 400),
                row("one bare LF", get + "X: y\nZ: z\r\n\r\n", 400),
                row("bare CR", "GET /pets HTTP/1.1\rHost: x\r\r", 400),
                row("a bare CR in a value", get + "X: a\rb\r\n\r\n", 400),
                row("a folded line", get + "X: a\r\n b\r\n\r\n", 400),
                row("a folded first line", "GET /pets HTTP/1.1\r\n Host: x\r\n\r\n", 400),
                row("a space before the colon", get + "X : a\r\n\r\n", 400),
                row("no colon", get + "X\r\n\r\n", 400),
                row("no name", get + ": a\r\n\r\n", 400),
                row("a NUL in a name", get + "X\0: a\r\n\r\n", 400),
                row("a NUL in a value", get + "X: a\0\r\n\r\n", 400),
                row("a name that is no token", get + "X(y): a\r\n\r\n", 400),
                row("a value that is no ASCII", get + "X: \u00e9\u00ff\r\n\r\n", 200),
                row("a field that is too large", get + "X: " + "y".repeat(9_000) + "\r\n\r\n", 431),
                row("too many fields", get + "X: y\r\n".repeat(3_000) + "\r\n", 431),
                row("odd cookies", get + "Cookie: a=\"; =; ;;b\r\n\r\n", 200),
                row("an odd Accept", get + "Accept: ;;;q=x,,,\r\n\r\n", 200),
                row("an odd Accept of an error", "GET /nothing" + HOST + "Accept: ;q=,a;q=9,*/*;\r\n\r\n", 404),
                row("an odd Accept-Encoding", get + "Accept-Encoding: ,,;q=,gzip;q=x\r\n\r\n", 200),
                row("an odd Range", get + "Range: bytes=9-1,-,x\r\n\r\n", 200),
                row("an odd If-None-Match", get + "If-None-Match: \",W/\r\n\r\n", 200),
                row("an odd Origin", get + "Origin: ://\r\n\r\n", 200),
                row(
                        "an expectation that is none",
                        "POST /json" + HOST + "Expect: x\r\nContent-Length: 3\r\n\r\n\"a\"",
                        417));
    }

    static List<Row> lengths() {
        String post = "POST /json" + HOST;
        return List.of(
                row("a good body", post + "Content-Length: 3\r\n\r\n\"a\"", 204),
                row("a body of a GET", "GET /pets" + HOST + "Content-Length: 5\r\n\r\nhello", 200),
                row("no length", post + "\r\n\"a\"", 400),
                row("a body that ends early", post + "Content-Length: 10\r\n\r\n\"a\"", 400),
                row("a body that is too large", post + "Content-Length: 99999999999\r\n\r\n\"a\"", 413),
                row("two equal lengths", post + "Content-Length: 3\r\nContent-Length: 3\r\n\r\n\"a\"", 400),
                row("two lengths", post + "Content-Length: 3\r\nContent-Length: 4\r\n\r\n\"a\"", 400),
                row("a list of lengths", post + "Content-Length: 3, 3\r\n\r\n\"a\"", 400),
                row("a negative length", post + "Content-Length: -1\r\n\r\n", 400),
                row("a length with a plus", post + "Content-Length: +3\r\n\r\n\"a\"", 400),
                row("a hexadecimal length", post + "Content-Length: 0x3\r\n\r\n\"a\"", 400),
                row("a length of 20 digits", post + "Content-Length: 99999999999999999999\r\n\r\n\"a\"", 400),
                row("an empty length", post + "Content-Length: \r\n\r\n", 400),
                row("an odd media type", post + "Content-Type: ;;;\r\nContent-Length: 3\r\n\r\n\"a\"", 415),
                row("an odd coding", post + "Content-Encoding: x\r\nContent-Length: 3\r\n\r\n\"a\"", 415));
    }

    static List<Row> codings() {
        String post = "POST /json" + HOST;
        return List.of(
                row("chunked and a length", CHUNKED.replace("\r\n\r\n", "\r\nContent-Length: 3\r\n\r\n") + SOUND, 400),
                row(
                        "a length and chunked",
                        post + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n" + SOUND,
                        400),
                row("an unknown coding", post + "Transfer-Encoding: xchunked\r\n\r\n" + SOUND, 400),
                row("identity", post + "Transfer-Encoding: identity\r\n\r\n\"a\"", 400),
                row("gzip, chunked", post + "Transfer-Encoding: gzip, chunked\r\n\r\n" + SOUND, 400),
                row("chunked, identity", post + "Transfer-Encoding: chunked, identity\r\n\r\n" + SOUND, 400),
                row("chunked, chunked", post + "Transfer-Encoding: chunked, chunked\r\n\r\n" + SOUND, 400),
                row(
                        "chunked on two lines",
                        post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n" + SOUND,
                        400),
                row("a vertical tab before chunked", post + "Transfer-Encoding:\u000bchunked\r\n\r\n" + SOUND, 400),
                row("a space before the colon of chunked", post + "Transfer-Encoding : chunked\r\n\r\n" + SOUND, 400),
                row("chunked in HTTP/1.0", "POST /json HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n" + SOUND, 400));
    }

    static List<Row> chunks() {
        return List.of(
                row("good chunks", CHUNKED + SOUND, 204),
                row("a chunk extension", CHUNKED + "3;a=\"b\"\r\n\"a\"\r\n0\r\n\r\n", 204),
                row("a trailer", CHUNKED + "3\r\n\"a\"\r\n0\r\nX: y\r\n\r\n", 204),
                row("a size that is no number", CHUNKED + "z\r\n\"a\"\r\n0\r\n\r\n", 400),
                row("a negative size", CHUNKED + "-3\r\n\"a\"\r\n0\r\n\r\n", 400),
                row("a size of 17 digits", CHUNKED + "fffffffffffffffff\r\n\"a\"\r\n0\r\n\r\n", 400),
                row("a size of 2 GiB", CHUNKED + "7fffffff\r\n\"a\"", 400),
                row("a size that is too small", CHUNKED + "2\r\n\"a\"\r\n0\r\n\r\n", 400),
                row("chunks with bare LF", CHUNKED + "3\n\"a\"\n0\n\n", 400),
                row(
                        "an extension that is too long",
                        CHUNKED + "3;" + "e".repeat(20_000) + "\r\n\"a\"\r\n0\r\n\r\n",
                        400),
                row("too many trailers", CHUNKED + "3\r\n\"a\"\r\n0\r\n" + "X: y\r\n".repeat(3_000) + "\r\n", 400),
                row("no last chunk", CHUNKED + "3\r\n\"a\"\r\n", 400));
    }

    static List<Row> noRequests() {
        return List.of(
                row("nothing", "", NONE),
                row("empty lines", "\r\n\r\n\r\n", NONE),
                row("empty lines before a request", "\r\n\r\nGET /pets" + HOST + "\r\n", 200),
                row("a method only", "GET", NONE),
                row("half a field", "GET /pets HTTP/1.1\r\nHos", NONE),
                row("a TLS hello", "\u0016\3\1\2\0\1\0\1\u00fc\3\3", 400),
                row("zeros", "\0".repeat(100), 400),
                row("the PROXY protocol", "PROXY TCP4 1.1.1.1 2.2.2.2 1 2\r\nGET /pets" + HOST + "\r\n", 400));
    }

    /** The {@code n}th mutant of the table, always the same for the same seed. */
    static byte[] mutant(long seed, int n) {
        Random random = new Random(seed * 1_000_003 + n);
        List<Row> rows = all();
        StringBuilder text = new StringBuilder(pick(rows, random).request());
        for (int i = random.nextInt(4); i >= 0; i--) {
            mutate(text, pick(rows, random).request(), random);
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Row pick(List<Row> rows, Random random) {
        return rows.get(random.nextInt(rows.size()));
    }

    private static void mutate(StringBuilder text, String other, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(20));
        switch (random.nextInt(7)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, text.substring(at, end));
            case 2 -> text.insert(at, SPICE.charAt(random.nextInt(SPICE.length())));
            case 3 -> text.replace(at, end, String.valueOf((char) random.nextInt(256)));
            case 4 -> text.setLength(at);
            case 5 -> text.append(other);
            default -> text.replace(at, text.length(), other.substring(random.nextInt(other.length() + 1)));
        }
    }
}
