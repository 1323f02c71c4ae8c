package io.klue.it.shop;

import io.klue.it.petstore.ApiResponse;
import io.klue.it.petstore.DeletePetParams;
import io.klue.it.petstore.FindPetsByStatusParams;
import io.klue.it.petstore.FindPetsByStatusStatusItem;
import io.klue.it.petstore.FindPetsByTagsParams;
import io.klue.it.petstore.LoginUserParams;
import io.klue.it.petstore.LoginUserResult;
import io.klue.it.petstore.Order;
import io.klue.it.petstore.OrderStatus;
import io.klue.it.petstore.Pet;
import io.klue.it.petstore.PetStatus;
import io.klue.it.petstore.PetstoreApi;
import io.klue.it.petstore.Tag;
import io.klue.it.petstore.UpdatePetWithFormParams;
import io.klue.it.petstore.UploadFileParams;
import io.klue.it.petstore.User;
import io.klue.runtime.ApiException;
import io.klue.runtime.Payload;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

/** The petstore of OpenAPI 3.0. Failures have the statuses that the contract names, odd as some are. */
public final class Petstore implements PetstoreApi {
    private static final int CALLS_PER_HOUR = 5000;
    private static final Duration SESSION = Duration.ofHours(1);

    private final Clock clock;
    private final Shelf<Pet> pets = new Shelf<>();
    private final Shelf<Order> orders = new Shelf<>();
    private final ConcurrentMap<String, User> users = new ConcurrentHashMap<>();
    private final AtomicLong logins = new AtomicLong();

