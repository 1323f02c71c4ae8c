package io.klue.runtime;

import java.util.Arrays;
import java.util.Base64;

/** An immutable sequence of bytes: a value of {@code format: byte}, base64 (RFC 4648 section 4) on the wire. */
public final class Bytes {
    private static final Bytes EMPTY = new Bytes(new byte[0]);

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /** A copy of these bytes. */
    public static Bytes of(byte... content) {
        return content.length == 0 ? EMPTY : new Bytes(content.clone());
    }

    /**
     * Decodes base64 with its padding, without line breaks.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Bytes ofBase64(String text) {
        byte[] decoded = Base64.getDecoder().decode(text);
        // the decoder forgives missing padding and stray bits in the last group
        int tail = decoded.length - decoded.length % 3;
        String last = Base64.getEncoder().encodeToString(Arrays.copyOfRange(decoded, tail, decoded.length));
        if (text.length() != (decoded.length + 2) / 3 * 4 || !text.endsWith(last)) {
            throw new IllegalArgumentException("The base64 text is not padded, or its unused bits are not 0");
        }
        return new Bytes(decoded);
    }

    /** Base64 of RFC 4648 section 4, padded. */
    public String toBase64() {
        return Base64.getEncoder().encodeToString(content);
    }

    /** A copy of the bytes. */
    public byte[] toByteArray() {
        return content.clone();
    }

    /** The number of bytes. */
    public int size() {
        return content.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    /** The size only: the content may be a secret. */
    @Override
    public String toString() {
        return "Bytes[" + content.length + "]";
    }
}
