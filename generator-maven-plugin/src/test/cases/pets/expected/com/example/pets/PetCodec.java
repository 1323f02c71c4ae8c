package com.example.pets;

import io.klue.runtime.spi.ArrayConstraint;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.NumberConstraint;
import io.klue.runtime.spi.StringConstraint;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Pet} crosses the wire. */
@Generated("pets.yaml#/definitions/Pet")
final class PetCodec {
  private static final StringConstraint NAME = new StringConstraint().minLength(1).maxLength(64);
  private static final ArrayConstraint TAGS = new ArrayConstraint().maxItems(10);
  private static final NumberConstraint WEIGHT_GRAMS = new NumberConstraint().minimum(1).maximum(900_000);

  private PetCodec() {}

  static Pet read(JsonReader in) {
    Pet.Builder pet = Pet.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "id" -> pet.id(in.uuid());
        case "name" -> pet.name(in.string(NAME));
        case "status" -> pet.status(in.constant(PetStatus::of, PetStatus.UNRECOGNIZED));
        case "tags" -> pet.tags(in.list(TAGS, JsonReader::string));
        case "born" -> pet.born(in.date());
        case "weightGrams" -> pet.weightGrams(in.int32(WEIGHT_GRAMS));
        case "owner" -> pet.owner(OwnerCodec.read(in));
        default -> in.skip();
      }
    }
    return in.build(pet::build);
  }

  static void write(JsonWriter out, Pet pet) {
    out.beginObject();
    out.field("id").uuid(pet.id());
    out.field("name").string(pet.name());
    out.field("status").string(pet.status().wireValue());
    out.optionalList("tags", pet.tags(), JsonWriter::string);
    out.optional("born", pet.born(), JsonWriter::date);
    out.optional("weightGrams", pet.weightGrams(), JsonWriter::int32);
    out.optional("owner", pet.owner(), OwnerCodec::write);
    out.endObject();
  }

  static void check(Pet pet, Violations violations) {
    violations.check("name", pet.name(), NAME);
    violations.constant("status", pet.status(), PetStatus.UNRECOGNIZED);
    violations.checkUnlessEmpty("tags", pet.tags(), TAGS);
    violations.check("weightGrams", pet.weightGrams(), WEIGHT_GRAMS);
    violations.nested("owner", pet.owner(), OwnerCodec::check);
  }
}
