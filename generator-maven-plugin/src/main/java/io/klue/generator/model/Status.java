package io.klue.generator.model;

/**
 * A status of an answer, or several that the contract declares together.
 *
 * @param text as the contract says it: {@code 404}, {@code 4XX}, {@code default}
 * @param first the only one or the lowest
 * @param last the only one or the highest
 */
public record Status(String text, int first, int last) {

    /** {@code default} of failures: any of them. */
    public static final Status OTHER = new Status("default", 400, 599);

    public static Status of(int status) {
        return new Status(String.valueOf(status), status, status);
    }

    /** All statuses of a class: 4 is {@code 4XX}. */
    public static Status range(int hundreds) {
        return new Status(hundreds + "XX", hundreds * 100, hundreds * 100 + 99);
    }

    public boolean isOne() {
        return first == last;
    }

    /** Whether it sends the caller elsewhere (RFC 9110 section 15.4). */
    public boolean redirects() {
        return isOne()
                && switch (first) {
                    case 301, 302, 303, 307, 308 -> true;
                    default -> false;
                };
    }
}
