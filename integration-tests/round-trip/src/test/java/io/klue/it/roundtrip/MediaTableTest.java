package io.klue.it.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.it.roundtrip.media.MediaRoutes;
import io.klue.runtime.ApiServer;
import io.klue.runtime.Config;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a caller that is not ours may send, and what it is told otherwise. */
class MediaTableTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static ApiServer server;

    @BeforeAll
    static void start() {
        server = ApiServer.builder()
                .config(Config.of(Map.of("name", "media")))
                .port(0)
                .routes(MediaRoutes.of(new MediaEcho()))
                .start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** {@code -} stands for nothing; the body is in UTF-8 where the table names no charset for it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // JSON
                "POST  | /notes | application/json                      | -    | {\"text\":\"a\"} | 200 | Json[body=Note[text=a",
                "POST  | /notes | Application/JSON; charset=UTF-8       | -    | {\"text\":\"a\"} | 200 | Json[body=Note[text=a",
                "POST  | /notes | application/vnd.note+json             | -    | {\"text\":\"a\"} | 200 | Json[body=Note[text=a",
                "POST  | /notes | -                                     | -    | {\"text\":\"a\"} | 200 | Json[body=Note[text=a",
                "POST  | /notes | application/json                      | gzip | {\"text\":\"a\"} | 200 | Json[body=Note[text=a",
                "POST  | /notes | application/json                      | br   | {\"text\":\"a\"} | 415 | The body has the Content-Encoding br, but must have gzip or none",
                "POST  | /notes | application/json; charset=utf-16      | -    | {\"text\":\"a\"} | 415 | but must be application/json in UTF-8",
                "POST  | /notes | application/json                      | -    | {\"text\":\"\"}  | 400 | \"pointer\":\"/text\",\"keyword\":\"minLength\"",
                "POST  | /notes | application/json                      | -    | {\"text\"        | 400 | is not valid JSON",
                "POST  | /notes | application/json                      | -    | -                | 400 | \"pointer\":\"\",\"keyword\":\"required\"",
                "POST  | /notes | -                                     | -    | -                | 400 | \"pointer\":\"\",\"keyword\":\"required\"",
                "POST  | /notes | application/vnd.notes+json            | -    | [{\"text\":\"a\"}] | 200 | VndNotesJson[body=[Note[text=a",
                "POST  | /notes | application/problem+json              | -    | {}               | 415 | application/json or application/vnd.note+json or application/vnd.notes+json or text/plain or text/markdown or image/png or image/*",
                "POST  | /notes | application/xml                       | -    | <a/>             | 415 | The body is application/xml",
                "POST  | /notes | nonsense                              | -    | x                | 415 | The body is nonsense",
                // text
                "POST  | /notes | text/plain                            | -    | é                | 200 | Text[body=é]",
                "POST  | /notes | text/markdown                         | gzip | é                | 200 | Text[body=é]",
                "POST  | /notes | text/plain; charset=ISO-8859-1        | -    | é                | 200 | Text[body=é]",
                "POST  | /notes | text/plain; charset=utf-16            | -    | é                | 200 | Text[body=é]",
                "POST  | /notes | text/plain; charset=klingon           | -    | é                | 415 | must be text in a charset such as UTF-8",
                "POST  | /notes | text/plain; charset=us-ascii          | utf8 | é                | 400 | must be text in US-ASCII",
                "POST  | /notes | text/plain                            | -    | -                | 200 | Text[body=]",
                "POST  | /notes | text/plain                            | -    | 123456789012345678901 | 400 | \"keyword\":\"maxLength\"",
                "POST  | /notes | text/html                             | -    | x                | 415 | The body is text/html",
                "PUT   | /count | text/plain                            | -    | 7                | 200 | 7",
                "PUT   | /count | -                                     | -    | 7                | 200 | 7",
                "PUT   | /count | text/plain                            | -    | 7.5              | 400 | \"pointer\":\"\",\"keyword\":\"type\"",
                "PUT   | /count | text/plain                            | -    | 13               | 400 | \"keyword\":\"not\"",
                "PUT   | /count | text/plain                            | -    | 0                | 400 | \"keyword\":\"minimum\"",
                "PUT   | /count | application/json                      | -    | 7                | 415 | must be text/plain; charset=iso-8859-1",
                "PUT   | /count | -                                     | -    | -                | 400 | \"keyword\":\"required\"",
                "PUT   | /mood  | text/plain                            | -    | good             | 200 | Optional[Text[body=GOOD]]",
                "PUT   | /mood  | application/json                      | -    | \"bad\"          | 200 | Optional[Json[body=BAD]]",
                "PUT   | /mood  | text/plain                            | -    | ugly             | 400 | \"keyword\":\"enum\"",
                "PUT   | /mood  | -                                     | -    | -                | 200 | Optional.empty",
                // bytes
                "POST  | /notes | image/png                             | -    | PNG              | 200 | image/png=PNG",
                "POST  | /notes | image/gif                             | gzip | GIF              | 200 | image/gif=GIF",
                "POST  | /notes | video/mp4                             | -    | MP4              | 415 | The body is video/mp4",
                "POST  | /legacy | application/xml                      | -    | <a/>             | 200 | application/xml=<a/>",
                "POST  | /legacy | text/xml                             | -    | <a/>             | 415 | must be application/xml",
                // merge patch
                "PATCH | /notes | application/merge-patch+json          | -    | {\"title\":null} | 200 | NoteChange[title=Patch.null]",
                "PATCH | /notes | application/merge-patch+json          | -    | {}               | 200 | NoteChange[title=Patch.absent]",
                "PATCH | /notes | -                                     | -    | -                | 200 | Optional.empty",
                "PATCH | /notes | application/json                      | -    | {}               | 415 | must be application/merge-patch+json",
                // forms
                "POST  | /album | multipart/form-data; boundary=B       | -    | title=a photos=image/png          | 200 | a[]Optional.empty[image/png f=x]",
                "POST  | /album | multipart/form-data; boundary=B       | gzip | photos=image/gif title=a          | 200 | a[]Optional.empty[image/gif f=x]",
                "POST  | /album | multipart/form-data; boundary=B       | -    | title=a tags=b tags= photos=image/png cover=image/png | 200 | a[b, ]Optional[image/png f=x][image/png f=x]",
                "POST  | /album | multipart/form-data; boundary=B       | -    | title=a photos=text/html          | 415 | The part photos is text/html, but must be image/png or image/*",
                "POST  | /album | multipart/form-data; boundary=B       | -    | title=a                           | 400 | \"pointer\":\"form/photos\",\"keyword\":\"required\"",
                "POST  | /album | multipart/form-data; boundary=B       | -    | -                                 | 400 | \"pointer\":\"form/title\",\"keyword\":\"required\"",
                "POST  | /album | multipart/form-data                   | -    | title=a                           | 400 | names no boundary",
                "POST  | /album | application/x-www-form-urlencoded     | -    | title=a                           | 415 | must be multipart/form-data",
            })
    void table(String method, String path, String type, String coding, String body, int status, String words)
            throws Exception {
        HttpResponse<String> answer = send(method, path, type, coding, body.equals("-") ? "" : body);
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains(words), answer.body());
    }

    private static HttpResponse<String> send(String method, String path, String type, String coding, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path));
        if (!type.equals("-")) {
            request.header("Content-Type", type);
        }
        if (coding.equals("gzip") || coding.equals("br")) {
            request.header("Content-Encoding", coding);
        }
        String whole = type.startsWith("multipart/") && !body.isEmpty() ? form(body) : body;
        byte[] bytes = whole.getBytes(coding.equals("utf8") ? StandardCharsets.UTF_8 : charset(type));
        return HTTP.send(
                request.method(method, BodyPublishers.ofByteArray(coding.equals("gzip") ? gzip(bytes) : bytes))
                        .build(),
                BodyHandlers.ofString());
    }

    /** {@code photos=image/png} is a file, anything else a field. */
    private static String form(String fields) {
        StringBuilder form = new StringBuilder();
        for (String field : fields.split(" ")) {
            String[] pair = field.split("=", -1);
            boolean file = pair[1].contains("/");
            form.append("--B\r\nContent-Disposition: form-data; name=\"")
                    .append(pair[0])
                    .append(
                            file
                                    ? "\"; filename=\"f\"\r\nContent-Type: " + pair[1] + "\r\n\r\nx"
                                    : "\"\r\n\r\n" + pair[1])
                    .append("\r\n");
        }
        return form.append("--B--\r\n").toString();
    }

    private static Charset charset(String type) {
        int at = type.indexOf("charset=");
        String name = at < 0 ? "" : type.substring(at + "charset=".length());
        return name.isEmpty() || !Charset.isSupported(name) ? StandardCharsets.UTF_8 : Charset.forName(name);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
