package io.klue.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A service that cannot start, in words meant for whoever started it: what is wrong, where, and what to do. {@link
 * ApiServer#run} prints the message, without a stack trace, and exits with {@link #exitCode()}.
 */
public final class StartupException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Exit code when the command line or the configuration is wrong. */
    public static final int USAGE = 2;

    /** Exit code of every other failure. */
    public static final int FAILURE = 1;

    private final int exitCode;

    /**
     * A failure with exit code {@link #FAILURE}.
     *
     * @param message what is wrong, where, and what to do
     */
    public StartupException(String message) {
        this(FAILURE, message, null);
    }

    /**
     * A failure with an exit code of its own.
     *
     * @param exitCode 1 to 255
     * @param message what is wrong, where, and what to do
     * @param cause shown with {@code --debug} only
     */
    public StartupException(int exitCode, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    /** What the process exits with. */
    public int exitCode() {
        return exitCode;
    }
}
