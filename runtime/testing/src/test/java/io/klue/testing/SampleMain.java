package io.klue.testing;

import io.klue.runtime.ApiServer;

/** The sample service as a process of its own; standard output has what logging says. */
final class SampleMain {
    private SampleMain() {}

    public static void main(String[] args) {
        ApiServer server = ApiServer.run(args, builder -> builder.routes(new SampleService()));
        System.out.println("sample listens on " + server.url());
    }
}
