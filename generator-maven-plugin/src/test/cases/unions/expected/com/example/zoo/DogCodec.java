package com.example.zoo;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.StringConstraint;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Dog} crosses the wire. */
@Generated("zoo.yaml#/components/schemas/Dog")
final class DogCodec {
  private static final StringConstraint NAME = new StringConstraint().minLength(1);

  private DogCodec() {}

  static Dog read(JsonReader in) {
    Dog.Builder dog = Dog.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "kind" -> in.string();
        case "name" -> dog.name(in.string(NAME));
        case "friend" -> dog.friend(AnimalCodec.read(in));
        default -> in.skip();
      }
    }
    in.required("kind");
    return in.build(dog::build);
  }

  static void write(JsonWriter out, Dog dog) {
    out.beginObject();
    out.field("kind").string("Dog");
    out.field("name").string(dog.name());
    out.optional("friend", dog.friend(), AnimalCodec::write);
    out.endObject();
  }

  static void check(Dog dog, Violations violations) {
    violations.check("name", dog.name(), NAME);
    violations.nested("friend", dog.friend(), AnimalCodec::check);
  }
}
