package io.klue.testing;

import io.klue.runtime.Config;
import io.klue.runtime.JwtAuth;
import io.klue.runtime.StartupException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints a token that a service accepts, for calls by hand. Arguments: {@code [--config FILE] [USER]}; without a user, that
 * of {@code default_user_id}. It needs the same configuration and secrets as the service.
 */
public final class PrintToken {
    private PrintToken() {}

    public static void main(String[] args) {
        try {
            System.out.println(token(args));
        } catch (StartupException e) {
            System.err.println(e.getMessage());
            System.exit(e.exitCode());
        }
    }

    static String token(String... args) {
        List<String> rest = new ArrayList<>(List.of(args));
        boolean named = rest.size() >= 2 && rest.get(0).equals("--config");
        Config config = named ? Config.load(Path.of(rest.get(1))) : Config.load();
        if (named) {
            rest.subList(0, 2).clear();
        }
        if (rest.size() > 1 || rest.stream().anyMatch(argument -> argument.startsWith("-"))) {
            throw TestingMessages.tokenUsage();
        }
        JwtAuth auth = JwtAuth.of(config);
        return rest.isEmpty() ? auth.issue() : auth.issue(rest.get(0));
    }
}
