package io.klue.it.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.it.petstore.FindPetsByTagsParams;
import io.klue.it.petstore.LoginUserParams;
import io.klue.it.petstore.Pet;
import io.klue.it.petstore.PetStatus;
import io.klue.it.petstore.PetstoreApi;
import io.klue.it.petstore.PetstoreClient;
import io.klue.it.petstore.PetstoreRoutes;
import io.klue.it.petstore.Tag;
import io.klue.it.petstore.User;
import io.klue.runtime.ApiClient;
import io.klue.runtime.ApiServer;
import io.klue.runtime.RemoteApiException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A caller of the generated interface cannot tell whether the service is in another process or in his own … */
class RemoteAndLocalTest {
    private final PetstoreApi local = PetstoreClient.local(new Petstore(PetstoreServices.CLOCK));
    private ApiServer server;
    private PetstoreApi remote;

    @BeforeEach
    void start() {
        server = PetstoreServices.setUp(ApiServer.builder().port(0)).start();
        remote = PetstoreClient.of(PetstoreServices.client(server));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theSameScriptHasTheSameResultsOverHttpAndInProcess() {
        List<String> overHttp = PetstoreScript.play(remote);
        List<String> inProcess = PetstoreScript.play(local);
        assertEquals(String.join("\n", inProcess), String.join("\n", overHttp));
        assertTrue(overHttp.size() >= 60, "calls: " + overHttp.size());
        assertTrue(
                overHttp.containsAll(List.of(
                        "the inventory → {available=1, pending=1}",
                        "add a dog under an id that is taken → petstore refuses: 405 INVALID_INPUT, There is a pet 7"
                                + " already",
                        "get an order above the range of ids → petstore refuses: 400 INVALID_PARAMETER, The request"
                                + " breaks the contract: path/orderId must be at most 5, but is 6"
                                + " {path/orderId [maximum] must be at most 5, but is 6}",
                        "upload a text with words about it → ApiResponse[code=Optional[200], type=Optional[text/plain],"
                                + " message=Optional[tom says.txt: 5 bytes, Tom's words: ü]]",
                        "log in → LoginUserResult[body=session 1, setCookie=Optional[AUTH_KEY=1; Path=/; HttpOnly],"
                                + " rateLimit=Optional[5000], expiresAfter=Optional[2026-12-24T13:00Z]]")),
                () -> String.join("\n", overHttp));
    }

    @Test
    void anItemMayHoldTheCommaThatSeparatesItems() {
        Tag tag = Tag.builder().name("a,b").build();
        FindPetsByTagsParams byTag =
                FindPetsByTagsParams.builder().tags(List.of("a,b")).build();
        for (PetstoreApi store : List.of(local, remote)) {
            store.addPet(Pet.builder().name("x").tags(List.of(tag)).build());
            assertEquals(1, store.findPetsByTags(byTag).size());
        }
    }

    @Test
    void aRequiredListMayBeEmptyInAQuery() {
        FindPetsByTagsParams noTags = FindPetsByTagsParams.builder().build();
        assertEquals(List.of(), local.findPetsByTags(noTags));
        assertEquals(List.of(), remote.findPetsByTags(noTags));
    }

    // … but for these differences

    @Test
    void nobodyIsAskedWhoHeIsInProcess() {
        PetstoreApi stranger = PetstoreClient.of(ApiClient.of(server.url()));
        RemoteApiException refusal = assertThrows(RemoteApiException.class, stranger::getInventory);
        assertEquals(401, refusal.status());
        assertEquals(Map.of(), local.getInventory());
    }

    @Test
    void whatCannotBeSentIsRefusedByTheClientItself() {
        Pet pet = Pet.builder().name("x").status(PetStatus.UNRECOGNIZED).build();
        assertThrows(IllegalStateException.class, () -> remote.addPet(pet));
        assertEquals(
                400,
                assertThrows(RemoteApiException.class, () -> local.addPet(pet)).status());
        for (String directory : List.of("", ".", "..")) {
            assertThrows(IllegalArgumentException.class, () -> remote.getUserByName(directory));
            assertEquals(
                    404,
                    assertThrows(RemoteApiException.class, () -> local.getUserByName(directory))
                            .status());
        }
    }

    @Test
    void aDefectIsItselfInProcessAndHasAnErrorIdOverHttp() {
        Clock defect = Clock.fixed(Instant.MAX, ZoneOffset.UTC); // an hour later is no time
        PetstoreApi here = PetstoreClient.local(new Petstore(defect));
        try (ApiServer there = PetstoreServices.server(PetstoreRoutes.of(new Petstore(defect)))) {
            PetstoreApi remote = PetstoreClient.of(PetstoreServices.client(there));
            User ann = User.builder().username("ann").password("x").build();
            LoginUserParams login =
                    LoginUserParams.builder().username("ann").password("x").build();
            for (PetstoreApi store : List.of(here, remote)) {
                store.createUser(ann);
            }
            assertThrows(DateTimeException.class, () -> here.loginUser(login));
            RemoteApiException failure = assertThrows(RemoteApiException.class, () -> remote.loginUser(login));
            assertEquals("500 UNHANDLED_SERVER_ERROR", failure.status() + " " + failure.code());
            assertTrue(failure.error().errorId().isPresent());
        }
    }

    @Test
    void aPathThatAnotherOperationHasTooLeadsToThatOne() {
        User user = User.builder().username("login").build();
        for (PetstoreApi store : List.of(local, remote)) {
            store.createUser(user);
        }
        assertEquals(user, local.getUserByName("login"));
        RemoteApiException refusal = assertThrows(RemoteApiException.class, () -> remote.getUserByName("login"));
        assertEquals(
                "petstore: 400 INVALID_PARAMETER: The request breaks the contract in 2 places:"
                        + " query/username is required; query/password is required",
                refusal.getMessage());
    }
}
