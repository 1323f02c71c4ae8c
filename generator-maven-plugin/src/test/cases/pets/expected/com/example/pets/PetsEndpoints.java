package com.example.pets;

import io.klue.runtime.spi.Endpoint;
import io.klue.runtime.spi.NumberConstraint;
import io.klue.runtime.spi.SecurityScheme;
import javax.annotation.processing.Generated;

/** Where each operation lives; {@link PetsClient} and {@link PetsRoutes} both read it. */
@Generated("pets.yaml 1.2.0")
final class PetsEndpoints {
  static final SecurityScheme JWT = SecurityScheme.jwt("jwt");

  static final Endpoint LIST_PETS = endpoint("listPets", "GET", "/v1/pets")
      .producing("application/json");
  static final Endpoint CREATE_PET = endpoint("createPet", "POST", "/v1/pets")
      .secured(JWT.required())
      .producing("application/json");
  static final Endpoint GET_PET = endpoint("getPet", "GET", "/v1/pets/{petId}")
      .producing("application/json");
  static final Endpoint ADOPT_PET = endpoint("adoptPet", "POST", "/v1/pets/{petId}/adoption")
      .producing("application/json");
  static final Endpoint PUT_PHOTO = endpoint("putPhoto", "PUT", "/v1/pets/{petId}/photo")
      .consuming("image/png", "image/jpeg");
  static final Endpoint GET_PHOTO = endpoint("getPhoto", "GET", "/v1/pets/{petId}/photo")
      .producing("application/json");

  static final NumberConstraint LIST_PETS_LIMIT = new NumberConstraint().minimum(1).maximum(100);

  private PetsEndpoints() {}

  private static Endpoint endpoint(String operation, String method, String path) {
    return Endpoint.of("pets", operation, method, path);
  }
}
