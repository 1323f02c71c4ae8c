package io.klue.runtime.spi;

/** Which way a document travels: requests lack what is {@code readOnly}, responses lack what is {@code writeOnly}. */
public enum Direction {
    REQUEST,
    RESPONSE,
    /** It does not travel, as when it is stored: it has everything. */
    NONE
}
