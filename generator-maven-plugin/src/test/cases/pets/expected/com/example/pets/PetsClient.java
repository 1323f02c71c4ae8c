package com.example.pets;

import static com.example.pets.PetsEndpoints.*;

import io.klue.runtime.ApiClient;
import io.klue.runtime.CallOptions;
import io.klue.runtime.Payload;
import io.klue.runtime.spi.Reply;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** Calls {@link PetsApi} over HTTP. Immutable; share one. */
@Generated("pets.yaml 1.2.0")
public final class PetsClient implements PetsApi {
  private final ApiClient http;

  private PetsClient(ApiClient http) {
    this.http = http;
  }

  /** A client that sends its calls with {@code http}. */
  public static PetsClient of(ApiClient http) {
    return new PetsClient(http);
  }

  /** The same calls on an implementation in this process: same checks, same errors, no HTTP. */
  public static PetsApi local(PetsApi api) {
    return new PetsGuard(api);
  }

  /** This client with other call options: timeout, retries, headers. */
  public PetsClient with(UnaryOperator<CallOptions> change) {
    return new PetsClient(http.with(change));
  }

  @Override
  public ListPetsResult listPets(ListPetsParams params) {
    Reply reply = http.call(LIST_PETS)
        .query("status", params.status().map(PetStatus::wireValue))
        .query("limit", params.limit())
        .send(200);
    return new ListPetsResult(
        reply.json(in -> in.list(PetCodec::read)),
        Optional.ofNullable(reply.header("X-Total-Count").integer()));
  }

  @Override
  public Pet createPet(Pet pet) {
    return http.call(CREATE_PET).json(pet, PetCodec::write).send(201).json(PetCodec::read);
  }

  @Override
  public Pet getPet(UUID petId) {
    return http.call(GET_PET).path("petId", petId).send(200).json(PetCodec::read);
  }

  @Override
  public AdoptPetResult adoptPet(UUID petId) {
    Reply reply = http.call(ADOPT_PET).path("petId", petId).send(200, 202);
    return switch (reply.status()) {
      case 200 -> new AdoptPetResult.Ok(reply.json(PetCodec::read));
      default -> new AdoptPetResult.Accepted(Optional.ofNullable(reply.header("Location").string()));
    };
  }

  @Override
  public void putPhoto(UUID petId, Payload photo) {
    http.call(PUT_PHOTO).path("petId", petId).payload(photo).send(204);
  }

  @Override
  public Payload getPhoto(UUID petId) {
    return http.call(GET_PHOTO).path("petId", petId).send(200).payload();
  }
}
