package com.example.pets;

import java.util.Optional;
import javax.annotation.processing.Generated;

/** What {@link PetsApi#adoptPet} answers. */
@Generated("pets.yaml#/paths/~1pets~1{petId}~1adoption/post")
public sealed interface AdoptPetResult {

  /** 200: The pet is yours. */
  record Ok(Pet body) implements AdoptPetResult {}

  /** 202: A person must approve first; ask again at {@code location}. */
  record Accepted(Optional<String> location) implements AdoptPetResult {}
}
