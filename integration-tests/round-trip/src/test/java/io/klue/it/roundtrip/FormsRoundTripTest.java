package io.klue.it.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.it.roundtrip.forms.AddLetterParams;
import io.klue.it.roundtrip.forms.Address;
import io.klue.it.roundtrip.forms.EitherBody;
import io.klue.it.roundtrip.forms.FormsApi;
import io.klue.it.roundtrip.forms.FormsClient;
import io.klue.it.roundtrip.forms.FormsRoutes;
import io.klue.it.roundtrip.forms.GetTokenBody;
import io.klue.it.roundtrip.forms.Password;
import io.klue.it.roundtrip.forms.Pet;
import io.klue.it.roundtrip.forms.Refresh;
import io.klue.it.roundtrip.forms.Tag;
import io.klue.runtime.Payload;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Forms that are one value, JSON in forms, and files beside it. */
class FormsRoundTripTest {
    private static final String ODD = "ä€🐱 \"\\\r\n&=%+;";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Answers what it was sent. */
    private static final class Echo implements FormsApi {
        @Override
        public String updatePet(Pet pet) {
            return pet.toString();
        }

        @Override
        public String getToken(GetTokenBody body) {
            return body.toString();
        }

        @Override
        public String count(Optional<Map<String, Integer>> body) {
            return body.toString();
        }

        @Override
        public String either(EitherBody body) {
            return body.toString();
        }

        @Override
        public String addLetter(AddLetterParams params) {
            return params.address() + " " + params.stamps() + " " + params.ids() + " " + params.copies() + " "
                    + MediaEcho.text(params.scan());
        }
    }

    private static void script(BothWays run, FormsApi api) {
        Address home = Address.builder().city(ODD).build();
        Pet pet = Pet.builder()
                .id(7L)
                .name(ODD)
                .good(true)
                .home(home)
                .photoUrls(List.of("a", ODD))
                .tags(List.of(Tag.builder().name(ODD).build(), Tag.builder().build()))
                .build();
        run.call("pet", () -> api.updatePet(pet));
        run.call("password", () -> api.getToken(Password.builder().user(ODD).build()));
        run.call("refresh", () -> api.getToken(Refresh.builder().token(ODD).build()));
        run.call(
                "short refresh", () -> api.getToken(Refresh.builder().token("a").build()));
        run.call("counts", () -> api.count(Optional.of(Map.of(ODD.substring(0, 2), 1))));
        run.call("low counts", () -> api.count(Optional.of(Map.of("a", -1))));
        run.call("no counts", () -> api.count(Optional.empty()));
        run.call("either JSON", () -> api.either(new EitherBody.Json(pet)));
        run.call(
                "or a form",
                () -> api.either(
                        new EitherBody.Form(Refresh.builder().token(ODD).build())));
        AddLetterParams letter = AddLetterParams.builder()
                .address(home)
                .stamps(List.of(
                        Tag.builder().name(ODD).build(), Tag.builder().name("b").build()))
                .ids(List.of(1, 2))
                .copies(3)
                .scan(Payload.of("application/pdf", ODD.getBytes(StandardCharsets.UTF_8))
                        .named("a.pdf"))
                .build();
        run.call("letter", () -> api.addLetter(letter));
        run.call(
                "short letter",
                () -> api.addLetter(letter.toBuilder()
                        .address(Address.builder().city("").build())
                        .stamps(List.of(Tag.builder().name("").build()))
                        .copies(0)
                        .build()));
    }

    @Test
    void over_http_and_in_process_the_same_happens() {
        List<String> local = BothWays.logOf(run -> script(run, FormsClient.local(new Echo())));
        List<String> remote = BothWays.served(
                FormsRoutes.of(new Echo()), client -> BothWays.logOf(run -> script(run, FormsClient.of(client))));

        assertEquals(String.join("\n", local), String.join("\n", remote));
        assertTrue(local.get(3).contains("pointer=/token, keyword=minLength"), local.get(3));
        assertTrue(local.get(5).contains("keyword=minimum"), local.get(5));
        assertEquals("no counts -> Optional.empty", local.get(6));
        assertTrue(local.get(10).contains("form/address/city"), local.get(10));
        assertTrue(local.get(10).contains("form/stamps/0/name"), local.get(10));
        assertTrue(local.get(10).contains("form/copies"), local.get(10));
    }

    @Test
    void a_form_gives_what_json_gives_and_is_held_to_the_same() {
        BothWays.servedAt(FormsRoutes.of(new Echo()), url -> {
            String json = send(
                    url,
                    "application/json",
                    "{\"id\":7,\"name\":\"a\",\"good\":true,\"home\":{\"city\":\"bc\"},"
                            + "\"photoUrls\":[\"x\",\"7\"],\"tags\":[{\"name\":\"t\"}]}");
            assertEquals(
                    json,
                    send(
                            url,
                            "application/x-www-form-urlencoded",
                            "tags=%7B%22name%22:%22t%22%7D&id=7&name=a&good=true&home={%22city%22:%22bc%22}&photoUrls=x&photoUrls=7"));
            assertEquals(
                    json,
                    send(
                            url,
                            "multipart/form-data; boundary=B",
                            part("id", "7") + part("name", "a") + part("good", "true")
                                    + part("home", "{\"city\":\"bc\"}")
                                    + part("photoUrls", "x") + part("photoUrls", "7")
                                    + part("tags", "{\"name\":\"t\"}") + "--B--"));
            String wrong =
                    send(url, "application/x-www-form-urlencoded", "id=x&name=&photoUrls=1&photoUrls=2&photoUrls=3");
            assertTrue(wrong.contains("\"pointer\":\"/id\",\"keyword\":\"type\""), wrong);
            assertTrue(wrong.contains("\"pointer\":\"/name\",\"keyword\":\"minLength\""), wrong);
            assertTrue(wrong.contains("\"pointer\":\"/photoUrls\",\"keyword\":\"maxItems\""), wrong);
            return wrong;
        });
    }

    private static String part(String name, String content) {
        return "--B\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + content + "\r\n";
    }

    private static String send(String url, String type, String body) {
        try {
            return HTTP.send(
                            HttpRequest.newBuilder(URI.create(url + "/pets"))
                                    .header("Content-Type", type)
                                    .PUT(BodyPublishers.ofString(body))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