    public Petstore(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Pet addPet(Pet pet) {
        return pets.add(pet.id(), id -> pet.toBuilder().id(id).build())
                .orElseThrow(() -> invalid("There is a pet " + pet.id().orElse(0L) + " already"));
    }

    @Override
    public Pet updatePet(Pet pet) {
        long id = pet.id().orElseThrow(() -> ApiException.badRequest("ID_MISSING", "Which pet? It has no id"));
        return pets.change(id, old -> pet).orElseThrow(() -> noPet(id));
    }

    @Override
    public List<Pet> findPetsByStatus(FindPetsByStatusParams params) {
        List<String> wanted = params.status().stream()
                .map(FindPetsByStatusStatusItem::wireValue)
                .toList();
        return pets.all().stream()
                .filter(pet -> pet.status()
                        .map(PetStatus::wireValue)
                        .filter(wanted::contains)
                        .isPresent())
                .toList();
    }

    @Override
    public List<Pet> findPetsByTags(FindPetsByTagsParams params) {
        return pets.all().stream()
                .filter(pet -> pet.tags().stream()
                        .map(Tag::name)
                        .flatMap(Optional::stream)
                        .anyMatch(params.tags()::contains))
                .toList();
    }

    @Override
    public Pet getPetById(long petId) {
        return pets.find(petId).orElseThrow(() -> noPet(petId));
    }

    @Override
    public void updatePetWithForm(long petId, UpdatePetWithFormParams params) {
        Optional<PetStatus> status = params.status().map(Petstore::status);
        Optional<Pet> changed = pets.change(petId, pet -> {
            Pet.Builder change = pet.toBuilder();
            params.name().ifPresent(change::name);
            status.ifPresent(change::status);
            return change.build();
        });
        if (changed.isEmpty()) {
            throw invalid("There is no pet " + petId);
        }
    }

    private static PetStatus status(String wireValue) {
        return Optional.ofNullable(PetStatus.of(wireValue)).orElseThrow(() -> invalid("No pet can be " + wireValue));
    }

    @Override
    public void deletePet(long petId, DeletePetParams params) {
        if (!pets.remove(petId)) {
            throw ApiException.badRequest("INVALID_PET", "There is no pet " + petId);
        }
    }

    @Override
    public ApiResponse uploadFile(long petId, UploadFileParams params) {
        Payload file = params.file().orElseThrow(() -> ApiException.badRequest("FILE_MISSING", "There is no file"));
        String name = file.fileName().orElse("image");
        String mediaType = file.mediaType();
        int length = file.readAll().length;
        String url = "/images/" + name;
        if (pets.change(petId, pet -> pet.toBuilder().addPhotoUrl(url).build()).isEmpty()) {
            throw noPet(petId);
        }
        return ApiResponse.builder()
                .code(200)
                .type(mediaType)
                .message(name + ": " + length + " bytes"
                        + params.additionalMetadata().map(", "::concat).orElse(""))
                .build();
    }

    @Override
    public Map<String, Integer> getInventory() {
        Map<String, Integer> count = new TreeMap<>();
        for (Pet pet : pets.all()) {
            pet.status().ifPresent(status -> count.merge(status.wireValue(), 1, Integer::sum));
        }
        return count;
    }

    @Override
    public Order placeOrder(Order order) {
        long petId = order.petId().orElse(0L);
        if (pets.find(petId).isEmpty()) {
            throw ApiException.badRequest("INVALID_ORDER", "There is no pet " + petId + " to order");
        }
        return orders.add(order.id(), id -> placed(order, id))
                .orElseThrow(() -> ApiException.badRequest("INVALID_ORDER", "There is such an order already"));
    }

    private static Order placed(Order order, long id) {
        return order.toBuilder()
                .id(id)
                .status(order.status().orElse(OrderStatus.PLACED))
                .build();
    }

    @Override
    public Order getOrderById(long orderId) {
        return orders.find(orderId).orElseThrow(() -> noOrder(orderId));
    }

    @Override
    public void deleteOrder(String orderId) {
        long id;
        try {
            id = Long.parseLong(orderId);
        } catch (NumberFormatException e) {
            throw ApiException.badRequest("INVALID_ID", "An order's id is a number, and not " + orderId);
        }
        if (!orders.remove(id)) {
            throw noOrder(id);
        }
    }

    @Override
    public void createUser(User user) {
        users.put(nameOf(user), user);
    }

    @Override
    public void createUsersWithArrayInput(List<User> body) {
        body.forEach(Petstore::nameOf); // all or nothing
        body.forEach(this::createUser);
    }

    @Override
    public void createUsersWithListInput(List<User> body) {
        createUsersWithArrayInput(body);
    }

    private static String nameOf(User user) {
        return user.username().orElseThrow(() -> ApiException.badRequest("INVALID_USER", "The user has no username"));
    }

    @Override
    public LoginUserResult loginUser(LoginUserParams params) {
        User user = users.get(params.username());
        if (user == null || !user.password().equals(Optional.of(params.password()))) {
            throw ApiException.badRequest("WRONG_PASSWORD", "Invalid username or password");
        }
        long session = logins.incrementAndGet();
        return new LoginUserResult(
                "session " + session,
                Optional.of("AUTH_KEY=" + session + "; Path=/; HttpOnly"),
                Optional.of(CALLS_PER_HOUR),
                Optional.of(OffsetDateTime.now(clock).plus(SESSION)));
    }

    @Override
    public void logoutUser() {
        logins.set(0);
    }

    @Override
    public User getUserByName(String username) {
        User user = users.get(username);
        if (user == null) {
            throw noUser(username);
        }
        return user;
    }

    @Override
    public void updateUser(String username, User user) {
        if (users.computeIfPresent(username, (name, old) -> user) == null) {
            throw noUser(username);
        }
    }

    @Override
    public void deleteUser(String username) {
        if (users.remove(username) == null) {
            throw noUser(username);
        }
    }

    private static ApiException invalid(String message) {
        return new ApiException(405, "INVALID_INPUT", message);
    }

    private static ApiException noPet(long id) {
        return ApiException.notFound("PET_NOT_FOUND", "There is no pet " + id);
    }

    private static ApiException noOrder(long id) {
        return ApiException.notFound("ORDER_NOT_FOUND", "There is no order " + id);
    }

    private static ApiException noUser(String username) {
        return ApiException.notFound("USER_NOT_FOUND", "There is no user " + username);
    }
}
