package io.klue.runtime.internal.client;

import io.klue.runtime.Payload;
import io.klue.runtime.internal.param.Escaping;
import io.klue.runtime.internal.param.Percent;
import io.klue.runtime.spi.Argument;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The fields and files of a form; urlencoded, or multipart/form-data (RFC 7578) whose files are streamed. */
public final class FormBody {
    private record Field(String name, Argument value) {}

    /** A piece of a multipart body. */
    private record Piece(OptionalLong length, Supplier<InputStream> content) {
        static Piece of(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return new Piece(OptionalLong.of(bytes.length), () -> new ByteArrayInputStream(bytes));
        }
    }

    private record FilePart(String name, Payload payload) {}

    private final List<Field> fields = new ArrayList<>();
    private final List<FilePart> files = new ArrayList<>();
    private boolean multipart;

    public void field(String name, Argument value) {
        fields.add(new Field(name, value));
    }

    public void file(String name, Payload payload) {
        files.add(new FilePart(name, payload));
        multipart = true;
    }

    /** Makes it multipart even without a file. */
    public void multipart() {
        multipart = true;
    }

    public RequestBody body() {
        return multipart ? multipartBody("klue-" + UUID.randomUUID()) : urlencodedBody();
    }

    private RequestBody urlencodedBody() {
        String text = fields.stream()
                .flatMap(field -> field.value().written(field.name(), Escaping.QUERY).stream())
                .map(pair -> Percent.encode(pair.getKey()) + '=' + pair.getValue())
                .collect(Collectors.joining("&"));
        return RequestBody.ofBytes("application/x-www-form-urlencoded", text.getBytes(StandardCharsets.US_ASCII));
    }

    private RequestBody multipartBody(String boundary) {
        List<Piece> pieces = new ArrayList<>();
        for (Field field : fields) {
            String type = field.value()
                    .mediaType()
                    .map(name -> "\r\nContent-Type: " + name)
                    .orElse("");
            for (Map.Entry<String, String> pair : field.value().written(field.name(), Escaping.PLAIN)) {
                pieces.add(Piece.of("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                        + quoted(pair.getKey()) + "\"" + type + "\r\n\r\n" + pair.getValue() + "\r\n"));
            }
        }
        for (FilePart file : files) {
            pieces.add(Piece.of("--" + boundary + "\r\n" + fileHeaders(file)));
            pieces.add(new Piece(file.payload().length(), file.payload()::stream));
            pieces.add(Piece.of("\r\n"));
        }
        pieces.add(Piece.of("--" + boundary + "--\r\n"));
        boolean repeatable = files.stream().allMatch(file -> file.payload().isRepeatable());
        return RequestBody.ofStream(
                "multipart/form-data; boundary=" + boundary, repeatable, length(pieces), () -> concatenated(pieces));
    }

    /** A part without a file name counts as a field on many servers, so a nameless file is named after its field. */
    private static String fileHeaders(FilePart file) {
        String mediaType = HeaderText.header("Content-Type", file.payload().mediaType());
        return "Content-Disposition: form-data; name=\"" + quoted(file.name()) + "\"; filename=\""
                + quoted(file.payload().fileName().orElse(file.name())) + "\"\r\nContent-Type: " + mediaType
                + "\r\n\r\n";
    }

    /** Escapes as browsers do (HTML standard, multipart form data). */
    private static String quoted(String name) {
        return name.replace("\\", "\\\\")
                .replace("\"", "%22")
                .replace("\r", "%0D")
                .replace("\n", "%0A");
    }

    private static OptionalLong length(List<Piece> pieces) {
        return pieces.stream().allMatch(piece -> piece.length().isPresent())
                ? OptionalLong.of(pieces.stream()
                        .mapToLong(piece -> piece.length().getAsLong())
                        .sum())
                : OptionalLong.empty();
    }

    /** One stream over all pieces, each opened when its turn comes. */
    @SuppressWarnings("JdkObsolete") // SequenceInputStream takes nothing else
    private static InputStream concatenated(List<Piece> pieces) {
        var streams = pieces.stream().map(piece -> piece.content().get()).iterator();
        return new SequenceInputStream(new Enumeration<InputStream>() {
            @Override
            public boolean hasMoreElements() {
                return streams.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return streams.next();
            }
        });
    }
}
