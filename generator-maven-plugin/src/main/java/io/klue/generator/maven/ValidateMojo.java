package io.klue.generator.maven;

import io.klue.generator.Generation;
import io.klue.generator.Generator;
import io.klue.generator.Settings;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/** Checks the project's contracts as the goal {@code generate} does, and writes nothing. */
@Mojo(name = "validate", threadSafe = true)
public final class ValidateMojo extends ContractMojo {

    @Override
    void run(Settings settings) throws MojoFailureException {
        Generation generation = new Generator().generate(settings);
        new DiagnosticLog(getLog()).print(generation.diagnostics());
        if (generation.hasErrors()) {
            throw new MojoFailureException(Messages.invalid(generation.errorCount()));
        }
        getLog().info(Messages.valid(generation));
    }
}
