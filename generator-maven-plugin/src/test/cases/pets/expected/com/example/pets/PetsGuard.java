package com.example.pets;

import static com.example.pets.PetsEndpoints.*;

import io.klue.runtime.Payload;
import io.klue.runtime.spi.LocalCall;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Holds calls within one process to the contract: checked input, errors that say whose they are. */
@Generated("pets.yaml 1.2.0")
final class PetsGuard implements PetsApi {
  private final PetsApi api;

  PetsGuard(PetsApi api) {
    this.api = api;
  }

  @Override
  public ListPetsResult listPets(ListPetsParams params) {
    return LocalCall.of(LIST_PETS)
        .check(violations -> {
          violations.parameter(
              "query",
              "status",
              params.status(),
              (value, at) -> at.constant(value, PetStatus.UNRECOGNIZED));
          violations.parameter("query", "limit", params.limit(), LIST_PETS_LIMIT);
        })
        .run(() -> api.listPets(params));
  }

  @Override
  public Pet createPet(Pet pet) {
    return LocalCall.of(CREATE_PET)
        .check(violations -> violations.body(pet, PetCodec::check))
        .run(() -> api.createPet(pet));
  }

  @Override
  public Pet getPet(UUID petId) {
    return LocalCall.of(GET_PET).run(() -> api.getPet(petId));
  }

  @Override
  public AdoptPetResult adoptPet(UUID petId) {
    return LocalCall.of(ADOPT_PET).run(() -> api.adoptPet(petId));
  }

  @Override
  public void putPhoto(UUID petId, Payload photo) {
    LocalCall.of(PUT_PHOTO)
        .accept(photo, "image/png", "image/jpeg")
        .run(() -> api.putPhoto(petId, photo));
  }

  @Override
  public Payload getPhoto(UUID petId) {
    return LocalCall.of(GET_PHOTO).run(() -> api.getPhoto(petId));
  }
}
