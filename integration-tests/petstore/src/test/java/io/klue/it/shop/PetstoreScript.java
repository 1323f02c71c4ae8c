package io.klue.it.shop;

import io.klue.it.petstore.Category;
import io.klue.it.petstore.DeletePetParams;
import io.klue.it.petstore.FindPetsByStatusParams;
import io.klue.it.petstore.FindPetsByStatusStatusItem;
import io.klue.it.petstore.FindPetsByTagsParams;
import io.klue.it.petstore.LoginUserParams;
import io.klue.it.petstore.Order;
import io.klue.it.petstore.OrderStatus;
import io.klue.it.petstore.Pet;
import io.klue.it.petstore.PetStatus;
import io.klue.it.petstore.PetstoreApi;
import io.klue.it.petstore.Tag;
import io.klue.it.petstore.UpdatePetWithFormParams;
import io.klue.it.petstore.UploadFileParams;
import io.klue.it.petstore.User;
import io.klue.runtime.Payload;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;

/** One day of an empty petstore, as a caller of the generated interface lives it. */
public final class PetstoreScript {
    private final PetstoreApi store;
    private final CallLog log = new CallLog();

    private PetstoreScript(PetstoreApi store) {
        this.store = store;
    }

    /** Makes all calls; the lines say what they answered. */
    public static List<String> play(PetstoreApi store) {
        PetstoreScript script = new PetstoreScript(store);
        script.fillTheStore();
        script.lookAround();
        script.changePets();
        script.showPictures();
        script.tradePets();
        script.keepUsers();
        script.logIn();
        script.clearTheStore();
        return script.log.lines();
    }

    private void fillTheStore() {
        log.call("the inventory of an empty store", store::getInventory);
        log.call("add a cat", () -> store.addPet(cat().build()));
        log.call("add a dog under an id of our own", () -> store.addPet(dog().build()));
        log.call("add a dog under an id that is taken", () -> store.addPet(dog().build()));
        log.call(
                "add a pet with a name only",
                () -> store.addPet(Pet.builder().name("Nemo").build()));
        log.call(
                "add a pet with a name beyond ASCII",
                () -> store.addPet(Pet.builder()
                        .name("Ünal \"the\" \\ 🐱\n")
                        .photoUrls(List.of("", "a,b", "ü/?&=%20+"))
                        .build()));
        log.call(
                "add a pet of a category whose name breaks the pattern",
                () -> store.addPet(
                        Pet.builder().name("x").category(category("no good!")).build()));
        log.call(
                "add a pet of a category whose name is a sign",
                () -> store.addPet(Pet.builder()
                        .name("x")
                        .category(category("-"))
                        .photoUrls(List.of("/1"))
                        .build()));
    }

    private void lookAround() {
        log.call("the inventory", store::getInventory);
        log.call("get the cat", () -> store.getPetById(1));
        log.call("get the dog", () -> store.getPetById(7));
        log.call("get a pet that is not there", () -> store.getPetById(99));
        log.call("get a pet under the smallest number", () -> store.getPetById(Long.MIN_VALUE));
        log.call("find available pets", () -> byStatus(FindPetsByStatusStatusItem.AVAILABLE));
        log.call(
                "find available and pending pets",
                () -> byStatus(FindPetsByStatusStatusItem.AVAILABLE, FindPetsByStatusStatusItem.PENDING));
        log.call("find sold pets", () -> byStatus(FindPetsByStatusStatusItem.SOLD));
        log.call("find pets by a tag", () -> byTags("furry"));
        log.call("find pets by two tags, one with signs that a query needs itself", () -> byTags("a + b & c", "loud"));
        log.call("find pets by a tag that none has", () -> byTags("purple"));
    }

    private void changePets() {
        log.call(
                "the cat gets a new name",
                () -> store.updatePet(
                        store.getPetById(1).toBuilder().name("Tom").build()));
        log.call("change a pet without its id", () -> store.updatePet(cat().build()));
        log.call(
                "change a pet that is not there",
                () -> store.updatePet(cat().id(99L).build()));
        log.call(
                "change a pet's category to a bad one",
                () -> store.updatePet(dog().category(category("")).build()));
        log.run(
                "sell the dog with a form",
                () -> store.updatePetWithForm(
                        7, UpdatePetWithFormParams.builder().status("sold").build()));
        log.run(
                "rename the dog with a form",
                () -> store.updatePetWithForm(
                        7,
                        UpdatePetWithFormParams.builder()
                                .name("Rex & Söhne = 100%")
                                .build()));
        log.run("change nothing with a form", () -> store.updatePetWithForm(7));
        log.run(
                "make the dog purple with a form",
                () -> store.updatePetWithForm(
                        7, UpdatePetWithFormParams.builder().status("purple").build()));
        log.run("change a missing pet with a form", () -> store.updatePetWithForm(99));
        log.call("get the dog", () -> store.getPetById(7));
        log.call("find sold pets", () -> byStatus(FindPetsByStatusStatusItem.SOLD));
    }

