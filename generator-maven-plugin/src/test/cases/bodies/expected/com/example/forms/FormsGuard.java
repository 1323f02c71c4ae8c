package com.example.forms;

import static com.example.forms.FormsEndpoints.*;

import io.klue.runtime.spi.LocalCall;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Holds calls within one process to the contract: checked input, errors that say whose they are. */
@Generated("forms.yaml 1")
final class FormsGuard implements FormsApi {
  private final FormsApi api;

  FormsGuard(FormsApi api) {
    this.api = api;
  }

  @Override
  public String updatePet(Pet pet) {
    return LocalCall.of(UPDATE_PET)
        .check(violations -> violations.body(pet, PetCodec::check))
        .run(() -> api.updatePet(pet));
  }

  @Override
  public String getToken(GetTokenBody getTokenBody) {
    return LocalCall.of(GET_TOKEN)
        .check(violations -> violations.body(getTokenBody, GetTokenBodyCodec::check))
        .run(() -> api.getToken(getTokenBody));
  }

  @Override
  public String count(Optional<Map<String, Integer>> body) {
    return LocalCall.of(COUNT)
        .check(violations -> violations.optionalBody(body, (element, at) -> { at.entries(element, (element2, at2) -> at2.check(element2, COUNT_BODY_VALUE)); at.check(element, COUNT_BODY); }))
        .run(() -> api.count(body));
  }

  @Override
  public String either(EitherBody body) {
    return LocalCall.of(EITHER)
        .check(violations -> {
          if (body instanceof EitherBody.Json kind) {
            violations.body(kind.body(), PetCodec::check);
          }
          if (body instanceof EitherBody.Form kind) {
            violations.body(kind.body(), RefreshCodec::check);
          }
        })
        .run(() -> api.either(body));
  }

  @Override
  public String addLetter(AddLetterParams params) {
    return LocalCall.of(ADD_LETTER)
        .acceptPart("scan", List.of(params.scan()), "image/*", "application/pdf")
        .check(violations -> {
          violations.parameter("form", "address", params.address(), AddressCodec::check);
          if (!params.stamps().isEmpty()) {
            violations.parameter(
                "form",
                "stamps",
                params.stamps(),
                (element, at) -> { at.each(element, TagCodec::check); at.check(element, ADD_LETTER_STAMPS); });
          }
          violations.parameter("form", "copies", params.copies(), ADD_LETTER_COPIES);
        })
        .run(() -> api.addLetter(params));
  }
}
