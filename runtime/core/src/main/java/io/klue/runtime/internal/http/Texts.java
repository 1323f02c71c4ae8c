package io.klue.runtime.internal.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/** Bytes as text, strictly. */
final class Texts {
    static final String KNOWN_CHARSET = "text in a charset such as UTF-8";

    private Texts() {}

    static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    static String expected(Charset charset) {
        return "must be text in " + charset.name();
    }
}
