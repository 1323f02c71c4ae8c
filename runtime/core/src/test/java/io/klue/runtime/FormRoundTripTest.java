package io.klue.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.klue.runtime.spi.Call;
import io.klue.runtime.spi.Endpoint;
import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.Param;
import io.klue.runtime.spi.ParamStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Forms with any names and values: what our client sends is what our server reads. */
class FormRoundTripTest {
    private static final int FORMS = 60;
    private static final String HOSTILE = "\"\\;=&+%'`<>(){}[]@,/?#|~^*! .:$-_";
    private static final List<String> HOSTILE_VALUES = List.of(
            "", "\r\n", "\r\n--", "--klue-", "\u0000", "%22", "%", "+", " ", "a=b&c=d", "\uFEFF", "🐱é", "x\n--B--\n");

    private static final Endpoint ECHO = Endpoint.of("forms", "echo", "POST", "/forms");
    private static final AtomicReference<Map<String, List<String>>> SENT = new AtomicReference<>(Map.of());
    private static final AtomicReference<Map<String, List<String>>> READ = new AtomicReference<>(Map.of());

    private static ApiServer server;

    @BeforeAll
    static void start() {
        server = TestApi.named("forms")
                .on("POST", "/forms", FormRoundTripTest::read)
                .start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void read(Exchange exchange) {
        Map<String, List<String>> read = new LinkedHashMap<>();
        SENT.get()
                .keySet()
                .forEach(name -> read.put(
                        name,
                        Objects.requireNonNullElse(
                                exchange.form(name).list(ParamStyle.MULTI, Param::string), List.<String>of())));
        exchange.check();
        READ.set(read);
        exchange.reply(204);
    }

    @Test
    void urlencoded_or_multipart_every_name_and_value_arrives_as_it_was() {
        ApiClient client = ApiClient.of(server.url());
        Random random = new Random(4);
        for (int i = 0; i < FORMS; i++) {
            Map<String, List<String>> form = form(random);
            SENT.set(form);
            Call call = client.call(ECHO);
            if (i % 2 == 0) {
                call.multipart();
            }
            form.forEach((name, values) -> call.form(name, values, ParamStyle.MULTI));
            call.send(204);
            assertEquals(form, READ.get(), "form " + i);
        }
    }

    private static Map<String, List<String>> form(Random random) {
        Map<String, List<String>> form = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            List<String> values = new ArrayList<>();
            for (int j = random.nextInt(4); j >= 0; j--) {
                values.add(value(random));
            }
            form.put(name(random) + i, values);
        }
        return form;
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder("n");
        for (int i = random.nextInt(8); i > 0; i--) {
            name.appendCodePoint(
                    random.nextBoolean()
                            ? HOSTILE.charAt(random.nextInt(HOSTILE.length()))
                            : 0xA1 + random.nextInt(0x2000));
        }
        return name.toString();
    }

    private static String value(Random random) {
        StringBuilder value = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            if (random.nextInt(3) == 0) {
                value.append(HOSTILE_VALUES.get(random.nextInt(HOSTILE_VALUES.size())));
            } else {
                int code = random.nextInt(0x3000);
                value.appendCodePoint(Character.isDefined(code) ? code : 'x');
            }
        }
        return value.toString();
    }
}
