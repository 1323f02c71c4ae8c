package io.klue.it.roundtrip;

import io.klue.it.roundtrip.files.FilesApi;
import io.klue.it.roundtrip.files.FilesRoutes;
import io.klue.it.roundtrip.files.PostFileParams;
import io.klue.runtime.ApiServer;
import io.klue.runtime.Config;
import io.klue.runtime.Payload;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Keeps one file in the working directory, as a process with little memory. */
final class FileService implements FilesApi {
    private static final Path KEPT = Path.of("kept");

    public static void main(String[] args) {
        ApiServer server = ApiServer.builder()
                .config(Config.of(Map.of("name", "files")))
                .port(0)
                .maxUploadSize(Long.MAX_VALUE)
                .routes(FilesRoutes.of(new FileService()))
                .start();
        System.out.println("files listens on " + server.url());
    }

    @Override
    public String putFile(Payload body) {
        return keep(body);
    }

    @Override
    public Payload getFile() {
        return Payload.of("application/octet-stream", KEPT);
    }

    @Override
    public String postFile(PostFileParams params) {
        return keep(params.file());
    }

    private static String keep(Payload payload) {
        try (InputStream in = payload.stream();
                OutputStream out = Files.newOutputStream(KEPT)) {
            return Sha256.copied(in, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> getLeft() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".part"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
