package io.klue.it.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What is read and written. */
final class Bodies {
    /** 1 KB: 16 fields and 10 objects below. */
    static final byte[] ORDER = body("order.json");

    /** The same with three values that break the contract. */
    static final byte[] INVALID_ORDER = body("order-invalid.json");

    /** 100 bytes: 4 fields. */
    static final byte[] PAYMENT = body("payment.json");

    private Bodies() {}

    private static byte[] body(String name) {
        try (InputStream in = Bodies.class.getResourceAsStream("/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
