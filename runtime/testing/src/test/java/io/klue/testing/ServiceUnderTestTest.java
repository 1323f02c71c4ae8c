package io.klue.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.klue.runtime.spi.Endpoint;
import io.klue.runtime.spi.JsonReader;
import io.klue.testing.ServiceUnderTest.Running;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;

class ServiceUnderTestTest {
    private final ExtensionContext context = null; // which the extension does not look at

    @Test
    void a_service_lives_as_long_as_its_outermost_test_class() {
        ServiceUnderTest service = new ServiceUnderTest(() -> Running.of(SampleService::setUp), Optional::empty);
        service.beforeAll(context);
        service.beforeAll(context);
        HttpCall ping = service.call("GET", "/ping");
        service.afterAll(context);
        ping.returnsJson("{}");
        service.afterAll(context);
        assertThrows(UncheckedIOException.class, ping::send);
    }

    @Test
    void a_target_wins_over_a_service_of_ones_own() {
        ServiceUnderTest own = new ServiceUnderTest(() -> Running.of(SampleService::setUp), Optional::empty);
        own.beforeAll(context);
        ServiceUnderTest target = new ServiceUnderTest(
                () -> {
                    throw new AssertionError("started");
                },
                () -> Optional.of(own.url() + "/"));
        target.beforeAll(context);
        target.call("GET", "/ping").returnsJson("{}");
        target.afterAll(context);
        own.call("GET", "/ping").returnsJson("{}");
        own.afterAll(context);
    }

    @Test
    void a_generated_client_reaches_the_service() {
        ServiceUnderTest service = new ServiceUnderTest(() -> Running.of(SampleService::setUp), Optional::empty);
        service.beforeAll(context);
        Map<String, Integer> answer = service.client()
                .call(Endpoint.of("sample", "ping", "GET", "/ping"))
                .send(200)
                .json(in -> in.map(JsonReader::int32));
        assertEquals(Map.of(), answer);
        service.afterAll(context);
    }

    @Test
    void black_box_tests_need_a_target() {
        ServiceUnderTest service = new ServiceUnderTest(null, Optional::empty);
        Exception e = assertThrows(IllegalStateException.class, () -> service.beforeAll(context));
        assertEquals(
                "These tests call a running service, and nothing says which: give its URL, as in"
                        + " -Dklue.target=http://localhost:8080.",
                e.getMessage());
    }

    @Test
    void a_service_that_junit_does_not_know_says_how_to_register_it() {
        Exception e = assertThrows(
                IllegalStateException.class, () -> ServiceUnderTest.atTarget().call("GET", "/ping"));
        assertEquals(
                "The service is not started: keep it in a static field of the test class, annotated with"
                        + " @RegisterExtension.",
                e.getMessage());
    }
}
