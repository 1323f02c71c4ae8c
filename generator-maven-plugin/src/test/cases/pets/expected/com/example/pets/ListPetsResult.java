package com.example.pets;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * What {@link PetsApi#listPets} answers.
 *
 * @param body A page of pets
 * @param totalCount How many pets match in all
 */
@Generated("pets.yaml#/paths/~1pets/get")
public record ListPetsResult(List<Pet> body, Optional<BigInteger> totalCount) {
  public ListPetsResult {
    body = List.copyOf(body);
  }
}
