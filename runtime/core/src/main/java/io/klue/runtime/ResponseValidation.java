package io.klue.runtime;

/** What a server does about an answer of its own that breaks the contract. */
public enum ResponseValidation {
    /** Nothing: answers are not looked at. */
    OFF,
    /** The answer goes out; what is wrong with it is logged and reported. */
    WARN,
    /** The caller is answered 500 {@code UNHANDLED_SERVER_ERROR} instead; what is wrong is logged and reported. */
    ENFORCE
}
