package io.klue.generator.maven;

import io.klue.generator.Generator;
import io.klue.generator.Settings;
import io.klue.generator.maven.IncrementalGeneration.Generated;
import io.klue.generator.maven.IncrementalGeneration.Outcome;
import io.klue.generator.maven.IncrementalGeneration.Refused;
import io.klue.generator.output.SourceTree;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Generates Java code from the project's contracts and adds it to the sources that are compiled: models, the API interface,
 * a client and the routing. Does nothing when neither the contracts nor the configuration have changed.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends ContractMojo {
    /** The source root to generate into. */
    @Parameter(
            property = "klue.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/klue",
            required = true)
    private @Nullable File outputDirectory;

    /** Where the plugin remembers what it generated. */
    @Parameter(defaultValue = "${project.build.directory}/klue", readonly = true, required = true)
    private @Nullable File stateDirectory;

    /** This very execution. */
    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private @Nullable MojoExecution execution;

    @Override
    void run(Settings settings) throws IOException, MojoFailureException {
        long start = System.nanoTime();
        File output = given(outputDirectory, "outputDirectory");
        RunningExecution running = new RunningExecution(given(execution, "execution"), project());
        SourceTree tree = new SourceTree(
                output.toPath(),
                given(stateDirectory, "stateDirectory").toPath().resolve(running.id() + ".manifest"));
        Outcome outcome =
                new IncrementalGeneration(new Generator()::generate, running.codeVersion(), tree).run(settings);
        report(outcome, settings, start);
        project().addCompileSourceRoot(output.getPath());
    }

    private void report(Outcome outcome, Settings settings, long start) throws MojoFailureException {
        if (outcome instanceof Refused refused) {
            new DiagnosticLog(getLog()).print(refused.generation().diagnostics());
            throw new MojoFailureException(Messages.broken(refused.generation().errorCount()));
        }
        if (outcome instanceof Generated generated) {
            new DiagnosticLog(getLog()).print(generated.generation().diagnostics());
            generated.changes().edited().forEach(file -> getLog().warn(Messages.edited(file)));
            long milliseconds = (System.nanoTime() - start) / 1_000_000;
            getLog().info(Messages.generated(
                    generated.generation(),
                    generated.changes(),
                    settings.packageName(),
                    milliseconds,
                    Messages.arrow(consoleCharset())));
        } else {
            getLog().info(Messages.UP_TO_DATE);
        }
    }

    /** The property is there from Java 19 on; before, the console has the default. */
    private static Charset consoleCharset() {
        return Charset.forName(
                System.getProperty("stdout.encoding", Charset.defaultCharset().name()));
    }

    /** What was generated before still belongs to the project. */
    @Override
    void skipped() {
        File output = given(outputDirectory, "outputDirectory");
        if (output.isDirectory()) {
            project().addCompileSourceRoot(output.getPath());
        }
    }
}
