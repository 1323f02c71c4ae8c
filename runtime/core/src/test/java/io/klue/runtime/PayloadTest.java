package io.klue.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PayloadTest {
    private static final byte[] CONTENT = {1, 2, 3};

    @Test
    void bytesCanBeReadAgainAndAgain() throws IOException {
        byte[] content = CONTENT.clone();
        Payload payload = Payload.of("image/png", content);
        content[0] = 9;

        assertEquals("image/png", payload.mediaType());
        assertEquals(OptionalLong.of(3), payload.length());
        assertEquals(Optional.empty(), payload.fileName());
        assertArrayEquals(CONTENT, payload.readAll());
        assertArrayEquals(CONTENT, payload.stream().readAllBytes());
        assertEquals("Payload[image/png, 3 bytes]", payload.toString());
    }

    @Test
    void aFileLendsItsNameAndLength(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("tom.png"), CONTENT);
        Payload payload = Payload.of("image/png", file);

        assertEquals(OptionalLong.of(3), payload.length());
        assertEquals(Optional.of("tom.png"), payload.fileName());
        assertEquals(Optional.of("cat.png"), payload.named("cat.png").fileName());
        assertArrayEquals(CONTENT, payload.readAll());
        assertArrayEquals(CONTENT, payload.named("x").readAll());
        assertThrows(UncheckedIOException.class, () -> Payload.of("image/png", folder.resolve("none")));
    }

    @Test
    void aStreamCanBeReadOnceAndIsClosed() {
        boolean[] closed = new boolean[1];
        Payload payload = Payload.of("image/png", new ByteArrayInputStream(CONTENT) {
            @Override
            public void close() {
                closed[0] = true;
            }
        });

        assertEquals(OptionalLong.empty(), payload.length());
        assertArrayEquals(CONTENT, payload.readAll());
        assertTrue(closed[0]);
        IllegalStateException e = assertThrows(IllegalStateException.class, payload::stream);
        assertEquals(
                "This payload comes from a stream, which can be read only once."
                        + " Keep the bytes of readAll() to use them again.",
                e.getMessage());
        assertThrows(IllegalStateException.class, payload.named("x")::stream);
    }

    @Test
    void bytesOfTheContractAreValues() {
        assertEquals(Bytes.of(CONTENT), Bytes.ofBase64("AQID"));
        assertEquals(Bytes.of(CONTENT).hashCode(), Bytes.ofBase64("AQID").hashCode());
        assertNotEquals(Bytes.of(CONTENT), Bytes.of());
        assertEquals("AQID", Bytes.of(CONTENT).toBase64());
        assertEquals(3, Bytes.of(CONTENT).size());
        assertEquals("Bytes[3]", Bytes.of(CONTENT).toString());
        Bytes.of(CONTENT).toByteArray()[0] = 9;
        assertArrayEquals(CONTENT, Bytes.of(CONTENT).toByteArray());
        assertThrows(IllegalArgumentException.class, () -> Bytes.ofBase64("AQI"));
    }
}
