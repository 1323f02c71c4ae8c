package io.klue.it.corpus;

import io.klue.it.ogpetstorev2.ApiResponse;
import io.klue.it.ogpetstorev2.DeletePetParams;
import io.klue.it.ogpetstorev2.FindPetsByStatusParams;
import io.klue.it.ogpetstorev2.FindPetsByStatusStatusItem;
import io.klue.it.ogpetstorev2.FindPetsByTagsParams;
import io.klue.it.ogpetstorev2.LoginUserParams;
import io.klue.it.ogpetstorev2.LoginUserResult;
import io.klue.it.ogpetstorev2.OgPetstoreV2Api;
import io.klue.it.ogpetstorev2.Order;
import io.klue.it.ogpetstorev2.Pet;
import io.klue.it.ogpetstorev2.UpdatePetWithFormParams;
import io.klue.it.ogpetstorev2.UploadFileParams;
import io.klue.it.ogpetstorev2.User;
import io.klue.it.petstore.PetstoreApi;
import io.klue.runtime.spi.JsonCodec;
import java.util.List;
import java.util.Map;

/** The Swagger 2.0 version of the petstore, served by the store of the newer version. */
final class V2Store implements OgPetstoreV2Api {
    private final PetstoreApi store;

    V2Store(PetstoreApi store) {
        this.store = store;
    }

    /** What has the same JSON is the same. */
    static <A, B> B same(A value, JsonCodec<A> from, JsonCodec<B> to) {
        return to.fromJson(from.toJson(value));
    }

    private static io.klue.it.petstore.Pet newer(Pet pet) {
        return same(pet, Pet.CODEC, io.klue.it.petstore.Pet.CODEC);
    }

    private static io.klue.it.petstore.User newer(User user) {
        return same(user, User.CODEC, io.klue.it.petstore.User.CODEC);
    }

    private static Pet older(io.klue.it.petstore.Pet pet) {
        return same(pet, io.klue.it.petstore.Pet.CODEC, Pet.CODEC);
    }

    @Override
    public void addPet(Pet pet) {
        store.addPet(newer(pet));
    }

    @Override
    public void updatePet(Pet pet) {
        store.updatePet(newer(pet));
    }

    @Override
    public List<Pet> findPetsByStatus(FindPetsByStatusParams params) {
        List<io.klue.it.petstore.FindPetsByStatusStatusItem> status = params.status().stream()
                .map(FindPetsByStatusStatusItem::wireValue)
                .map(io.klue.it.petstore.FindPetsByStatusStatusItem::of)
                .toList();
        return store.findPetsByStatus(new io.klue.it.petstore.FindPetsByStatusParams(status)).stream()
                .map(V2Store::older)
                .toList();
    }

    @Override
    public List<Pet> findPetsByTags(FindPetsByTagsParams params) {
        return store.findPetsByTags(new io.klue.it.petstore.FindPetsByTagsParams(params.tags())).stream()
                .map(V2Store::older)
                .toList();
    }

    @Override
    public Pet getPetById(long petId) {
        return older(store.getPetById(petId));
    }

    @Override
    public void updatePetWithForm(long petId, UpdatePetWithFormParams params) {
        store.updatePetWithForm(petId, new io.klue.it.petstore.UpdatePetWithFormParams(params.name(), params.status()));
    }

    @Override
    public void deletePet(long petId, DeletePetParams params) {
        store.deletePet(petId, new io.klue.it.petstore.DeletePetParams(params.apiKey()));
    }

    @Override
    public ApiResponse uploadFile(long petId, UploadFileParams params) {
        return same(
                store.uploadFile(
                        petId, new io.klue.it.petstore.UploadFileParams(params.additionalMetadata(), params.file())),
                io.klue.it.petstore.ApiResponse.CODEC,
                ApiResponse.CODEC);
    }

    @Override
    public Map<String, Integer> getInventory() {
        return store.getInventory();
    }

    @Override
    public Order placeOrder(Order order) {
        return older(store.placeOrder(same(order, Order.CODEC, io.klue.it.petstore.Order.CODEC)));
    }

    private static Order older(io.klue.it.petstore.Order order) {
        return same(order, io.klue.it.petstore.Order.CODEC, Order.CODEC);
    }

    @Override
    public Order getOrderById(long orderId) {
        return older(store.getOrderById(orderId));
    }

    @Override
    public void deleteOrder(String orderId) {
        store.deleteOrder(orderId);
    }

    @Override
    public void createUser(User user) {
        store.createUser(newer(user));
    }

    @Override
    public void createUsersWithArrayInput(List<User> body) {
        store.createUsersWithArrayInput(body.stream().map(V2Store::newer).toList());
    }

    @Override
    public void createUsersWithListInput(List<User> body) {
        store.createUsersWithListInput(body.stream().map(V2Store::newer).toList());
    }

    @Override
    public LoginUserResult loginUser(LoginUserParams params) {
        io.klue.it.petstore.LoginUserResult result =
                store.loginUser(new io.klue.it.petstore.LoginUserParams(params.username(), params.password()));
        return new LoginUserResult(result.body(), result.rateLimit(), result.expiresAfter());
    }

    @Override
    public void logoutUser() {
        store.logoutUser();
    }

    @Override
    public User getUserByName(String username) {
        return same(store.getUserByName(username), io.klue.it.petstore.User.CODEC, User.CODEC);
    }

    @Override
    public void updateUser(String username, User user) {
        store.updateUser(username, newer(user));
    }

    @Override
    public void deleteUser(String username) {
        store.deleteUser(username);
    }
}
