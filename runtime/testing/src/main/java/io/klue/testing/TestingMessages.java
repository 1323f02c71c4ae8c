package io.klue.testing;

import io.klue.runtime.StartupException;
import java.io.IOException;
import org.junit.jupiter.api.AssertionFailureBuilder;

/** Words what a test's author gets to read. */
final class TestingMessages {
    private TestingMessages() {}

    static IllegalStateException noTarget() {
        return new IllegalStateException(
                "These tests call a running service, and nothing says which: give its URL, as in"
                        + " -Dklue.target=http://localhost:8080.");
    }

    static IllegalStateException notStarted() {
        return new IllegalStateException("The service is not started: keep it in a static field of the test class,"
                + " annotated with @RegisterExtension.");
    }

    static IllegalStateException notSaid(String command, String text, String output) {
        return new IllegalStateException(command + "\n\nshould say \"" + text.strip() + "\"\n\nbut said\n" + output);
    }

    static IllegalStateException notEnded(String command, String output) {
        return new IllegalStateException(command + "\n\nshould have ended by now. It said\n" + output);
    }

    static StartupException tokenUsage() {
        return new StartupException(StartupException.USAGE, "usage: [--config FILE] [USER]", null);
    }

    static String noAnswer(HttpCall call, IOException cause) {
        return "No answer (" + cause + ") to\n" + call;
    }

    static AssertionError otherAnswer(HttpCall call, String expected, HttpAnswer answer) {
        return AssertionFailureBuilder.assertionFailure()
                .message(call + "\n\nshould answer " + expected + "\n\nbut answered " + answer)
                .expected(expected)
                .actual(answer.toString())
                .includeValuesInMessage(false)
                .build();
    }
}
