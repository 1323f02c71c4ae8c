package io.klue.it.shop;

import io.klue.runtime.ApiError;
import io.klue.runtime.RemoteApiException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What a caller saw: a line for each call, with its result or all that its failure says. */
public final class CallLog {
    private final List<String> lines = new ArrayList<>();

    /** Makes a call; a failure that is not the service's own goes on. */
    public void call(String what, Supplier<?> call) {
        lines.add(what + " → " + outcome(call));
    }

    /** As {@link #call}, for an operation that answers nothing. */
    public void run(String what, Runnable call) {
        call(what, () -> {
            call.run();
            return "done";
        });
    }

    private static String outcome(Supplier<?> call) {
        try {
            return String.valueOf(call.get());
        } catch (RemoteApiException e) {
            return e.service() + " refuses: " + e.status() + " " + words(e.error());
        }
    }

    /** All but the id of this very failure. */
    private static String words(ApiError error) {
        String violations = error.violations().stream()
                .map(violation -> violation.pointer() + " [" + violation.keyword() + "] " + violation.message())
                .collect(Collectors.joining("; "));
        return error.error() + ", " + error.errorDescription()
                + error.userMessage().map(" / "::concat).orElse("")
                + (violations.isEmpty() ? "" : " {" + violations + "}");
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }
}
