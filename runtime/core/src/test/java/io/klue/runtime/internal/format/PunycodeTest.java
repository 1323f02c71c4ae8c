package io.klue.runtime.internal.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.IDN;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PunycodeTest {
    @ParameterizedTest
    @CsvSource({"bücher, bcher-kva", "ü, tda", "日本語, wgv71a119e", "😀, e28h", "a-ü-b, a--b-1ra"})
    void encodesAndDecodes(String label, String code) {
        assertEquals(code, Punycode.encode(label));
        assertEquals(label, Punycode.decode(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a-", "-", "ü", "tda-ü", "99999999", "99999999999999999999", "zzzzzzzzzzzz", "a-A", "_"})
    void decodesNothingBeyondAsciiFromWhatIsNoCode(String code) {
        assertTrue(Ascii.isAll(Punycode.decode(code)));
    }

    /** The JDK encodes the labels of IDNA 2003, which for these letters are the same. */
    @Test
    void encodesLikeTheJdk() {
        Random random = new Random(42);
        for (int i = 0; i < 2_000; i++) {
            int length = 1 + random.nextInt(12);
            String label = IntStream.range(0, length)
                    .map(at -> letter(random))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .append('я')
                    .toString();
            String code = Punycode.encode(label);
            assertEquals(IDN.toASCII(label), "xn--" + code);
            assertEquals(label, Punycode.decode(code));
        }
    }

    private static int letter(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> 'a' + random.nextInt(26);
            case 1 -> 'а' + random.nextInt(32);
            case 2 -> 0x4E00 + random.nextInt(0x5000);
            default -> 0x20000 + random.nextInt(0xA000);
        };
    }
}
