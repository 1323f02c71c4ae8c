package io.klue.it.keywords;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.generator.Generation;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Bodies that fit contracts and bodies with one thing broken, sent to a served API; a validator that none of us wrote says what
 * the answer must be. {@code -Dfuzz.requests=200000} is a long run, {@code -Dfuzz.seed} another one; a request is made of the seed
 * and its number alone.
 */
class FuzzTest {
    private static final Path CONTRACTS = Path.of("src/test/resources/fuzz");
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 20_000);
    private static final long SEED = Long.getLong("fuzz.seed", 20261125L);

    /** A schema that bodies are made for. */
    private record Target(Judge judge, ObjectNode contract, JsonNode schema, String name, String path) {}

    /** What one request came to; {@code wrong} is empty if it was answered as judged. */
    private record Answer(boolean allowed, String wrong) {}

    private final List<Target> targets = new ArrayList<>();
    private final Map<String, String> sources = new TreeMap<>();
    private final Map<String, Version> apis = new HashMap<>();

    @Test
    void nothing_invalid_is_let_in_and_nothing_valid_refused() throws IOException {
        for (Version version : Version.values()) {
            add(version);
        }
        List<Answer> answers;
        try (Service service = Service.start(new MemoryCompiler().compile(sources), apis.keySet())) {
            answers = IntStream.range(0, REQUESTS)
                    .parallel()
                    .mapToObj(number -> send(number, service))
                    .toList();
        }
        List<String> wrong = answers.stream()
                .map(Answer::wrong)
                .filter(text -> !text.isEmpty())
                .toList();
        long allowed = answers.stream().filter(Answer::allowed).count();
        System.out.printf(
                "Fuzz: seed %d, %d requests to %d schemas: %d valid, %d invalid, %d wrong%n",
                SEED, REQUESTS, targets.size(), allowed, REQUESTS - allowed, wrong.size());
        assertEquals("", String.join("\n", wrong.subList(0, Math.min(20, wrong.size()))));
        assertTrue(allowed > REQUESTS / 4, "too few are valid");
        assertTrue(REQUESTS - allowed > REQUESTS / 5, "too few are invalid");
    }

    private void add(Version version) throws IOException {
        String api = "fuzz" + version.label().replace(".", "");
        ObjectNode contract = version.contract();
        ObjectNode schemas = version.schemas(contract);
        schemas.setAll((ObjectNode) Json.read(CONTRACTS.resolve(version.label() + ".json")));
        Judge judge = new Judge(version, contract);
        for (String name : List.copyOf(schemas.propertyNames())) {
            String path = "/" + api + "/" + name;
            version.addOperation(contract, path, "put" + name, name);
            targets.add(new Target(judge, contract, schemas.get(name), name, path));
        }
        Generation generation = new Contracts(Path.of("target/fuzz")).generate(api, Json.pretty(contract));
        assertEquals(List.of(), Contracts.errors(generation));
        generation.files().forEach(file -> sources.put(file.path(), file.text()));
        apis.put(api, version);
    }

    private Answer send(int number, Service service) {
        Random random = new Random(SEED * 1_000_003 + number);
        Target target = targets.get(random.nextInt(targets.size()));
        JsonNode body =
                new Bodies(target.contract(), random).of(target.schema()).deepCopy();
        if (random.nextBoolean()) {
            body = new Breakage(random).change(body);
        }
        String text = Json.MAPPER.writeValueAsString(body);
        HttpResponse<String> answer = service.post(target.path(), text);
        boolean allowed = target.judge().allows(target.name(), body);
        boolean right = answer.statusCode() == (allowed ? 204 : 400);
        String wrong = "#%d %s %s: judged %s, answered %d %s"
                .formatted(
                        number, target.path(), text, allowed ? "valid" : "invalid", answer.statusCode(), answer.body());
        return new Answer(allowed, right ? "" : wrong);
    }
}
