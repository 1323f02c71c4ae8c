package io.klue.it.keywords;

import io.klue.generator.Generation;
import io.klue.it.keywords.Group.Case;
import io.klue.it.keywords.Outcome.Kind;
import io.klue.it.keywords.Outcome.Wrong;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts every group into a contract, serves what the generator makes of it, and sends its cases. */
final class SuiteRun {
    private final Contracts contracts;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Map<String, List<Trial>> apis = new LinkedHashMap<>();
    private final Map<String, String> sources = new TreeMap<>();

    private SuiteRun(Path folder) throws IOException {
        this.contracts = new Contracts(folder);
    }

    /** What every group of every version and mode came to. */
    static List<Outcome> run(Path folder) throws IOException {
        SuiteRun run = new SuiteRun(folder);
        for (Version version : Version.values()) {
            run.generate(version);
        }
        run.generateTogether();
        run.serve();
        return List.copyOf(run.outcomes);
    }

    private void generate(Version version) throws IOException {
        int number = 0;
        for (Group group : Cases.of(version)) {
            number++;
            for (Mode mode : Mode.values()) {
                Optional<Group> moded = mode.of(group, version);
                if (moded.isPresent()) {
                    generate(new Trial(version, mode, number, moded.get()));
                }
            }
        }
    }

    private void generate(Trial trial) throws IOException {
        Optional<String> reason = Expressible.reasonAgainst(trial.group(), trial.version());
        if (reason.isPresent()) {
            outcomes.add(Outcome.of(trial, Kind.APART, reason.get()));
            return;
        }
        String name = trial.api() + trial.operationId();
        try {
            Generation generation = contracts.generate(name, ContractText.of(trial.version(), List.of(trial)));
            if (generation.hasErrors()) {
                outcomes.add(Outcome.of(trial, Kind.REFUSED, String.join("; ", Contracts.errors(generation))));
            } else if (trial.alone()) {
                keep(name, List.of(trial), generation);
            } else {
                apis.computeIfAbsent(trial.api(), api -> new ArrayList<>()).add(trial);
            }
        } catch (RuntimeException | StackOverflowError e) {
            outcomes.add(Outcome.of(trial, Kind.BROKEN, "the generator fails: " + e));
        }
    }

    /** One contract for many groups: as contracts are, and sooner compiled. */
    private void generateTogether() throws IOException {
        for (Map.Entry<String, List<Trial>> api : List.copyOf(apis.entrySet())) {
            List<Trial> trials = api.getValue();
            if (trials.get(0).alone()) {
                continue;
            }
            Generation generation = contracts.generate(
                    api.getKey(), ContractText.of(trials.get(0).version(), trials));
            if (generation.hasErrors()) {
                throw new AssertionError(api.getKey() + ": each group is accepted, all together are not: "
                        + Contracts.errors(generation));
            }
            keep(api.getKey(), trials, generation);
        }
    }

    private void keep(String api, List<Trial> trials, Generation generation) {
        apis.put(api, trials);
        generation.files().forEach(file -> sources.put(file.path(), file.text()));
    }

    private void serve() {
        ClassLoader classes = new MemoryCompiler().compile(sources);
        try (Service service = Service.start(classes, apis.keySet())) {
            apis.values().forEach(trials -> trials.forEach(trial -> outcomes.add(judge(trial, service))));
        }
    }

    private static Outcome judge(Trial trial, Service service) {
        List<Wrong> wrong = new ArrayList<>();
        for (Case instance : trial.group().cases()) {
            HttpResponse<String> answer = service.post(trial.path(), Json.MAPPER.writeValueAsString(instance.data()));
            boolean right = instance.valid()
                    ? answer.statusCode() == 204
                    : answer.statusCode() == 400 && answer.body().contains("\"INVALID_PARAMETER\"");
            if (!right) {
                wrong.add(new Wrong(instance, answer.statusCode() + " " + answer.body()));
            }
        }
        return Outcome.served(trial, wrong);
    }
}
