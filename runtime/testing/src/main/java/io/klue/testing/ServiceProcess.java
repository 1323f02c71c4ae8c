package io.klue.testing;

import io.klue.runtime.ApiClient;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A service that runs as a process of its own. */
public final class ServiceProcess implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;
    private static final String LISTENS = " listens on http";

    private final Process process;
    private final String command;
    private final List<String> lines = new ArrayList<>();
    private boolean silent; // nothing more will be said
    private String url = "";

    ServiceProcess(Process process, String command) {
        this.process = process;
        this.command = command;
        Thread reader = new Thread(this::read, "output of " + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                said(line);
            }
        } catch (IOException e) {
            said("(" + e + ")");
        } finally {
            ended();
        }
    }

    private synchronized void said(String line) {
        lines.add(line);
        notifyAll();
    }

    private synchronized void ended() {
        silent = true;
        notifyAll();
    }

    void awaitListening() {
        String line = awaitLine(LISTENS);
        url = line.substring(line.indexOf(LISTENS) + " listens on ".length()).strip();
    }

    /**
     * Waits until the service has said something.
     *
     * @return the first line of its output, standard error included, that has {@code text} in it
     * @throws IllegalStateException with everything it said, if it ends without, or after a minute
     */
    public String awaitLine(String text) {
        try {
            return lineWith(text, System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private synchronized String lineWith(String text, long deadline) throws InterruptedException {
        for (int next = 0; ; next++) {
            while (next == lines.size()) {
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (silent || left <= 0) {
                    throw TestingMessages.notSaid(command, text, output());
                }
                wait(left);
            }
            if (lines.get(next).contains(text)) {
                return lines.get(next);
            }
        }
    }

    /** What the service has said so far, standard error included. */
    public synchronized String output() {
        return String.join("\n", lines);
    }

    /** Where the service answers, without a slash at the end. */
    public String url() {
        return url;
    }

    /** A call by plain HTTP. */
    public HttpCall call(String method, String path) {
        return new HttpCall(method, url + path);
    }

    /** For the generated client of the service. */
    public ApiClient client() {
        return ApiClient.of(url);
    }

    /** Asks the service to stop, by SIGTERM, and returns at once. */
    public void terminate() {
        // Process.destroy() would close the pipes, too
        process.toHandle().destroy();
    }

    /**
     * Waits until the service has ended: 143 after SIGTERM.
     *
     * @throws IllegalStateException if it takes more than a minute
     */
    public int exitCode() {
        try {
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        throw TestingMessages.notEnded(command, output());
    }

    /** Stops the service, by force if it does not stop when asked. */
    @Override
    public void close() {
        terminate();
        try {
            exitCode();
        } finally {
            process.destroyForcibly();
        }
    }
}
