package io.klue.it.corpus;

import io.klue.it.ogpetstorev2.OgPetstoreV2Api;
import io.klue.it.petstore.ApiResponse;
import io.klue.it.petstore.DeletePetParams;
import io.klue.it.petstore.FindPetsByStatusParams;
import io.klue.it.petstore.FindPetsByStatusStatusItem;
import io.klue.it.petstore.FindPetsByTagsParams;
import io.klue.it.petstore.LoginUserParams;
import io.klue.it.petstore.LoginUserResult;
import io.klue.it.petstore.Order;
import io.klue.it.petstore.Pet;
import io.klue.it.petstore.PetstoreApi;
import io.klue.it.petstore.UpdatePetWithFormParams;
import io.klue.it.petstore.UploadFileParams;
import io.klue.it.petstore.User;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calls the Swagger 2.0 version of the petstore for somebody who knows the newer version. */
final class V2Caller implements PetstoreApi {
    private final OgPetstoreV2Api store;

    V2Caller(OgPetstoreV2Api store) {
        this.store = store;
    }

    private static io.klue.it.ogpetstorev2.Pet older(Pet pet) {
        return V2Store.same(pet, Pet.CODEC, io.klue.it.ogpetstorev2.Pet.CODEC);
    }

    private static io.klue.it.ogpetstorev2.User older(User user) {
        return V2Store.same(user, User.CODEC, io.klue.it.ogpetstorev2.User.CODEC);
    }

    private static Pet newer(io.klue.it.ogpetstorev2.Pet pet) {
        return V2Store.same(pet, io.klue.it.ogpetstorev2.Pet.CODEC, Pet.CODEC);
    }

    @Override
    public Pet addPet(Pet pet) {
        store.addPet(older(pet));
        return pet; // the older version does not tell the id
    }

    @Override
    public Pet updatePet(Pet pet) {
        store.updatePet(older(pet));
        return pet;
    }

    @Override
    public List<Pet> findPetsByStatus(FindPetsByStatusParams params) {
        List<io.klue.it.ogpetstorev2.FindPetsByStatusStatusItem> status = params.status().stream()
                .map(FindPetsByStatusStatusItem::wireValue)
                .map(io.klue.it.ogpetstorev2.FindPetsByStatusStatusItem::of)
                .toList();
        return store.findPetsByStatus(new io.klue.it.ogpetstorev2.FindPetsByStatusParams(status)).stream()
                .map(V2Caller::newer)
                .toList();
    }

    @Override
    public List<Pet> findPetsByTags(FindPetsByTagsParams params) {
        return store.findPetsByTags(new io.klue.it.ogpetstorev2.FindPetsByTagsParams(params.tags())).stream()
                .map(V2Caller::newer)
                .toList();
    }

    @Override
    public Pet getPetById(long petId) {
        return newer(store.getPetById(petId));
    }

    @Override
    public void updatePetWithForm(long petId, UpdatePetWithFormParams params) {
        store.updatePetWithForm(
                petId, new io.klue.it.ogpetstorev2.UpdatePetWithFormParams(params.name(), params.status()));
    }

    @Override
    public void deletePet(long petId, DeletePetParams params) {
        store.deletePet(petId, new io.klue.it.ogpetstorev2.DeletePetParams(params.apiKey()));
    }

    @Override
    public ApiResponse uploadFile(long petId, UploadFileParams params) {
        return V2Store.same(
                store.uploadFile(
                        petId,
                        new io.klue.it.ogpetstorev2.UploadFileParams(params.additionalMetadata(), params.file())),
                io.klue.it.ogpetstorev2.ApiResponse.CODEC,
                ApiResponse.CODEC);
    }

    @Override
    public Map<String, Integer> getInventory() {
        return store.getInventory();
    }

    @Override
    public Order placeOrder(Order order) {
        return newer(store.placeOrder(V2Store.same(order, Order.CODEC, io.klue.it.ogpetstorev2.Order.CODEC)));
    }

    private static Order newer(io.klue.it.ogpetstorev2.Order order) {
        return V2Store.same(order, io.klue.it.ogpetstorev2.Order.CODEC, Order.CODEC);
    }

    @Override
    public Order getOrderById(long orderId) {
        return newer(store.getOrderById(orderId));
    }

    @Override
    public void deleteOrder(String orderId) {
        store.deleteOrder(orderId);
    }

    @Override
    public void createUser(User user) {
        store.createUser(older(user));
    }

    @Override
    public void createUsersWithArrayInput(List<User> body) {
        store.createUsersWithArrayInput(body.stream().map(V2Caller::older).toList());
    }

    @Override
    public void createUsersWithListInput(List<User> body) {
        store.createUsersWithListInput(body.stream().map(V2Caller::older).toList());
    }

    @Override
    public LoginUserResult loginUser(LoginUserParams params) {
        io.klue.it.ogpetstorev2.LoginUserResult result =
                store.loginUser(new io.klue.it.ogpetstorev2.LoginUserParams(params.username(), params.password()));
        return new LoginUserResult(result.body(), Optional.empty(), result.rateLimit(), result.expiresAfter());
    }

    @Override
    public void logoutUser() {
        store.logoutUser();
    }

    @Override
    public User getUserByName(String username) {
        return V2Store.same(store.getUserByName(username), io.klue.it.ogpetstorev2.User.CODEC, User.CODEC);
    }

    @Override
    public void updateUser(String username, User user) {
        store.updateUser(username, older(user));
    }

    @Override
    public void deleteUser(String username) {
        store.deleteUser(username);
    }
}
