package io.klue.runtime.spi;

import io.klue.runtime.internal.format.Durations;
import io.klue.runtime.internal.format.EcmaRegex;
import io.klue.runtime.internal.format.EmailAddresses;
import io.klue.runtime.internal.format.Hostnames;
import io.klue.runtime.internal.format.IpAddresses;
import io.klue.runtime.internal.format.JsonPointers;
import io.klue.runtime.internal.format.UriSyntax;
import io.klue.runtime.internal.format.UriTemplates;
import java.util.function.Predicate;

/** A format that a string can be held to. {@code expected} continues "must be …". */
record StringFormat(String expected, Predicate<String> test) {
    /** @throws IllegalArgumentException if there is none of this name */
    static StringFormat of(String name) {
        return switch (name) {
            case "email" -> new StringFormat(Messages.EMAIL, EmailAddresses::isEmail);
            case "idn-email" -> new StringFormat(Messages.EMAIL, EmailAddresses::isInternational);
            case "hostname" -> new StringFormat(Messages.HOSTNAME, Hostnames::isHostname);
            case "idn-hostname" -> new StringFormat(Messages.HOSTNAME, Hostnames::isInternational);
            case "ipv4" -> new StringFormat(Messages.IPV4, IpAddresses::isV4);
            case "ipv6" -> new StringFormat(Messages.IPV6, IpAddresses::isV6);
            case "uri" -> new StringFormat(Messages.URI, UriSyntax.URI::isAbsolute);
            case "uri-reference" -> new StringFormat(Messages.URI_REFERENCE, UriSyntax.URI::isReference);
            case "iri" -> new StringFormat(Messages.IRI, UriSyntax.IRI::isAbsolute);
            case "iri-reference" -> new StringFormat(Messages.IRI_REFERENCE, UriSyntax.IRI::isReference);
            case "uri-template" -> new StringFormat(Messages.URI_TEMPLATE, UriTemplates::isTemplate);
            case "uuid" -> new StringFormat(Messages.UUID, text -> Formats.uuid(text) != null);
            case "byte" -> new StringFormat(Messages.BYTES, text -> Formats.bytes(text) != null);
            case "regex" -> new StringFormat(Messages.REGEX, EcmaRegex::isRegex);
            case "json-pointer" -> new StringFormat(Messages.JSON_POINTER, JsonPointers::isPointer);
            case "relative-json-pointer" -> new StringFormat(Messages.RELATIVE_JSON_POINTER, JsonPointers::isRelative);
            default -> ofTime(name);
        };
    }

    private static StringFormat ofTime(String name) {
        return switch (name) {
            case "date" -> new StringFormat(Messages.DATE, text -> Formats.date(text) != null);
            case "date-time" -> new StringFormat(Messages.DATE_TIME, text -> Formats.dateTime(text) != null);
            case "time" -> new StringFormat(Messages.TIME, text -> Formats.time(text) != null);
            case "duration" -> new StringFormat(Messages.DURATION, Durations::isDuration);
            default -> throw new IllegalArgumentException("There is no format \"" + name + "\" of strings");
        };
    }

    void check(String value, Violations at) {
        if (!test.test(value)) {
            at.add("format", Messages.format(expected, value));
        }
    }
}
