package io.klue.runtime.internal;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the command line of a service says.
 *
 * @param port {@code --port}
 * @param config {@code --config}
 * @param debug whether {@code --debug} was given
 */
public record CommandLine(OptionalInt port, Optional<Path> config, boolean debug) {
    /** Throws StartupException for what it does not know. */
    public static CommandLine parse(String... args) {
        OptionalInt port = OptionalInt.empty();
        Optional<Path> config = Optional.empty();
        boolean debug = false;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--port" -> port = OptionalInt.of(port(value(args, i++), "--port"));
                case "--config" -> config = Optional.of(Path.of(value(args, i++)));
                case "--debug" -> debug = true;
                default -> throw StartupMessages.unknownArgument(args[i]);
            }
        }
        return new CommandLine(port, config, debug);
    }

    private static String value(String[] args, int option) {
        if (option + 1 >= args.length) {
            throw StartupMessages.missingArgument(args[option]);
        }
        return args[option + 1];
    }

    /** What the variable PORT says. */
    public static OptionalInt port(Map<String, String> environment) {
        String variable = environment.getOrDefault("PORT", "");
        return variable.isEmpty() ? OptionalInt.empty() : OptionalInt.of(port(variable, "the variable PORT"));
    }

    private static int port(String value, String from) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // worded below
        }
        throw StartupMessages.badPort(value, from);
    }
}
