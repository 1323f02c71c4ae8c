package io.klue.runtime.internal.client;

import io.klue.runtime.ApiError;
import io.klue.runtime.RemoteApiException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads an answer with a status that is no success of the operation. */
public final class ErrorAnswers {
    private static final int LIMIT = 1024 * 1024;

    private ErrorAnswers() {}

    /**
     * What to throw for it. Whatever the body is, the status reaches the caller.
     *
     * @param declared reads the body that the contract declares; null if it is something else
     */
    public static RemoteApiException read(IncomingReply reply, Function<IncomingReply, @Nullable Object> declared) {
        byte[] body = start(reply.body());
        if (reply.status() < 400 || reply.status() > 599) {
            return reply.failures().badAnswer(ClientMessages.unexpectedStatus(reply.status()), null);
        }
        ApiError fallback =
                reply.failures().error(reply.status(), "", ClientMessages.status(reply.status(), text(reply, body)));
        Object typed = declared.apply(
                new IncomingReply(reply.status(), reply.headers(), new ByteArrayInputStream(body), reply.failures()));
        return reply.failures().answered(ErrorFacts.of(body).error(reply.status(), fallback.errorDescription()), typed);
    }

    private static byte[] start(InputStream body) {
        try (body) {
            return body.readNBytes(LIMIT);
        } catch (IOException e) {
            return new byte[0]; // the status says more than the way in which its explanation got lost
        }
    }

    /** Plain text is made for people; anything else would be noise. */
    private static String text(IncomingReply reply, byte[] body) {
        boolean plain = reply.mediaType().toLowerCase(Locale.ROOT).startsWith("text/plain");
        return plain ? new String(body, StandardCharsets.UTF_8).strip() : "";
    }
}
