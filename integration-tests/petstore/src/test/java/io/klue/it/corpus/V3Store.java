package io.klue.it.corpus;

import io.klue.it.petstorev3.ApiResponse;
import io.klue.it.petstorev3.DeletePetParams;
import io.klue.it.petstorev3.FindPetsByStatusParams;
import io.klue.it.petstorev3.FindPetsByTagsParams;
import io.klue.it.petstorev3.LoginUserParams;
import io.klue.it.petstorev3.LoginUserResult;
import io.klue.it.petstorev3.Order;
import io.klue.it.petstorev3.Pet;
import io.klue.it.petstorev3.PetStatus;
import io.klue.it.petstorev3.PetstoreV3Api;
import io.klue.it.petstorev3.Tag;
import io.klue.it.petstorev3.UpdatePetWithFormParams;
import io.klue.it.petstorev3.UploadFileParams;
import io.klue.it.petstorev3.User;
import io.klue.it.shop.Shelf;
import io.klue.runtime.ApiException;
import io.klue.runtime.Payload;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The petstore that Swagger's own site serves: optional bodies, images as bare bytes, failures of any status. */
final class V3Store implements PetstoreV3Api {
    private final Clock clock;
    private final Shelf<Pet> pets = new Shelf<>();
    private final Shelf<Order> orders = new Shelf<>();
    private final ConcurrentMap<String, User> users = new ConcurrentHashMap<>();

    V3Store(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Pet addPet(Pet pet) {
        return pets.add(pet.id(), id -> pet.toBuilder().id(id).build())
                .orElseThrow(() -> ApiException.unprocessable("PET_EXISTS", "This pet is here already"));
    }

    @Override
    public Pet updatePet(Pet pet) {
        long id = pet.id().orElseThrow(() -> ApiException.badRequest("ID_MISSING", "Which pet? It has no id"));
        return pets.change(id, old -> pet).orElseThrow(V3Store::noPet);
    }

    @Override
    public List<Pet> findPetsByStatus(FindPetsByStatusParams params) {
        Optional<PetStatus> status = Optional.of(PetStatus.of(params.status().wireValue()));
        return pets.all().stream().filter(pet -> pet.status().equals(status)).toList();
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
        return pets.find(petId).orElseThrow(V3Store::noPet);
    }

    @Override
    public Pet updatePetWithForm(long petId, UpdatePetWithFormParams params) {
        return pets.change(petId, pet -> {
                    Pet.Builder change = pet.toBuilder();
                    params.name().ifPresent(change::name);
                    params.status().map(PetStatus::of).ifPresent(change::status);
                    return change.build();
                })
                .orElseThrow(V3Store::noPet);
    }

    @Override
    public void deletePet(long petId, DeletePetParams params) {
        pets.remove(petId);
    }

    @Override
    public ApiResponse uploadFile(long petId, UploadFileParams params, Optional<Payload> body) {
        Payload image = body.orElseThrow(() -> ApiException.badRequest("FILE_MISSING", "There is no file"));
        int length = image.readAll().length;
        Pet pet = pets.change(
                        petId,
                        old -> old.toBuilder().addPhotoUrl("/images/" + length).build())
                .orElseThrow(V3Store::noPet);
        return ApiResponse.builder()
                .code(pet.photoUrls().size())
                .type(image.mediaType())
                .message(length + " bytes"
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
    public Order placeOrder(Optional<Order> order) {
        Order wanted = order.orElseThrow(() -> ApiException.badRequest("ORDER_MISSING", "There is no order"));
        return orders.add(wanted.id(), id -> wanted.toBuilder().id(id).build())
                .orElseThrow(() -> ApiException.unprocessable("ORDER_EXISTS", "This order was placed already"));
    }

    @Override
    public Order getOrderById(long orderId) {
        return orders.find(orderId)
                .orElseThrow(() -> ApiException.notFound("ORDER_NOT_FOUND", "There is no such order"));
    }

    @Override
    public void deleteOrder(long orderId) {
        orders.remove(orderId);
    }

    @Override
    public User createUser(Optional<User> user) {
        User created = user.orElseThrow(() -> ApiException.badRequest("USER_MISSING", "There is no user"));
        users.put(created.username().orElse(""), created);
        return created;
    }

    /** Answers the last one, as the contract has room for one only. */
    @Override
    public User createUsersWithListInput(Optional<List<User>> body) {
        User last = User.builder().build();
        for (User user : body.orElse(List.of())) {
            last = createUser(Optional.of(user));
        }
        return last;
    }

    @Override
    public LoginUserResult loginUser(LoginUserParams params) {
        Optional<User> user = params.username().map(users::get);
        if (user.isEmpty() || !user.get().password().equals(params.password())) {
            throw ApiException.badRequest("WRONG_PASSWORD", "Invalid username or password");
        }
        return new LoginUserResult("welcome", Optional.of(5000), Optional.of(OffsetDateTime.now(clock)));
    }

    @Override
    public void logoutUser() {}

    @Override
    public User getUserByName(String username) {
        return Optional.ofNullable(users.get(username)).orElseThrow(V3Store::noUser);
    }

    @Override
    public void updateUser(String username, Optional<User> user) {
        User changed = user.orElseThrow(() -> ApiException.badRequest("USER_MISSING", "There is no user"));
        if (users.computeIfPresent(username, (name, old) -> changed) == null) {
            throw noUser();
        }
    }

    @Override
    public void deleteUser(String username) {
        if (users.remove(username) == null) {
            throw noUser();
        }
    }

    private static ApiException noPet() {
        return ApiException.notFound("PET_NOT_FOUND", "There is no such pet");
    }

    private static ApiException noUser() {
        return ApiException.notFound("USER_NOT_FOUND", "There is no such user");
    }
}
