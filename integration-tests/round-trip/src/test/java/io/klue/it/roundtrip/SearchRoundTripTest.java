package io.klue.it.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.it.roundtrip.search.LoginParams;
import io.klue.it.roundtrip.search.SearchApi;
import io.klue.it.roundtrip.search.SearchClient;
import io.klue.it.roundtrip.search.SearchKindsItem;
import io.klue.it.roundtrip.search.SearchOrder;
import io.klue.it.roundtrip.search.SearchParams;
import io.klue.it.roundtrip.search.SearchResult;
import io.klue.it.roundtrip.search.SearchRoutes;
import io.klue.it.roundtrip.search.UploadParams;
import io.klue.runtime.Payload;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Parameters, forms, files, text, bytes and answers of several statuses. */
class SearchRoundTripTest {

    /** Answers what it was asked. */
    private static final class Echo implements SearchApi {
        private String motd = "";
        private String logo = "";

        @Override
        public SearchResult search(String index, int page, SearchParams params) {
            if (index.equals("later")) {
                return new SearchResult.Accepted(Optional.of("/search/" + page));
            }
            List<String> body = List.of(index, String.valueOf(page), params.toString());
            return new SearchResult.Ok(body, Optional.of(BigInteger.valueOf(page)), params.tags());
        }

        @Override
        public void upload(UploadParams params) {
            motd = params.title() + ":" + text(params.file()) + ":"
                    + params.file().fileName() + ":" + params.preview().map(Echo::text);
        }

        @Override
        public String login(LoginParams params) {
            return params.toString();
        }

        @Override
        public String motd() {
            return motd;
        }

        @Override
        public void setMotd(String text) {
            motd = text;
        }

        @Override
        public Payload logo() {
            return Payload.of("image/png", logo.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void setLogo(Optional<Payload> given) {
            logo = given.map(Echo::text).orElse("none");
        }

        private static String text(Payload payload) {
            return payload.mediaType() + "=" + new String(payload.readAll(), StandardCharsets.UTF_8);
        }
    }

    private static void script(BothWays run, SearchApi search) {
        String odd = "ä/ü?&=#%+ ;é\"\\|";
        SearchParams full = SearchParams.builder()
                .q(odd)
                .tags(List.of("a b", "ç", "x/y"))
                .kinds(List.of(SearchKindsItem.A, SearchKindsItem.B))
                .since(OffsetDateTime.parse("2026-11-25T01:02:03.5+05:30"))
                .exact(true)
                .trace("t-1")
                .order(SearchOrder.DESC)
                .build();
        run.call("all", () -> search.search("abc", 7, full));
        run.call(
                "defaults",
                () -> search.search("abc", 1, SearchParams.builder().q("").build()));
        run.call("accepted", () -> search.search("later", 3, full));
        run.call(
                "five things wrong",
                () -> search.search(
                        "ABC", 0, full.toBuilder().trace("longer than ten").build()));
        run.call(
                "login",
                () -> search.login(LoginParams.builder()
                        .user(odd)
                        .addRole("a")
                        .addRole("b")
                        .build()));
        run.call("motd", () -> {
            search.setMotd(odd);
            return search.motd();
        });
        run.call("motd too long", () -> {
            search.setMotd("x".repeat(101));
            return "accepted";
        });
        run.call("upload", () -> {
            search.upload(UploadParams.builder()
                    .title(odd)
                    .file(Payload.of("text/plain", "one".getBytes(StandardCharsets.UTF_8))
                            .named("o ne.txt"))
                    .build());
            return search.motd();
        });
        run.call("upload without a title", () -> {
            search.upload(UploadParams.builder()
                    .title("")
                    .file(Payload.of("text/plain", new byte[0]))
                    .build());
            return "accepted";
        });
        run.call("logo", () -> {
            search.setLogo(Optional.of(Payload.of("image/jpeg", "bytes".getBytes(StandardCharsets.UTF_8))));
            try (Payload logo = search.logo()) {
                return Echo.text(logo);
            }
        });
        run.call("no logo", () -> {
            search.setLogo(Optional.empty());
            try (Payload logo = search.logo()) {
                return Echo.text(logo);
            }
        });
    }

    @Test
    void over_http_and_in_process_the_same_happens() {
        List<String> local = BothWays.logOf(run -> script(run, SearchClient.local(new Echo())));
        List<String> remote = BothWays.served(
                SearchRoutes.of(new Echo()), client -> BothWays.logOf(run -> script(run, SearchClient.of(client))));

        assertEquals(String.join("\n", local), String.join("\n", remote));
        assertTrue(local.get(0).contains("a b") && local.get(0).contains("+05:30"), local.get(0));
        assertTrue(local.get(2).contains("Accepted[location=Optional[/search/3]]"), local.get(2));
        assertTrue(local.get(3).contains("path/index"), local.get(3));
        assertTrue(local.get(3).contains("path/page"), local.get(3));
        assertTrue(local.get(3).contains("header/X-Trace"), local.get(3));
        assertTrue(local.get(6).contains("400 INVALID_PARAMETER"), local.get(6));
        assertTrue(local.get(8).contains("form/title"), local.get(8));
        assertTrue(local.get(9).endsWith("image/png=image/jpeg=bytes"), local.get(9));
    }
}
