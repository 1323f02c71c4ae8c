package io.klue.it.parameters;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** What travels: heard from a client, and said to a server byte by byte. */
final class Wire implements AutoCloseable {
    private final HttpServer server;
    private volatile String heard = "";

    Wire() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::hear);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void hear(HttpExchange exchange) throws IOException {
        String[] parts = {
            exchange.getRequestURI().getRawPath(),
            exchange.getRequestURI().getRawQuery(),
            exchange.getRequestHeaders().getFirst("color"),
            exchange.getRequestHeaders().getFirst("Cookie"),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
        };
        heard = String.join("\n", parts);
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    /** What travelled in the place of a cell. */
    String heard(Cell cell) {
        String[] parts = heard.split("\n", -1);
        return switch (cell.in()) {
            case "path" -> parts[0].substring(cell.id().length() + 2);
            case "query" -> parts[1];
            case "header" -> parts[2];
            case "cookie" -> parts[3];
            default -> parts[4];
        };
    }

    /** Sends the wire text of a cell; answers the status line. */
    static String say(String url, Cell cell, String wire) throws IOException {
        String form = cell.in().equals("formData") ? wire : "";
        String target = "/" + cell.id()
                + switch (cell.in()) {
                    case "path" -> "/" + wire;
                    case "query" -> "?" + wire;
                    default -> "";
                };
        String header = switch (cell.in()) {
            case "header" -> "Color: " + wire + "\r\n";
            case "cookie" -> "Cookie: " + wire + "\r\n";
            case "formData" ->
                "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n";
            default -> "";
        };
        return say(
                url, cell.method().toUpperCase(java.util.Locale.ROOT) + " " + target + " HTTP/1.1\r\n" + header, form);
    }

    /** Sends a request line with headers; answers the whole answer. */
    static String say(String url, String head, String body) throws IOException {
        URI uri = URI.create(url);
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            OutputStream out = socket.getOutputStream();
            String text = head + "Host: localhost\r\nConnection: close\r\n\r\n" + body;
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
