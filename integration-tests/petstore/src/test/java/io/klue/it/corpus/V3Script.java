package io.klue.it.corpus;

import io.klue.it.petstorev3.Category;
import io.klue.it.petstorev3.FindPetsByStatusParams;
import io.klue.it.petstorev3.FindPetsByStatusStatus;
import io.klue.it.petstorev3.FindPetsByTagsParams;
import io.klue.it.petstorev3.LoginUserParams;
import io.klue.it.petstorev3.Order;
import io.klue.it.petstorev3.OrderStatus;
import io.klue.it.petstorev3.Pet;
import io.klue.it.petstorev3.PetStatus;
import io.klue.it.petstorev3.PetstoreV3Api;
import io.klue.it.petstorev3.Tag;
import io.klue.it.petstorev3.UpdatePetWithFormParams;
import io.klue.it.petstorev3.UploadFileParams;
import io.klue.it.petstorev3.User;
import io.klue.it.shop.CallLog;
import io.klue.runtime.Payload;
import java.util.List;
import java.util.Optional;

/** What a caller of the third version does in a day. */
final class V3Script {
    private final PetstoreV3Api store;
    private final CallLog log = new CallLog();

    private V3Script(PetstoreV3Api store) {
        this.store = store;
    }

    static List<String> play(PetstoreV3Api store) {
        V3Script script = new V3Script(store);
        script.pets();
        script.pictures();
        script.orders();
        script.users();
        return script.log.lines();
    }

    private void pets() {
        log.call("add a cat", () -> store.addPet(cat().build()));
        log.call("add a cat under an id", () -> store.addPet(cat().id(7L).build()));
        log.call("add it again", () -> store.addPet(cat().id(7L).build()));
        log.call("find pets that are available, as by default", () -> store.findPetsByStatus());
        log.call(
                "find pets that are sold",
                () -> store.findPetsByStatus(FindPetsByStatusParams.builder()
                        .status(FindPetsByStatusStatus.SOLD)
                        .build()));
        log.call("find pets by no tag", () -> store.findPetsByTags());
        log.call(
                "find pets by tags",
                () -> store.findPetsByTags(FindPetsByTagsParams.builder()
                        .tags(List.of("none", "a,b &", ""))
                        .build()));
        log.call("get a pet", () -> store.getPetById(1));
        log.call("get a missing pet", () -> store.getPetById(-1));
        log.call("update a pet", () -> store.updatePet(cat().id(7L).name("Tom").build()));
        log.call("update a missing pet", () -> store.updatePet(cat().id(9L).build()));
        log.call("update a pet without an id", () -> store.updatePet(cat().build()));
        log.call(
                "rename a pet",
                () -> store.updatePetWithForm(
                        7, UpdatePetWithFormParams.builder().name("T & J = ü+").build()));
        log.call(
                "sell a pet",
                () -> store.updatePetWithForm(
                        7, UpdatePetWithFormParams.builder().status("sold").build()));
        log.call("change nothing", () -> store.updatePetWithForm(7));
        log.call("change a missing pet", () -> store.updatePetWithForm(8));
        log.call("count", store::getInventory);
        log.run("delete a pet", () -> store.deletePet(7));
        log.run("delete a missing pet", () -> store.deletePet(7));
        log.call("count", store::getInventory);
    }

    private void pictures() {
        UploadFileParams words =
                UploadFileParams.builder().additionalMetadata("ä & b").build();
        Payload image = Payload.of("application/octet-stream", new byte[] {0, 1, -1, '\n', '\r'});
        log.call("upload an image", () -> store.uploadFile(1, words, Optional.of(image)));
        log.call("upload it again", () -> store.uploadFile(1, words, Optional.of(image)));
        log.call("upload no image", () -> store.uploadFile(1, words, Optional.empty()));
        log.call("upload an image of a missing pet", () -> store.uploadFile(9, words, Optional.of(image)));
        log.call("get the pet with its images", () -> store.getPetById(1));
    }

    private void orders() {
        Order order = Order.builder()
                .petId(1L)
                .quantity(3)
                .status(OrderStatus.APPROVED)
                .complete(false)
                .build();
        log.call("place an order", () -> store.placeOrder(Optional.of(order)));
        log.call(
                "place it under an id",
                () -> store.placeOrder(Optional.of(order.toBuilder().id(5L).build())));
        log.call(
                "place it again",
                () -> store.placeOrder(Optional.of(order.toBuilder().id(5L).build())));
        log.call(
                "place an empty order",
                () -> store.placeOrder(Optional.of(Order.builder().build())));
        log.call("place no order", () -> store.placeOrder(Optional.empty()));
        log.call("get an order", () -> store.getOrderById(5));
        log.run("delete an order", () -> store.deleteOrder(5));
        log.call("get a missing order", () -> store.getOrderById(5));
    }

    private void users() {
        User ann = User.builder()
                .username("ann")
                .password("x")
                .userStatus(Integer.MAX_VALUE)
                .build();
        User zoe = User.builder().username("Zoë/1").build();
        log.call("create a user", () -> store.createUser(Optional.of(ann)));
        log.call("create no user", () -> store.createUser(Optional.empty()));
        log.call("create users", () -> store.createUsersWithListInput(Optional.of(List.of(ann, zoe))));
        log.call("create no users", () -> store.createUsersWithListInput(Optional.of(List.of())));
        log.call("create not even a list of users", () -> store.createUsersWithListInput(Optional.empty()));
        log.call("get a user", () -> store.getUserByName("Zoë/1"));
        log.call("get a missing user", () -> store.getUserByName("bob"));
        log.run(
                "update a user",
                () -> store.updateUser(
                        "Zoë/1", Optional.of(zoe.toBuilder().phone("1").build())));
        log.run("update a user with nothing", () -> store.updateUser("ann", Optional.empty()));
        log.run("update a missing user", () -> store.updateUser("bob", Optional.of(ann)));
        log.call(
                "log in",
                () -> store.loginUser(
                        LoginUserParams.builder().username("ann").password("x").build()));
        log.call("log in as nobody", () -> store.loginUser());
        log.run("log out", store::logoutUser);
        log.run("delete a user", () -> store.deleteUser("ann"));
        log.run("delete a missing user", () -> store.deleteUser("ann"));
    }

    private static Pet.Builder cat() {
        return Pet.builder()
                .name("Minka")
                .category(Category.builder().name("no good!").build())
                .addPhotoUrl("/1")
                .tags(List.of(Tag.builder().id(1L).name("a,b &").build()))
                .status(PetStatus.AVAILABLE);
    }
}
