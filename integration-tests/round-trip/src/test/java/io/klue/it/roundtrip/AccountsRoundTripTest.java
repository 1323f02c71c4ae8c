package io.klue.it.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.it.roundtrip.accounts.Account;
import io.klue.it.roundtrip.accounts.AccountsApi;
import io.klue.it.roundtrip.accounts.AccountsClient;
import io.klue.it.roundtrip.accounts.AccountsRoutes;
import io.klue.it.roundtrip.accounts.GetMottoResult;
import io.klue.it.roundtrip.accounts.Owner;
import io.klue.runtime.ApiException;
import io.klue.runtime.JsonValue;
import io.klue.runtime.JsonValue.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** {@code readOnly} stays out of requests, {@code writeOnly} out of answers. */
class AccountsRoundTripTest {
    private static final String PATH = "/accounts/1";
    private static final String REQUEST = """
            {"name":"Ann","password":"hush","pin":null,"codes":[]}""";
    private static final Account STORED = Account.builder()
            .id(1)
            .name("Ann")
            .password("hush")
            .roles(List.of("admin"))
            .pin(7)
            .hint("the usual")
            .owner(Owner.builder().name("Bob").secret("s3cret").build())
            .build();

    private static final class Accounts implements AccountsApi {
        private Account account = STORED;
        private String tag = "tag";

        @Override
        public Account getAccount(int id) {
            return account;
        }

        @Override
        public GetMottoResult getMotto() {
            return new GetMottoResult("", tag, List.of("ok", "long"));
        }

        @Override
        public List<String> getNames() {
            return List.of("Ann", "", "Bob");
        }

        @Override
        public String getGreeting() {
            return "";
        }

        @Override
        public Account putAccount(int id, Account put) {
            account = put.toBuilder().id(id).roles(account.roles()).build();
            return account;
        }
    }

    @Test
    void what_was_got_can_be_changed_and_put() {
        Accounts accounts = new Accounts();
        Account answered = BothWays.served(AccountsRoutes.of(accounts), http -> {
            AccountsClient client = AccountsClient.of(http);
            Account got = client.getAccount(1);
            assertEquals(Optional.of(1), got.id());
            assertEquals(List.of("admin"), got.roles());
            return client.putAccount(
                    1, got.toBuilder().name("Anna").password("husher").build());
        });
        assertEquals("Anna", answered.name());
        assertEquals(Optional.of("husher"), accounts.account.password());
    }

    @Test
    void what_is_write_only_never_leaves() {
        JsonObject answer = BothWays.servedAt(AccountsRoutes.of(new Accounts()), url -> call(url, PATH));
        assertEquals(
                Set.of("id", "name", "roles", "seen", "owner", "rank"),
                answer.fields().keySet());
        assertEquals(JsonValue.parse("{\"name\":\"Bob\"}"), answer.get("owner"));
    }

    @Test
    void a_request_must_not_say_what_is_read_only_and_must_say_what_is_write_only() {
        BothWays.servedAt(AccountsRoutes.of(new Accounts()), url -> {
            assertEquals(JsonValue.of("Ann"), put(url, REQUEST).get("name"));
            assertEquals(
                    List.of(
                            "/id readOnly: must be left out of a request: only the server sets it",
                            "/seen readOnly: must be left out of a request: only the server sets it",
                            "/stamp readOnly: must be left out of a request: only the server sets it",
                            "/owner readOnly: must be left out of a request: only the server sets it",
                            "/backup readOnly: must be left out of a request: only the server sets it",
                            "/password required: is required",
                            "/pin required: is required",
                            "/codes required: is required"),
                    violations(put(url, """
                            {"id":0,"seen":null,"stamp":7,"owner":{"name":[]},"backup":{},"name":"x"}""")));
            return null;
        });
    }

    @Test
    void an_answer_that_breaks_the_contract_does_not_go_out() {
        Accounts accounts = new Accounts();
        BothWays.servedAt(AccountsRoutes.of(accounts), url -> {
            assertEquals(
                    "The answer breaks the contract: /1 must have at least 1 character, but has 0; "
                            + "the body must have at most 2 items, but has 3",
                    description(call(url, "/names")));
            assertEquals(
                    "The answer breaks the contract: the body must have at least 1 character, but has 0",
                    description(call(url, "/greeting")));
            assertEquals(
                    "The answer breaks the contract: header/X-Tags/1 must have at most 3 characters, but has 4; "
                            + "the body must have at least 1 character, but has 0",
                    description(call(url, "/motto")));
            accounts.tag = null;
            assertTrue(description(call(url, "/motto"))
                    .startsWith("The answer breaks the contract: header/X-Tag is required; "));
            accounts.account = STORED.toBuilder().id(0).build();
            assertEquals(
                    "The answer breaks the contract: /id must be at least 1, but is 0", description(call(url, PATH)));
            accounts.account = STORED.toBuilder().id(null).build();
            assertEquals("The answer breaks the contract: /id is required", description(call(url, PATH)));
            return null;
        });
    }

    private static String description(JsonObject error) {
        assertEquals("UNHANDLED_SERVER_ERROR", text(error, "error"));
        return text(error, "error_description");
    }

    @Test
    void in_process_too_what_is_write_only_and_required_must_be_there() {
        AccountsApi local = AccountsClient.local(new Accounts());
        ApiException refused = assertThrows(
                ApiException.class,
                () -> local.putAccount(1, Account.builder().name("x").build()));
        assertEquals("/password", refused.error().violations().get(0).pointer());
        assertEquals("required", refused.error().violations().get(0).keyword());
    }

    @Test
    void what_is_stored_keeps_everything() {
        assertEquals(STORED, Account.CODEC.fromJson(Account.CODEC.toJson(STORED)));
    }

    private static List<String> violations(JsonObject error) {
        JsonValue.JsonArray found = (JsonValue.JsonArray) Objects.requireNonNull(error.get("violations"));
        return found.items().stream()
                .map(JsonObject.class::cast)
                .map(v -> text(v, "pointer") + " " + text(v, "keyword") + ": " + text(v, "message"))
                .toList();
    }

    private static String text(JsonObject object, String field) {
        return ((JsonValue.JsonString) Objects.requireNonNull(object.get(field))).value();
    }

    private static JsonObject put(String url, String body) {
        return call(url + PATH, "PUT", BodyPublishers.ofString(body));
    }

    private static JsonObject call(String url, String path) {
        return call(url + path, "GET", BodyPublishers.noBody());
    }

    private static JsonObject call(String url, String method, BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json")
                .method(method, body)
                .build();
        try {
            String answer = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body();
            return (JsonObject) JsonValue.parse(answer);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
