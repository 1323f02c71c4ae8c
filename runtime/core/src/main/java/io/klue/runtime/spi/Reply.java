package io.klue.runtime.spi;

import io.klue.runtime.Payload;
import io.klue.runtime.RemoteApiException;
import io.klue.runtime.ServerSentEvent;
import io.klue.runtime.Streamed;
import io.klue.runtime.internal.Accept;
import io.klue.runtime.internal.EntityTag;
import io.klue.runtime.internal.HttpDates;
import io.klue.runtime.internal.client.ClientMessages;
import io.klue.runtime.internal.client.IncomingReply;
import io.klue.runtime.internal.client.MediaTypes;
import io.klue.runtime.internal.client.ReplyStream;
import io.klue.runtime.internal.param.Escaping;
import io.klue.runtime.internal.param.RawValues;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An answer with a status that the operation expects. Its body is read once, by one of the methods. Each throws {@link
 * RemoteApiException} 502 {@code BAD_RESPONSE} if the answer breaks the contract, and 504 {@code SERVICE_TIMEOUT} if it
 * does not arrive in time.
 */
public final class Reply {
    /** The most bytes that a JSON or text body may have: 64 MB. */
    private static final int LIMIT = 64 * 1024 * 1024;

    private final IncomingReply incoming;

    Reply(IncomingReply incoming) {
        this.incoming = incoming;
    }

    public int status() {
        return incoming.status();
    }

    /** The JSON body, read leniently. */
    public <T> T json(Function<JsonReader, @Nullable T> reader) {
        return parsed(incoming.readAll(LIMIT), reader);
    }

    private <T> T parsed(byte[] json, Function<JsonReader, @Nullable T> reader) {
        Violations violations = new Violations();
        ByteArrayInputStream body = new ByteArrayInputStream(json);
        T value = JsonReader.lenient(body, violations, JsonLimits.DEFAULT).document(reader);
        if (value == null || !violations.isEmpty()) {
            String hint = ClientMessages.unlessJson(incoming.mediaType());
            throw incoming.failures().brokenContract(Messages.summary(violations) + hint, violations.list());
        }
        return value;
    }

    /** JSON texts as they come in, each read leniently: lines, or by their media type a sequence (RFC 7464). */
    public <T> Streamed<T> stream(Function<JsonReader, @Nullable T> reader) {
        boolean sequence = incoming.mediaType().toLowerCase(Locale.ROOT).startsWith("application/json-seq");
        return ReplyStream.json(incoming, sequence, text -> parsed(utf8(text), reader));
    }

    /** Events as they come in, the data of each in JSON. */
    public <T> Streamed<ServerSentEvent<T>> events(Function<JsonReader, @Nullable T> reader) {
        return ReplyStream.events(incoming, false, text -> parsed(utf8(text), reader));
    }

    /** Events as they come in; {@code reader} reads a JSON string, whose text the data are. */
    public <T> Streamed<ServerSentEvent<T>> textEvents(Function<JsonReader, @Nullable T> reader) {
        return ReplyStream.events(incoming, true, text -> parsed(utf8(text), reader));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Which of these media types and ranges the answer is of, by its Content-Type. */
    public String mediaType(String... expected) {
        return Accept.of(incoming.mediaType())
                .best(List.of(expected))
                .orElseThrow(() -> incoming.failures()
                        .badAnswer(ClientMessages.otherMediaType(incoming.mediaType(), List.of(expected)), null));
    }

    /** The body as text, in the charset that its media type names, by default UTF-8. */
    public String text() {
        return new String(incoming.readAll(LIMIT), MediaTypes.charset(incoming.mediaType()));
    }

    /** The body as it comes in. Close it; it ends at the timeout of the call. */
    public Payload payload() {
        Payload payload = incoming.length().isPresent()
                ? Payload.of(
                        incoming.mediaType(), incoming.body(), incoming.length().getAsLong())
                : Payload.of(incoming.mediaType(), incoming.body());
        return described(payload);
    }

    private Payload described(Payload payload) {
        String disposition =
                incoming.headers().firstValue("Content-Disposition").orElse("");
        Payload described = MediaTypes.fileName(disposition).map(payload::named).orElse(payload);
        if (MediaTypes.isAttachment(disposition)) {
            described = described.attachment();
        }
        EntityTag tag = header("ETag", EntityTag::parse).orElse(null);
        if (tag != null) {
            described = tag.weak() ? described.weaklyTagged(tag.opaque()) : described.tagged(tag.opaque());
        }
        Payload known = described;
        return header("Last-Modified", HttpDates::parse)
                .map(known::lastModified)
                .orElse(known);
    }

    private <T> Optional<T> header(String name, Function<String, Optional<T>> parser) {
        return incoming.headers().firstValue(name).flatMap(parser);
    }

    /** A header; lines of the same name count as one list (RFC 9110 section 5.3). What is wrong with it is thrown. */
    public Param header(String name) {
        List<String> lines = incoming.headers().allValues(name);
        List<String> values = lines.isEmpty() ? List.of() : List.of(String.join(",", lines));
        RawValues source = RawValues.of(name, values, Escaping.HEADER);
        return Param.of("header", name, source, new Violations(this::refuse)).lenient();
    }

    /** Where a redirect leads: the header Location, as it is (RFC 9110 section 10.2.2). */
    public URI location() {
        String location = incoming.headers().firstValue("Location").orElse("");
        try {
            if (!location.isEmpty()) {
                return new URI(location);
            }
        } catch (URISyntaxException e) {
            throw incoming.failures().badAnswer(ClientMessages.noLocation(location), e);
        }
        throw incoming.failures().badAnswer(ClientMessages.noLocation(location), null);
    }

    private void refuse(Violations violations) {
        throw incoming.failures().brokenContract(Messages.summary(violations), violations.list());
    }
}
