package io.klue.runtime.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A peer that misbehaves: answers a few bytes to each request, then hangs up or falls silent. */
final class RawPeer implements AutoCloseable {
    private enum Manner {
        HANGS_UP,
        FALLS_SILENT,
        SPEAKS_FIRST
    }

    private final ServerSocket socket;
    private final byte[] answer;
    private final Manner manner;
    private final AtomicInteger connections = new AtomicInteger();
    private final CountDownLatch answered = new CountDownLatch(1);
    private final CountDownLatch abandoned = new CountDownLatch(1);

    private RawPeer(String answer, Manner manner) throws IOException {
        this.socket = new ServerSocket(0, 50, InetAddress.getByName("localhost"));
        this.answer = answer.getBytes(StandardCharsets.ISO_8859_1);
        this.manner = manner;
        start(this::accept);
    }

    static RawPeer thatAnswersAndHangsUp(String answer) throws IOException {
        return new RawPeer(answer, Manner.HANGS_UP);
    }

    static RawPeer thatAnswersAndFallsSilent(String answer) throws IOException {
        return new RawPeer(answer, Manner.FALLS_SILENT);
    }

    /** Waits for no request, and hangs up. */
    static RawPeer thatSpeaksFirst(String answer) throws IOException {
        return new RawPeer(answer, Manner.SPEAKS_FIRST);
    }

    String url() {
        return "http://localhost:" + socket.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    void awaitAnswered() throws InterruptedException {
        if (!answered.await(20, TimeUnit.SECONDS)) {
            throw new AssertionError("nobody called");
        }
    }

    /** Waits until the client has closed its connection. */
    boolean isAbandoned() throws InterruptedException {
        return abandoned.await(20, TimeUnit.SECONDS);
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = socket.accept();
                connections.incrementAndGet();
                start(() -> serve(connection));
            }
        } catch (IOException e) {
            // closed: the test is over
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            InputStream in = connection.getInputStream();
            if (manner != Manner.SPEAKS_FIRST) {
                readHeaders(in);
            }
            connection.getOutputStream().write(answer);
            connection.getOutputStream().flush();
            answered.countDown();
            while (manner == Manner.FALLS_SILENT && in.read() >= 0) {
                // until the client hangs up
            }
        } catch (IOException e) {
            // a reset is a way of hanging up
        }
        abandoned.countDown();
    }

    private static void readHeaders(InputStream in) throws IOException {
        int matched = 0;
        while (matched < 4) {
            int c = in.read();
            if (c < 0) {
                throw new IOException("no request");
            }
            matched = c == "\r\n\r\n".charAt(matched) ? matched + 1 : 0;
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "raw-peer");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
