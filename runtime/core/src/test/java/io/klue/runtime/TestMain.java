package io.klue.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A service as a process of its own. */
final class TestMain {
    private TestMain() {}

    public static void main(String[] args) {
        TestApi api = TestApi.pets().on("GET", "/long", exchange -> {
            System.out.println("entered");
            try {
                // until the test writes a line
                System.in.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            exchange.replyText(200, "text/plain", "finished");
        });
        ApiServer server = ApiServer.run(args, builder -> builder.routes(api));
        System.out.println(server.port());
    }
}
