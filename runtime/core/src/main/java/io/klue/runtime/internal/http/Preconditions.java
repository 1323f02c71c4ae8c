package io.klue.runtime.internal.http;

import io.klue.runtime.internal.EntityTag;
import io.klue.runtime.internal.HttpDates;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Predicate;

/** What a GET or HEAD demands of the version that it gets, in the order of RFC 9110 section 13.2.2. */
final class Preconditions {
    private final HttpServletRequest request;
    private final Optional<EntityTag> tag;
    private final Optional<Instant> modified;

    Preconditions(HttpServletRequest request, Optional<EntityTag> tag, Optional<Instant> modified) {
        this.request = request;
        this.tag = tag;
        this.modified = modified.map(time -> time.truncatedTo(ChronoUnit.SECONDS));
    }

    /** Whether the caller may look at the answer at all; other methods have acted by now. */
    private boolean apply() {
        return (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))
                && (tag.isPresent() || modified.isPresent());
    }

    /** Whether the caller wants another version only: 412. */
    boolean fail() {
        if (!apply()) {
            return false;
        }
        Optional<String> match = header("If-Match");
        if (match.isPresent()) {
            return !matches(match.get(), EntityTag::strongEquals);
        }
        return date("If-Unmodified-Since")
                .flatMap(since -> modified.map(time -> time.isAfter(since)))
                .orElse(false);
    }

    /** Whether the caller has this version: 304. */
    boolean hasIt() {
        if (!apply()) {
            return false;
        }
        Optional<String> none = header("If-None-Match");
        if (none.isPresent()) {
            return matches(none.get(), EntityTag::weakEquals);
        }
        return date("If-Modified-Since")
                .flatMap(since -> modified.map(time -> !time.isAfter(since)))
                .orElse(false);
    }

    /** Whether a part of this version is of use to the caller (RFC 9110 section 13.1.5). */
    boolean allowRange() {
        Optional<String> range = header("If-Range");
        if (range.isEmpty()) {
            return true;
        }
        Optional<EntityTag> wanted = EntityTag.parse(range.get());
        return wanted.isPresent()
                ? tag.filter(wanted.get()::strongEquals).isPresent()
                : HttpDates.parse(range.get())
                        .filter(time -> modified.filter(time::equals).isPresent())
                        .isPresent();
    }

    private interface Comparison {
        boolean test(EntityTag ours, EntityTag theirs);
    }

    private boolean matches(String list, Comparison comparison) {
        Predicate<EntityTag> listed =
                ours -> EntityTag.list(list).stream().anyMatch(theirs -> comparison.test(ours, theirs));
        return list.strip().equals("*") || tag.filter(listed).isPresent();
    }

    private Optional<Instant> date(String name) {
        return header(name).flatMap(HttpDates::parse);
    }

    private Optional<String> header(String name) {
        String lines = String.join(",", Collections.list(request.getHeaders(name)));
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
    }
}
