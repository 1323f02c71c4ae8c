package io.klue.runtime.internal;

import io.klue.runtime.StartupException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words every reason why a service does not start. */
public final class StartupMessages {
    private static final String USAGE = """
            usage: [--port N] [--config FILE] [--debug]
              --port N       listen on port N (default: the variable PORT, then 8080)
              --config FILE  read FILE instead of searching for klue-config.yaml
              --debug        show the stack trace of a failed start""";

    private StartupMessages() {}

    // the configuration

    public static StartupException noConfig(List<String> places) {
        return usage("There is no klue-config.yaml. I looked for:\n  " + String.join("\n  ", places)
                + "\nWrite one, with at least\n  name: my-service\n  live_host: my-service.example.com\n"
                + "or name one with --config FILE or the variable KLUE_CONFIG.");
    }

    public static StartupException namedConfigMissing(String file, String namedBy) {
        return usage("There is no file " + file + ", which " + namedBy
                + " names as the configuration: create it, or name another.");
    }

    public static StartupException unreadableConfig(String file, Exception cause) {
        return new StartupException(
                StartupException.USAGE,
                "The configuration " + file + " cannot be read: " + cause.getMessage()
                        + ". Make it a readable UTF-8 text file.",
                cause);
    }

    public static StartupException badEnvironmentName(String name) {
        return usage("KLUE_ENV is \"" + name
                + "\", which cannot be part of a file name: use letters, digits, - and _ only, e.g. KLUE_ENV=live.");
    }

    public static StartupException configMistakes(String file, List<String> mistakes) {
        String head = mistakes.size() == 1
                ? "The configuration " + file + " has a mistake:\n"
                : "The configuration " + file + " has " + mistakes.size() + " mistakes:\n";
        return usage(head + String.join("\n", mistakes));
    }

    public static StartupException keyMissing(String file, String key, String kind, Optional<String> nearest) {
        String hint = nearest.map(near -> " Did you mean \"" + near + "\"?").orElse("");
        return usage(file + " has no key \"" + key + "\": add it, with " + kind + "." + hint);
    }

    public static StartupException wrongType(String file, String key, String kind, String found) {
        return usage(file + ": \"" + key + "\" must be " + kind + ", not " + found + ".");
    }

    public static StartupException badCors(String problem) {
        return usage("Scripts of other origins (CORS): " + problem + ".");
    }

    public static IllegalStateException noServerYet() {
        return new IllegalStateException("Config.get() was called before a server was started: call it later, "
                + "or load the configuration yourself with Config.load() and pass it on.");
    }

    // the command line

    public static StartupException unknownArgument(String argument) {
        return usage("I do not know the argument \"" + argument + "\".\n" + USAGE);
    }

    public static StartupException missingArgument(String option) {
        return usage("The argument " + option + " needs a value.\n" + USAGE);
    }

    public static StartupException badPort(String value, String from) {
        return usage("\"" + value + "\" (" + from + ") is no port: give a number from 0 to 65535; 0 takes a free one.");
    }

    // the server

    public static StartupException portInUse(int port, Throwable cause) {
        return failure(
                "Port " + port + " is in use by another process: stop that one, or choose another port with --port N.",
                cause);
    }

    public static StartupException portForbidden(int port, Throwable cause) {
        return failure(
                "Port " + port + " may not be opened by this user: ports below 1024 need privileges; "
                        + "choose another with --port N.",
                cause);
    }

    public static StartupException noStart(Throwable cause) {
        return failure("The server did not start: " + cause + ". Run with --debug to see where.", cause);
    }

    // routes

    public static StartupException sameRoute(String method, String first, String second) {
        return failure(
                "Two operations answer the same requests: " + first + " and " + second + " (" + method
                        + "; they differ in parameter names at most). Change the path or the basePath of one of them.",
                null);
    }

    public static StartupException badPath(String operation, String path, String problem) {
        return failure(
                "The path " + path + " of " + operation + " cannot be served: " + problem
                        + ". Correct it in the contract.",
                null);
    }

    // security

    public static StartupException nobodyVerifies(String scheme, String operation, String whatToWrite) {
        return failure(
                "The operation " + operation + " asks for the security scheme \"" + scheme
                        + "\", which nobody verifies, so it would be open to everyone: " + whatToWrite,
                null);
    }

    public static StartupException jwtIncomplete(List<String> missing) {
        return usage("Tokens cannot be verified without " + String.join(", ", missing)
                + ": add to klue-config.yaml, as a value or as the name of a variable listed in env_secrets.");
    }

    public static StartupException jwtSecretShort(int bytes) {
        return usage(jwtSecretShortText(bytes));
    }

    public static String jwtSecretShortText(int bytes) {
        return "jwt_secret has " + bytes + " bytes, but HS256 needs at least 32 (RFC 7518, section 3.2): "
                + "generate one with  openssl rand -hex 32";
    }

    public static StartupException noDefaultUser() {
        return usage("There is no user to make a token for: add default_user_id to klue-config.yaml, or name a user.");
    }

    private static StartupException usage(String message) {
        return new StartupException(StartupException.USAGE, message, null);
    }

    private static StartupException failure(String message, @Nullable Throwable cause) {
        return new StartupException(StartupException.FAILURE, message, cause);
    }
}
