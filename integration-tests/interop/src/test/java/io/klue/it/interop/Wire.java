package io.klue.it.interop;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** The head of the request that came last, in what a contract says about it. */
final class Wire {
    private static final List<String> FIELDS = List.of("Content-Type", "Cookie", "X-Text", "X-Number", "X-List");

    private final AtomicReference<String> last = new AtomicReference<>("");

    void record(String method, String target, UnaryOperator<String> headers) {
        StringBuilder head = new StringBuilder(method + " " + target);
        for (String field : FIELDS) {
            String value = headers.apply(field);
            if (value != null) {
                head.append(", ").append(field).append(": ").append(value.replaceAll("boundary=.*", "boundary=…"));
            }
        }
        last.set(head.toString());
    }

    /** Empty if nothing came since this was asked last. */
    String take() {
        return last.getAndSet("");
    }
}
