package com.example.hello;

import com.example.helloworld.HelloworldRoutes;
import io.klue.runtime.ApiServer;

/** Starts the service. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        ApiServer.run(
                args,
                server -> server.routes(HelloworldRoutes.perRequest(request -> new HelloService(request.caller()))));
    }
}
