package io.klue.it.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.klue.testing.ServiceCommand;
import io.klue.testing.ServiceProcess;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file many times the memory of both processes; {@code -Dklue.upload.mib=1024} for a long run. */
class LargeFileTest {
    private static final long MIB = Long.getLong("klue.upload.mib", 100);

    @TempDir
    private Path temp;

    private ServiceCommand process(Class<?> main) {
        return ServiceCommand.ofClass(main.getName(), System.getProperty("java.class.path"))
                .in(temp)
                .variable("JAVA_TOOL_OPTIONS", "-Xmx64m -Djava.io.tmpdir=" + temp);
    }

    @Test
    void travels_both_ways_streamed_and_as_a_part_of_a_form_through_64_MiB_of_memory() {
        try (ServiceProcess service = process(FileService.class).start()) {
            ServiceCommand.Ended caller = process(FileCaller.class)
                    .arguments(service.url(), String.valueOf(MIB * 1024 * 1024))
                    .run();
            assertEquals(
                    "streamed equal\nback equal\nmultipart equal\nback equal\nleft []\nheap 64 MiB\n",
                    caller.output(),
                    caller.error() + service.output());
        }
    }
}
