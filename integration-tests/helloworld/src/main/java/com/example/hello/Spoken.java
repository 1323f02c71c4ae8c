package com.example.hello;

import java.util.Locale;

/** What a question can do besides being JSON: the contract names this interface as its {@code x-parent}. */
public interface Spoken {
    /** The words, from the contract. */
    String question();

    /** Whether it was asked in capitals. */
    default boolean isShouted() {
        String words = question();
        return words.equals(words.toUpperCase(Locale.ROOT)) && !words.equals(words.toLowerCase(Locale.ROOT));
    }
}
