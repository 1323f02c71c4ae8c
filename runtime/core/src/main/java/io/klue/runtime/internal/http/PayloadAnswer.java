package io.klue.runtime.internal.http;

import io.klue.runtime.Payload;
import io.klue.runtime.internal.EntityTag;
import io.klue.runtime.internal.HttpDates;
import io.klue.runtime.internal.param.Percent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;

/**
 * Sends a payload: all of it, the part that was asked for, or nothing if the caller has this version. Not compressed: its
 * length is known, and what is large is compressed already.
 */
final class PayloadAnswer {
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final BiConsumer<Integer, String> begin;
    private final Payload payload;

    /** {@code begin} is told status and media type before anything is sent. */
    PayloadAnswer(
            HttpServletRequest request,
            HttpServletResponse response,
            BiConsumer<Integer, String> begin,
            Payload payload) {
        this.request = request;
        this.response = response;
        this.begin = begin;
        this.payload = payload;
    }

    void send(int status) throws IOException {
        Optional<EntityTag> tag = payload.tag().flatMap(EntityTag::parse);
        Preconditions conditions = new Preconditions(request, tag, payload.lastModified());
        if (status == 200 && conditions.fail()) {
            throw HttpErrors.preconditionFailed();
        }
        Optional<ByteRange> range = status == 200 && conditions.allowRange() ? range() : Optional.empty();
        if (status == 200 && conditions.hasIt()) {
            begin.accept(304, "");
            describe();
        } else if (range.isPresent()) {
            part(range.get(), payload.length().orElseThrow());
        } else {
            begin.accept(status, payload.mediaType());
            describe();
            payload.length().ifPresent(response::setContentLengthLong);
            copy(0, payload.length());
        }
    }

    private boolean hasParts() {
        return payload.isRepeatable()
                && payload.length().isPresent()
                && (payload.tag().isPresent() || payload.lastModified().isPresent());
    }

    /** Only GET has ranges (RFC 9110 section 14.2). */
    private Optional<ByteRange> range() {
        String header = request.getHeader("Range");
        return header != null && request.getMethod().equals("GET") && hasParts()
                ? ByteRange.of(header, payload.length().orElseThrow())
                : Optional.empty();
    }

    private void part(ByteRange range, long total) throws IOException {
        if (!range.satisfiable()) {
            response.setHeader("Content-Range", "bytes */" + total);
            throw HttpErrors.rangeNotSatisfiable(total);
        }
        begin.accept(206, payload.mediaType());
        describe();
        response.setHeader("Content-Range", range.of(total));
        response.setContentLengthLong(range.length());
        copy(range.first(), OptionalLong.of(range.length()));
    }

    private void describe() {
        payload.tag().ifPresent(tag -> response.setHeader("ETag", tag));
        payload.lastModified().ifPresent(time -> response.setHeader("Last-Modified", HttpDates.format(time)));
        if (hasParts()) {
            response.setHeader("Accept-Ranges", "bytes");
        }
        if (!response.containsHeader("Content-Disposition")) {
            disposition().ifPresent(value -> response.setHeader("Content-Disposition", value));
        }
    }

    /** RFC 6266 appendix D: a plain name for old clients, and the name itself where the plain one is not it. */
    private Optional<String> disposition() {
        String kind = payload.isAttachment() ? "attachment" : "inline";
        if (payload.fileName().isEmpty()) {
            return payload.isAttachment() ? Optional.of(kind) : Optional.empty();
        }
        String name = payload.fileName().get();
        String plain = name.replaceAll("[^ -~]", "_").replaceAll("([\"\\\\])", "\\\\$1");
        boolean same = plain.equals(name) && name.indexOf('%') < 0;
        return Optional.of(
                kind + "; filename=\"" + plain + "\"" + (same ? "" : "; filename*=UTF-8''" + Percent.encode(name)));
    }

    private void copy(long from, OptionalLong count) throws IOException {
        if (request.getMethod().equals("HEAD")) {
            return;
        }
        try (InputStream in = payload.stream()) {
            OutputStream out = response.getOutputStream();
            if (from == 0 && count.equals(payload.length())) {
                in.transferTo(out);
                return;
            }
            in.skipNBytes(from);
            byte[] buffer = new byte[16 * 1024];
            long left = count.orElseThrow();
            while (left > 0) {
                int read = in.readNBytes(buffer, 0, (int) Math.min(left, buffer.length));
                if (read == 0) {
                    throw new IOException("The content has fewer bytes than its length says");
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }
}
