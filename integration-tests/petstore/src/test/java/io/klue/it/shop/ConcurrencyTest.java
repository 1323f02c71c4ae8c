package io.klue.it.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.klue.it.petstore.FindPetsByTagsParams;
import io.klue.it.petstore.Pet;
import io.klue.it.petstore.PetStatus;
import io.klue.it.petstore.PetstoreApi;
import io.klue.it.petstore.PetstoreClient;
import io.klue.it.petstore.Tag;
import io.klue.it.petstore.UpdatePetWithFormParams;
import io.klue.it.petstore.UploadFileParams;
import io.klue.it.petstore.User;
import io.klue.runtime.ApiServer;
import io.klue.runtime.Payload;
import io.klue.runtime.RemoteApiException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many callers at a time, each of whom gets his own answers. */
class ConcurrencyTest {
    private static final int CALLERS = 32;
    private static final int ROUNDS = 15;
    private static final int CALLS = 8; // of each round

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void thirtyTwoCallersGetNoWrongAnswer() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try (ApiServer server =
                PetstoreServices.setUp(ApiServer.builder().port(0)).start()) {
            PetstoreApi store = PetstoreClient.of(PetstoreServices.client(server));
            CyclicBarrier together = new CyclicBarrier(CALLERS);
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                String name = "caller" + i;
                all.add(callers.submit(() -> {
                    together.await();
                    return calls(store, name);
                }));
            }
            int calls = 0;
            for (Future<Integer> caller : all) {
                calls += caller.get();
            }
            assertEquals(CALLERS * ROUNDS * CALLS, calls);
            assertEquals(Map.of("sold", CALLERS * ROUNDS), store.getInventory());
        } finally {
            callers.shutdownNow();
        }
    }

    private static int calls(PetstoreApi store, String name) {
        for (int round = 1; round <= ROUNDS; round++) {
            long id = store.addPet(pet(name, round)).id().orElseThrow();
            Pet expected = pet(name, round).toBuilder().id(id).build();
            assertEquals(expected, store.getPetById(id));

            store.updatePetWithForm(
                    id, UpdatePetWithFormParams.builder().status("sold").build());
            byte[] picture = (name + round).repeat(round * 50).getBytes(StandardCharsets.US_ASCII);
            String said = store.uploadFile(
                            id,
                            UploadFileParams.builder()
                                    .file(Payload.of("image/x-" + name, picture).named(name))
                                    .build())
                    .message()
                    .orElseThrow();
            assertEquals(name + ": " + picture.length + " bytes", said);
            assertEquals(round, store.findPetsByTags(byTag(name)).size());

            User user = User.builder().username(name).userStatus(round).build();
            store.createUser(user);
            assertEquals(user, store.getUserByName(name));
            RemoteApiException missing =
                    assertThrows(RemoteApiException.class, () -> store.deleteUser(name + " of another"));
            assertEquals(
                    "There is no user " + name + " of another", missing.error().errorDescription());
        }
        return ROUNDS * CALLS;
    }

    private static Pet pet(String name, int round) {
        return Pet.builder()
                .name(name + " " + round + " ü".repeat(round))
                .tags(List.of(Tag.builder().id((long) round).name(name).build()))
                .status(PetStatus.AVAILABLE)
                .build();
    }

    private static FindPetsByTagsParams byTag(String tag) {
        return FindPetsByTagsParams.builder().tags(List.of(tag)).build();
    }
}
