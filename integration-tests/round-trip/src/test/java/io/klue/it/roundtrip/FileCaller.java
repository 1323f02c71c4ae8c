package io.klue.it.roundtrip;

import io.klue.it.roundtrip.files.FilesApi;
import io.klue.it.roundtrip.files.FilesClient;
import io.klue.it.roundtrip.files.PostFileParams;
import io.klue.runtime.ApiClient;
import io.klue.runtime.Payload;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/** Sends a large file and gets it back, as a process with little memory. */
final class FileCaller {
    private FileCaller() {}

    public static void main(String[] args) throws IOException {
        long size = Long.parseLong(args[1]);
        FilesApi files = FilesClient.of(ApiClient.of(args[0])).with(o -> o.timeout(Duration.ofMinutes(10)));
        String expected = Sha256.copied(Sha256.bytes(size), OutputStream.nullOutputStream());
        say("streamed", expected, files.putFile(payload(size)));
        say("back", expected, download(files));
        say(
                "multipart",
                expected,
                files.postFile(PostFileParams.builder()
                        .title("large")
                        .file(payload(size))
                        .build()));
        say("back", expected, download(files));
        System.out.println("left " + files.getLeft());
        System.out.println("heap " + Runtime.getRuntime().maxMemory() / (1024 * 1024) + " MiB");
    }

    private static Payload payload(long size) {
        return Payload.of("application/octet-stream", Sha256.bytes(size), size).named("large.bin");
    }

    private static String download(FilesApi files) throws IOException {
        try (Payload file = files.getFile()) {
            return Sha256.copied(file.stream(), OutputStream.nullOutputStream());
        }
    }

    private static void say(String what, String expected, String actual) {
        System.out.println(what + (expected.equals(actual) ? " equal" : " differs"));
    }
}
