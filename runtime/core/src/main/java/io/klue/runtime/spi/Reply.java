package io.klue.runtime.spi;

import io.klue.runtime.Payload;
import io.klue.runtime.RemoteApiException;
import io.klue.runtime.internal.client.ClientMessages;
import io.klue.runtime.internal.client.IncomingReply;
import io.klue.runtime.internal.client.MediaTypes;
import java.io.ByteArrayInputStream;
import java.util.List;
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
        Violations violations = new Violations();
        ByteArrayInputStream body = new ByteArrayInputStream(incoming.readAll(LIMIT));
        T value = JsonReader.lenient(body, violations, JsonLimits.DEFAULT).document(reader);
        if (value == null || !violations.isEmpty()) {
            String hint = ClientMessages.unlessJson(incoming.mediaType());
            throw incoming.failures().brokenContract(Messages.summary(violations) + hint, violations.list());
        }
        return value;
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
        return incoming.headers()
                .firstValue("Content-Disposition")
                .flatMap(MediaTypes::fileName)
                .map(payload::named)
                .orElse(payload);
    }

    /** A header; lines of the same name count as one list (RFC 9110 section 5.3). What is wrong with it is thrown. */
    public Param header(String name) {
        List<String> lines = incoming.headers().allValues(name);
        List<String> values = lines.isEmpty() ? List.of() : List.of(String.join(",", lines));
        return Param.of("header", name, values, new Violations(this::refuse)).lenient();
    }

    private void refuse(Violations violations) {
        throw incoming.failures().brokenContract(Messages.summary(violations), violations.list());
    }
}
