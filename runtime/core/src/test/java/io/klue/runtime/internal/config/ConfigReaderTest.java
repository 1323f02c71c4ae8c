package io.klue.runtime.internal.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.klue.runtime.StartupException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfigReaderTest {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    @Test
    void valuesAreReadAsTheirTypes() {
        ConfigValues config = read("""
                name: pets
                live_host: pets.example.com
                version: 1.10
                my_limit: 42
                my_flag: yes
                my_list: [a, 2, true]
                mail: {host: smtp.example.com, port: 25}
                nothing:
                """);
        assertEquals("pets", config.string("name"));
        assertEquals("1.10", config.string("version"), "as written, not as a number");
        assertEquals(42, config.integer("my_limit"));
        assertEquals(true, config.flag("my_flag"));
        assertEquals(List.of("a", "2", "true"), config.list("my_list"));
        assertEquals(25, config.integer("mail.port"));
        assertFalse(config.has("nothing"));
    }

    @Test
    void aValueThatNamesASecretIsReplacedByTheVariablesContent() {
        ConfigValues config = ConfigValues.read(
                new ConfigFile("klue-config.yaml", """
                        name: pets
                        live_host: x
                        jwt_secret: MY_SECRET
                        keys: [MY_KEY, other]
                        limit: MY_LIMIT
                        env_secrets: [MY_SECRET, MY_KEY, MY_LIMIT]
                        """), Map.of("MY_SECRET", SECRET, "MY_KEY", "k", "MY_LIMIT", "7"));
        assertEquals(SECRET, config.string("jwt_secret"));
        assertEquals(List.of("k", "other"), config.list("keys"));
        assertEquals(7, config.integer("limit"));
        assertEquals(
                "klue-config.yaml {name=pets, live_host=x, jwt_secret=****, keys=****, limit=****, "
                        + "env_secrets=[MY_KEY, MY_LIMIT, MY_SECRET]}",
                config.toString());
    }

    @Test
    void allMistakesAreSaidAtOnceEachWithItsPlace() {
        assertMistakes("""
                nam: pets
                report_call_exceeding_ms: fast
                with_async: maybe
                aws_user: [a]
                db_password: MY_PASSWORD
                docker_repo: one
                docker_repo: two
                live_url: {a: b}
                list: [[1]]
                jwt_secret: short
                env_secrets: [MY_PASSWORD, UNUSED]
                """, """
                The configuration klue-config.yaml has 10 mistakes:
                klue-config.yaml:2:27: "report_call_exceeding_ms" must be a whole number, not "fast"
                klue-config.yaml:3:13: "with_async" must be true or false, not "maybe"
                klue-config.yaml:4:11: "aws_user" must be a text, not a list
                klue-config.yaml:5:14: "db_password" is taken from the environment variable MY_PASSWORD, which is not set: set it (env_secrets lists it)
                klue-config.yaml:7:1: "docker_repo" is given twice, first at line 6: remove one of them
                klue-config.yaml:8:11: "live_url" must be a text, not a mapping
                klue-config.yaml:9:8: an item of "list" must be a text, a number or a flag
                klue-config.yaml:10:13: jwt_secret has 5 bytes, but HS256 needs at least 32 (RFC 7518, section 3.2): generate one with  openssl rand -hex 32
                klue-config.yaml:11:28: env_secrets lists UNUSED, but no such environment variable is set: set it, or remove it
                klue-config.yaml:1:1: "name" is missing (did you mean it by "nam"?): add a short name of the project, e.g.  name: my-service""");
    }

    @Test
    void aMappingOfOursHasNoOtherKeys() {
        assertMistakes("""
                name: pets
                live_host: x
                cors:
                  orgins: [https://a.example.com]
                  methods: [GET]
                  credentials: perhaps
                """, """
                The configuration klue-config.yaml has 3 mistakes:
                klue-config.yaml:4:11: there is no key "cors.orgins": did you mean "cors.origins"?
                klue-config.yaml:5:12: there is no key "cors.methods": the keys are cors.credentials, cors.exposed, cors.headers, cors.max_age, cors.origins
                klue-config.yaml:6:16: "cors.credentials" must be true or false, not "perhaps\"""");
        assertMistakes("""
                name: pets
                live_host: x
                cors: "*"
                """, """
                The configuration klue-config.yaml has a mistake:
                klue-config.yaml:3:7: there is no key "cors": the keys are cors.credentials, cors.exposed, cors.headers, cors.max_age, cors.origins""");
    }

    @Test
    void anEmptyFileLacksWhatIsMandatory() {
        assertMistakes("", """
                The configuration klue-config.yaml has 2 mistakes:
                klue-config.yaml:1:1: "name" is missing: add a short name of the project, e.g.  name: my-service
                klue-config.yaml:1:1: "live_host" is missing: add where the live service answers, e.g.  live_host: my-service.example.com""");
    }

    @Test
    void whatIsNoYamlIsSaidWithItsPlace() {
        assertMistakes("name: [a\nlive_host: x\n", """
                The configuration klue-config.yaml has a mistake:
                klue-config.yaml:2:10: this is no YAML: expected ',' or ']', but got :""");
        assertMistakes("- name\n", """
                The configuration klue-config.yaml has a mistake:
                klue-config.yaml:1:1: this must be a mapping of keys to values, like  name: my-service""");
    }

    @Test
    void anAnchorThatContainsItselfIsRefused() {
        StartupException refused =
                assertThrows(StartupException.class, () -> read("name: a\nlive_host: b\nloop: &x {again: *x}\n"));
        assertEquals(
                "klue-config.yaml:3:7: this is nested more than 10 deep: flatten it",
                refused.getMessage().lines().skip(1).findFirst().orElseThrow());
    }

    @Test
    void aMissingKeyIsNamedWithTheNearestOne() {
        StartupException missing = assertThrows(
                StartupException.class,
                () -> read("name: a\nlive_host: b\nmail_host: c\n").string("mail_hots"));
        assertEquals(
                "klue-config.yaml has no key \"mail_hots\": add it, with a text. Did you mean \"mail_host\"?",
                missing.getMessage());
        assertEquals(2, missing.exitCode());
    }

    @Test
    void aKeyOfAnotherTypeIsNamedWithItsValueUnlessThatIsSecret() {
        ConfigValues config = read("name: a\nlive_host: b\nlimit: many\nmy_secret: much\n");
        assertEquals(
                "klue-config.yaml: \"limit\" must be a whole number, not \"many\".",
                assertThrows(StartupException.class, () -> config.integer("limit"))
                        .getMessage());
        assertEquals(
                "klue-config.yaml: \"my_secret\" must be a whole number, not what the secret holds.",
                assertThrows(StartupException.class, () -> config.integer("my_secret"))
                        .getMessage());
    }

    private static ConfigValues read(String text) {
        return ConfigValues.read(new ConfigFile("klue-config.yaml", text), Map.of());
    }

    private static void assertMistakes(String text, String expected) {
        StartupException mistakes = assertThrows(StartupException.class, () -> read(text));
        assertEquals(expected, mistakes.getMessage());
        assertEquals(2, mistakes.exitCode());
    }
}
