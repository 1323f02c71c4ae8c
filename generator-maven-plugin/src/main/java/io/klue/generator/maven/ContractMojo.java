package io.klue.generator.maven;

import io.klue.generator.Settings;
import io.klue.generator.model.Policy;
import io.klue.generator.model.Policy.PlainIntegers;
import io.klue.generator.model.Policy.UntypedSchemas;
import io.klue.generator.output.ForeignFileException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the goals that read contracts have in common. */
abstract class ContractMojo extends AbstractMojo {
    /** The project that is built. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    protected @Nullable MavenProject project;

    /**
     * The contracts: OpenAPI or Swagger files, and folders whose {@code *.yaml}, {@code *.yml} and {@code *.json} files are
     * contracts. Default: the folder {@code apis}, else {@code src/main/openapi}.
     */
    @Parameter(property = "klue.contracts")
    protected @Nullable List<File> contracts;

    /**
     * The Java package that the packages of the contracts are below. Default: the project's group id, with an underscore for
     * every character that Java does not allow.
     */
    @Parameter(property = "klue.packageName")
    protected @Nullable String packageName;

    /**
     * What a schema without a type is: {@code infer} (of the type that all its keywords speak of: with {@code properties} it
     * is an object) or {@code strict} (any JSON value, as JSON Schema has it).
     */
    @Parameter(property = "klue.untypedSchemas", defaultValue = "infer")
    protected String untypedSchemas = "infer";

    /**
     * The Java type of an integer that neither a format nor its bounds fit into a {@code long}: {@code bigInteger}, or
     * {@code long}, which refuses values beyond 64 bits.
     */
    @Parameter(property = "klue.plainIntegers", defaultValue = "bigInteger")
    protected String plainIntegers = "bigInteger";

    /** Keywords that may go unenforced, each with its place and the reason. */
    @Parameter
    protected List<Waiver> waivers = List.of();

    /** Whether to do nothing. */
    @Parameter(property = "klue.skip", defaultValue = "false")
    protected boolean skip;

    /** Does the goal's work on contracts that were found. */
    abstract void run(Settings settings) throws IOException, MojoFailureException;

    /** Called when there is nothing to do. */
    void skipped() {}

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        try {
            List<Path> files = skip ? List.of() : contractFiles();
            if (files.isEmpty()) {
                getLog().debug(Messages.SKIPPED);
                skipped();
            } else {
                run(new Settings(baseDirectory(), files, checkedPackageName(), policy()));
            }
        } catch (ForeignFileException e) {
            throw new MojoFailureException(Messages.foreignFile(e.file()));
        } catch (IOException e) {
            throw new MojoFailureException(Messages.disk(describe(e)), e);
        } catch (RuntimeException | StackOverflowError e) {
            throw new MojoExecutionException(Messages.bug(e), e);
        }
    }

    private List<Path> contractFiles() throws IOException, MojoFailureException {
        ContractFiles finder = new ContractFiles(baseDirectory());
        if (contracts != null && !contracts.isEmpty()) {
            return finder.of(contracts.stream().map(File::toPath).toList());
        }
        List<Path> found = finder.inDefaultFolders();
        // a parent that declares the plugin for its modules has no contracts of its own
        if (found.isEmpty() && !project().getPackaging().equals("pom")) {
            throw new MojoFailureException(Messages.noContract(finder.defaultFolders()));
        }
        return found;
    }

    private Policy policy() throws MojoFailureException {
        return new Policy(
                Choices.of("untypedSchemas", untypedSchemas, UntypedSchemas.values()),
                Choices.of("plainIntegers", plainIntegers, PlainIntegers.values()),
                Waiver.checked(waivers));
    }

    private String checkedPackageName() throws MojoFailureException {
        String name = packageName == null ? PackageNames.ofGroupId(project().getGroupId()) : packageName;
        if (!Settings.isPackageName(name)) {
            throw new MojoFailureException(Messages.noPackageName(name));
        }
        return name;
    }

    private Path baseDirectory() {
        return project().getBasedir().toPath();
    }

    final MavenProject project() {
        return given(project, "project");
    }

    /** A parameter that Maven sets. */
    static <T> T given(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalStateException("Maven did not set the parameter " + name);
        }
        return value;
    }

    /** The message of an exception of {@code java.nio.file} is often no more than the path. */
    private static String describe(IOException e) {
        boolean bare = e instanceof java.nio.file.FileSystemException file && file.getReason() == null;
        return bare ? e.getClass().getSimpleName() + ": " + e.getMessage() : String.valueOf(e.getMessage());
    }
}
