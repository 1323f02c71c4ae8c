package io.klue.it.shop;

import io.klue.it.petstore.PetstoreRoutes;
import io.klue.runtime.ApiServer;
import java.time.Clock;

/** Starts the petstore: {@code --port 8080 --config klue-config.yaml}. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        ApiServer.run(
                args, server -> Access.control(server.routes(PetstoreRoutes.of(new Petstore(Clock.systemUTC())))));
    }
}
