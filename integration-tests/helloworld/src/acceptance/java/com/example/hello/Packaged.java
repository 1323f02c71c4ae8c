package com.example.hello;

import io.klue.runtime.Config;
import io.klue.testing.ServiceCommand;
import io.klue.testing.Tokens;
import java.nio.file.Path;
import java.util.Map;

/** The service as it is packaged. */
final class Packaged {
    /** That of the profile {@code run}, so that these tests can also call a service that was started by it. */
    static final String SECRET = "demo-secret-that-everybody-knows-0123456789";

    static final ServiceCommand SERVICE =
            ServiceCommand.ofJar(Path.of("target/helloworld.jar")).variable("HELLO_JWT_SECRET", SECRET);

    static final Tokens TOKENS = Tokens.of(Config.of(Map.of(
            "jwt_secret", SECRET,
            "jwt_issuer", "hello.example.com",
            "jwt_audience", "hello.example.com")));

    private Packaged() {}
}
