package io.klue.generator.maven;

import io.klue.generator.output.InputKey;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** What incremental generation needs to know of the Maven execution it runs in. */
final class RunningExecution {
    private static final String COMMAND_LINE = "default-cli";

    private final MojoExecution execution;
    private final MavenProject project;

    RunningExecution(MojoExecution execution, MavenProject project) {
        this.execution = execution;
        this.project = project;
    }

    /**
     * Names the execution, fit for a file name. On the command line ({@code mvn klue:generate}) it is that of the only
     * execution in the POM, so that both know the same files as theirs.
     */
    String id() {
        String id = execution.getExecutionId();
        List<String> declared = declaredIds();
        String owner = COMMAND_LINE.equals(id) && declared.size() == 1 ? declared.get(0) : id;
        return owner.replaceAll("[^A-Za-z0-9._-]", "_");
    }

    private List<String> declaredIds() {
        Plugin plugin = project.getPlugin(execution.getPlugin().getKey());
        if (plugin == null) {
            return List.of();
        }
        return plugin.getExecutions().stream()
                .filter(declared -> declared.getGoals().contains(execution.getGoal()))
                .map(PluginExecution::getId)
                .toList();
    }

    /** The plugin's version; a snapshot, which may change under the same version, is told by its code. */
    String codeVersion() throws IOException {
        String version = execution.getVersion();
        File code = execution
                .getMojoDescriptor()
                .getPluginDescriptor()
                .getPluginArtifact()
                .getFile();
        if (!version.endsWith("-SNAPSHOT") || code == null) {
            return version;
        }
        return version + " "
                + InputKey.of(code.toPath(), files(code.toPath()), Map.of()).hex();
    }

    private static List<Path> files(Path code) throws IOException {
        try (Stream<Path> files = Files.walk(code)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
