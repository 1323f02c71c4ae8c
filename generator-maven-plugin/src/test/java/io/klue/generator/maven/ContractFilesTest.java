package io.klue.generator.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractFilesTest {
    @TempDir
    Path project;

    private void write(String... files) throws IOException {
        for (String file : files) {
            Files.createDirectories(project.resolve(file).getParent());
            Files.writeString(project.resolve(file), "");
        }
    }

    private List<String> names(List<Path> files) {
        return files.stream()
                .map(file -> project.relativize(file).toString().replace('\\', '/'))
                .toList();
    }

    private List<String> byDefault() throws IOException {
        return names(new ContractFiles(project).inDefaultFolders());
    }

    private List<String> configured(String... places) throws IOException, MojoFailureException {
        return names(new ContractFiles(project)
                .of(List.of(places).stream().map(Path::of).toList()));
    }

    @Test
    void by_default_the_folder_apis_is_searched_and_sorted_by_name() throws IOException {
        write("apis/shop.yaml", "apis/login.json", "apis/pets.yml", "src/main/openapi/other.yaml");
        assertEquals(List.of("apis/login.json", "apis/pets.yml", "apis/shop.yaml"), byDefault());
    }

    @Test
    void without_contracts_there_the_folder_of_maven_is_searched() throws IOException {
        write("apis/README.md", "src/main/openapi/pets.yaml");
        assertEquals(List.of("src/main/openapi/pets.yaml"), byDefault());
    }

    @Test
    void other_files_hidden_files_and_subfolders_are_no_contracts() throws IOException {
        write("apis/README.md", "apis/.pets.yaml", "apis/schemas/money.yaml", "apis/pets.yaml.bak");
        assertEquals(List.of(), byDefault());
    }

    @Test
    void named_files_and_folders_are_taken_in_their_order_and_once() throws Exception {
        write("apis/a.yaml", "apis/b.yaml", "more/z.txt");
        assertEquals(
                List.of("more/z.txt", "apis/b.yaml", "apis/a.yaml"), configured("more/z.txt", "apis/b.yaml", "apis"));
    }

    @Test
    void a_named_file_that_is_missing_fails_with_its_path() {
        var failure = assertThrows(MojoFailureException.class, () -> configured("apis/typo.yaml"));
        assertEquals(
                "klue: contract not found: " + project.resolve("apis/typo.yaml")
                        + "\nCorrect <contracts> in the plugin's configuration; paths are relative to the project's folder.",
                failure.getMessage());
    }

    @Test
    void a_named_folder_without_contracts_fails_with_its_path() throws IOException {
        Files.createDirectories(project.resolve("contracts"));
        var failure = assertThrows(MojoFailureException.class, () -> configured("contracts"));
        assertEquals(
                "klue: no contract found. Looked for *.yaml, *.yml and *.json in\n  " + project.resolve("contracts")
                        + "\nwhich the plugin's configuration names in <contracts>. Put your OpenAPI or Swagger files"
                        + " there, or name them in the plugin's configuration:"
                        + " <contracts><contract>path/to/api.yaml</contract></contracts>",
                failure.getMessage());
    }
}
