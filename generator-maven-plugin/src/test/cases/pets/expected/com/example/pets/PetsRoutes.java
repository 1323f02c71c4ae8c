package com.example.pets;

import static com.example.pets.PetsEndpoints.*;

import io.klue.runtime.ApiRoutes;
import io.klue.runtime.Payload;
import io.klue.runtime.RequestContext;
import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.Route;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** Serves {@link PetsApi} over HTTP. */
@Generated("pets.yaml 1.2.0")
public final class PetsRoutes implements ApiRoutes {
  private final Function<RequestContext, PetsApi> api;

  private PetsRoutes(Function<RequestContext, PetsApi> api) {
    this.api = api;
  }

  /** Serves every request with {@code api}. */
  public static PetsRoutes of(PetsApi api) {
    return new PetsRoutes(request -> api);
  }

  /** Serves each request with an api of its own, which may keep the caller in a field. */
  public static PetsRoutes perRequest(Function<RequestContext, PetsApi> factory) {
    return new PetsRoutes(factory);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route(LIST_PETS, this::listPets),
        new Route(CREATE_PET, this::createPet),
        new Route(GET_PET, this::getPet),
        new Route(ADOPT_PET, this::adoptPet),
        new Route(PUT_PHOTO, this::putPhoto),
        new Route(GET_PHOTO, this::getPhoto));
  }

  private void listPets(Exchange exchange) {
    ListPetsParams.Builder params = ListPetsParams.builder()
        .status(exchange.query("status").constant(PetStatus::of))
        .limit(exchange.query("limit").int32(LIST_PETS_LIMIT));
    exchange.check();
    ListPetsResult result = api(exchange).listPets(params.build());
    exchange.answerHeader("X-Total-Count", result.totalCount());
    exchange.reply(
        200,
        result.body(),
        (out, value) -> out.list(value, PetCodec::write),
        in -> in.list(PetCodec::read));
  }

  private void createPet(Exchange exchange) {
    Pet pet = exchange.json(PetCodec::read);
    exchange.check();
    exchange.reply(201, api(exchange).createPet(pet), PetCodec::write, PetCodec::read);
  }

  private void getPet(Exchange exchange) {
    UUID petId = exchange.path("petId").uuid();
    exchange.check();
    exchange.reply(200, api(exchange).getPet(petId), PetCodec::write, PetCodec::read);
  }

  private void adoptPet(Exchange exchange) {
    UUID petId = exchange.path("petId").uuid();
    exchange.check();
    AdoptPetResult result = api(exchange).adoptPet(petId);
    if (result instanceof AdoptPetResult.Ok answer) {
      exchange.reply(200, answer.body(), PetCodec::write, PetCodec::read);
    } else if (result instanceof AdoptPetResult.Accepted answer) {
      exchange.answerHeader("Location", answer.location());
      exchange.reply(202);
    } else {
      throw new IllegalStateException("adoptPet answered " + result);
    }
  }

  private void putPhoto(Exchange exchange) {
    UUID petId = exchange.path("petId").uuid();
    Payload photo = exchange.payload();
    exchange.check();
    api(exchange).putPhoto(petId, photo);
    exchange.reply(204);
  }

  private void getPhoto(Exchange exchange) {
    UUID petId = exchange.path("petId").uuid();
    exchange.check();
    exchange.reply(200, api(exchange).getPhoto(petId));
  }

  private PetsApi api(Exchange exchange) {
    return api.apply(exchange.request());
  }
}
