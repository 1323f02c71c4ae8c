package com.example.pets;

import io.klue.runtime.Payload;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Animals up for adoption.
 *
 * <p>Implement this to serve the API with {@link PetsRoutes}; call it through {@link PetsClient},
 * over HTTP or within one process, with the same checks and the same errors.
 */
@Generated("pets.yaml 1.2.0")
public interface PetsApi {

  /** Lists pets, newest first. {@code GET /v1/pets} */
  ListPetsResult listPets(ListPetsParams params);

  /** Puts a pet up for adoption. {@code POST /v1/pets}, authenticated. */
  Pet createPet(Pet pet);

  /**
   * Returns one pet. {@code GET /v1/pets/{petId}}
   *
   * @throws io.klue.runtime.ApiException 404: {@code PET_NOT_FOUND}: no pet has this id.
   */
  Pet getPet(UUID petId);

  /** Adopts a pet. {@code POST /v1/pets/{petId}/adoption} */
  AdoptPetResult adoptPet(UUID petId);

  /** Replaces the photo of a pet. {@code PUT /v1/pets/{petId}/photo} */
  void putPhoto(UUID petId, Payload photo);

  /** Returns the photo of a pet. {@code GET /v1/pets/{petId}/photo} */
  Payload getPhoto(UUID petId);

  /** {@code listPets} with the default parameters. */
  default ListPetsResult listPets() {
    return listPets(ListPetsParams.builder().build());
  }
}
