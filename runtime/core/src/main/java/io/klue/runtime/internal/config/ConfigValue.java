package io.klue.runtime.internal.config;

import io.klue.runtime.internal.config.ConfigKeys.Kind;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * A value of the configuration: its text as written, or a list of texts.
 *
 * @param items one text, unless {@code isList}
 * @param secret never shown
 */
record ConfigValue(List<String> items, boolean isList, boolean secret) {
    private static final List<String> TRUE = List.of("true", "yes", "on");
    private static final List<String> FALSE = List.of("false", "no", "off");

    ConfigValue {
        items = List.copyOf(items);
    }

    static ConfigValue scalar(String text, boolean secret) {
        return new ConfigValue(List.of(text), false, secret);
    }

    boolean is(Kind kind) {
        return switch (kind) {
            case LIST -> isList;
            case STRING -> !isList;
            case INTEGER -> integer().isPresent();
            case FLAG -> flag().isPresent();
        };
    }

    String text() {
        return items.get(0);
    }

    Optional<Long> integer() {
        if (isList || !text().matches("[-+]?[0-9][0-9_]{0,24}")) {
            return Optional.empty();
        }
        BigInteger number = new BigInteger(text().replace("_", ""));
        return number.bitLength() < Long.SIZE ? Optional.of(number.longValue()) : Optional.empty();
    }

    Optional<Boolean> flag() {
        if (isList || !(TRUE.contains(text()) || FALSE.contains(text()))) {
            return Optional.empty();
        }
        return Optional.of(TRUE.contains(text()));
    }

    /** For a message: the value, unless it is a secret. */
    String shown() {
        if (secret) {
            return "what the secret holds";
        }
        return isList ? "a list" : "\"" + text() + "\"";
    }

    @Override
    public String toString() {
        return secret ? "****" : isList ? items.toString() : text();
    }
}
