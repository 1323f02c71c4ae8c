package com.example.forms;

import io.klue.runtime.spi.ArrayConstraint;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.StringConstraint;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Pet} crosses the wire. */
@Generated("forms.yaml#/components/schemas/Pet")
final class PetCodec {
  private static final StringConstraint NAME = new StringConstraint().minLength(1);
  private static final ArrayConstraint PHOTO_URLS = new ArrayConstraint().maxItems(2);

  private PetCodec() {}

  static Pet read(JsonReader in) {
    Pet.Builder pet = Pet.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "id" -> pet.id(in.int64());
        case "name" -> pet.name(in.string(NAME));
        case "good" -> pet.good(in.bool());
        case "home" -> pet.home(AddressCodec.read(in));
        case "photoUrls" -> pet.photoUrls(in.list(PHOTO_URLS, JsonReader::string));
        case "tags" -> pet.tags(in.list(TagCodec::read));
        default -> in.skip();
      }
    }
    return in.build(pet::build);
  }

  static void write(JsonWriter out, Pet pet) {
    out.beginObject();
    out.optional("id", pet.id(), JsonWriter::int64);
    out.field("name").string(pet.name());
    out.optional("good", pet.good(), JsonWriter::bool);
    out.optional("home", pet.home(), AddressCodec::write);
    out.optionalList("photoUrls", pet.photoUrls(), JsonWriter::string);
    out.optionalList("tags", pet.tags(), TagCodec::write);
    out.endObject();
  }

  static void check(Pet pet, Violations violations) {
    violations.check("name", pet.name(), NAME);
    violations.nested("home", pet.home(), AddressCodec::check);
    violations.checkUnlessEmpty("photoUrls", pet.photoUrls(), PHOTO_URLS);
    violations.each("tags", pet.tags(), TagCodec::check);
  }
}