    private void showPictures() {
        Payload picture = Payload.of("image/png", new byte[] {0, (byte) 0xff, '\r', '\n', '-', '-'})
                .named("tom.png");
        log.call(
                "upload a picture of the cat",
                () -> store.uploadFile(
                        1, UploadFileParams.builder().file(picture).build()));
        Payload text = Payload.of("text/plain", "miaow".getBytes(StandardCharsets.UTF_8))
                .named("tom says.txt");
        log.call(
                "upload a text with words about it",
                () -> store.uploadFile(
                        1,
                        UploadFileParams.builder()
                                .additionalMetadata("Tom's words: ü")
                                .file(text)
                                .build()));
        log.call("upload no picture", () -> store.uploadFile(1));
        log.call(
                "upload a picture of a missing pet",
                () -> store.uploadFile(
                        99, UploadFileParams.builder().file(picture).build()));
        log.call("get the cat with its pictures", () -> store.getPetById(1));
    }

    private void tradePets() {
        Order order = Order.builder()
                .petId(7L)
                .quantity(2)
                .shipDate(OffsetDateTime.parse("2026-12-24T18:00:00+01:00"))
                .build();
        log.call("order the dog", () -> store.placeOrder(order));
        log.call(
                "order the cat, delivered",
                () -> store.placeOrder(Order.builder()
                        .petId(1L)
                        .status(OrderStatus.DELIVERED)
                        .complete(true)
                        .build()));
        log.call(
                "order a missing pet",
                () -> store.placeOrder(order.toBuilder().petId(99L).build()));
        log.call(
                "order under a taken id",
                () -> store.placeOrder(order.toBuilder().id(1L).build()));
        log.call("get an order", () -> store.getOrderById(1));
        log.call("get an order that is not there", () -> store.getOrderById(5));
        log.call("get an order below the range of ids", () -> store.getOrderById(0));
        log.call("get an order above the range of ids", () -> store.getOrderById(6));
        log.run("delete an order", () -> store.deleteOrder("1"));
        log.run("delete it again", () -> store.deleteOrder("1"));
        log.run("delete an order whose id is no number", () -> store.deleteOrder("one/two?"));
    }

    private void keepUsers() {
        User ann = User.builder()
                .username("ann")
                .password("s3cret")
                .email("ann@example.com")
                .userStatus(1)
                .build();
        log.run("create a user", () -> store.createUser(ann));
        log.run(
                "create a user without a name",
                () -> store.createUser(User.builder().build()));
        log.run("create two users", () -> store.createUsersWithArrayInput(List.of(user("bob"), user("Zoë O'Neil"))));
        log.run("create no users", () -> store.createUsersWithListInput(List.of()));
        log.run(
                "create users, one without a name",
                () -> store.createUsersWithListInput(
                        List.of(user("eve"), User.builder().build())));
        log.call("get a user", () -> store.getUserByName("ann"));
        log.call("get a user whose name needs escapes", () -> store.getUserByName("Zoë O'Neil"));
        log.call("get a user who was not created", () -> store.getUserByName("eve"));
        log.run(
                "update a user",
                () -> store.updateUser(
                        "bob", user("bob").toBuilder().phone("+49 40").build()));
        log.call("get the updated user", () -> store.getUserByName("bob"));
        log.run("update a missing user", () -> store.updateUser("a/b", user("a/b")));
        log.run("delete a user", () -> store.deleteUser("bob"));
        log.run("delete a missing user", () -> store.deleteUser("bob"));
    }

    private void logIn() {
        log.call("log in", () -> store.loginUser(login("ann", "s3cret")));
        log.call("log in again", () -> store.loginUser(login("ann", "s3cret")));
        log.call("log in with a wrong password", () -> store.loginUser(login("ann", "secret")));
        log.call("log in under a name that breaks the pattern", () -> store.loginUser(login("a", "s3cret")));
        log.run("log out", store::logoutUser);
        log.call("log in after that", () -> store.loginUser(login("ann", "s3cret")));
    }

    private void clearTheStore() {
        log.run("delete a pet", () -> store.deletePet(1));
        log.run("delete it again", () -> store.deletePet(1));
        log.run(
                "delete a pet with a key",
                () -> store.deletePet(
                        7, DeletePetParams.builder().apiKey(Access.KEY).build()));
        log.call("the inventory in the end", store::getInventory);
    }

    private List<Pet> byStatus(FindPetsByStatusStatusItem... status) {
        return store.findPetsByStatus(
                FindPetsByStatusParams.builder().status(List.of(status)).build());
    }

    private List<Pet> byTags(String... tags) {
        return store.findPetsByTags(
                FindPetsByTagsParams.builder().tags(List.of(tags)).build());
    }

    private static LoginUserParams login(String username, String password) {
        return LoginUserParams.builder().username(username).password(password).build();
    }

    private static User user(String username) {
        return User.builder().username(username).build();
    }

    private static Category category(String name) {
        return Category.builder().id(1L).name(name).build();
    }

    private static Pet.Builder cat() {
        return Pet.builder()
                .name("Minka")
                .category(category("Cats"))
                .photoUrls(List.of("/minka.jpg"))
                .tags(List.of(tag("furry"), tag("quiet")))
                .status(PetStatus.AVAILABLE);
    }

    private static Pet.Builder dog() {
        return Pet.builder()
                .id(7L)
                .name("Rex")
                .category(category("Dogs"))
                .photoUrls(List.of())
                .tags(List.of(tag("furry"), tag("a + b & c")))
                .status(PetStatus.PENDING);
    }

    private static Tag tag(String name) {
        return Tag.builder().name(name).build();
    }
}
