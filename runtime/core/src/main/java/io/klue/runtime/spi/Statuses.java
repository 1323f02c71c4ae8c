package io.klue.runtime.spi;

/** Statuses that a contract declares together. */
public final class Statuses {
    private Statuses() {}

    /**
     * A status of such a range.
     *
     * @throws IllegalArgumentException if it is not from {@code first} to {@code last}
     */
    public static int within(int first, int last, int status) {
        if (status < first || status > last) {
            throw new IllegalArgumentException(
                    "The status of this answer must be from " + first + " to " + last + ", but is " + status);
        }
        return status;
    }
}
