package io.klue.runtime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A connection that sends any bytes, and never waits for ever. */
final class RawClient implements AutoCloseable {
    private static final int PATIENCE_MS = 20_000;

    private static final int MOMENT_MS = 20;

    private final Socket socket;

    RawClient(ApiServer server) throws IOException {
        socket = new Socket("localhost", server.port());
        socket.setSoTimeout(PATIENCE_MS);
        socket.setTcpNoDelay(true);
    }

    /** Sends these characters as ISO-8859-1. */
    RawClient send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    RawClient send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        return this;
    }

    RawClient endOutput() throws IOException {
        socket.shutdownOutput();
        return this;
    }

    /** Waits a moment for an answer; null if there is none yet, and an empty text if the server has hung up. */
    @Nullable
    String readSoon() throws IOException {
        socket.setSoTimeout(MOMENT_MS);
        byte[] buffer = new byte[10_000];
        try {
            int n = socket.getInputStream().read(buffer);
            return n < 0 ? "" : new String(buffer, 0, n, StandardCharsets.UTF_8);
        } catch (SocketTimeoutException e) {
            return null;
        } catch (SocketException e) {
            return "";
        } finally {
            socket.setSoTimeout(PATIENCE_MS);
        }
    }

    /** Everything until the server closes the connection. */
    String readAll() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** One answer that announces its length. */
    String readOne() throws IOException {
        InputStream in = socket.getInputStream();
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return head.toString(StandardCharsets.UTF_8);
            }
            head.write(next);
        }
        String text = head.toString(StandardCharsets.ISO_8859_1);
        String length = text.replaceFirst("(?is).*\r\ncontent-length: *([0-9]+)\r\n.*", "$1");
        int bytes = length.equals(text) ? 0 : Integer.parseInt(length);
        return text + new String(in.readNBytes(bytes), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
