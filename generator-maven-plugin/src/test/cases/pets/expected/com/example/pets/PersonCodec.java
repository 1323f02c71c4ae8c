package com.example.pets;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.StringConstraint;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Person} crosses the wire. */
@Generated("pets.yaml#/definitions/Person")
final class PersonCodec {
  private static final StringConstraint NAME = new StringConstraint().minLength(1).maxLength(100);

  private PersonCodec() {}

  static Person read(JsonReader in) {
    Person.Builder person = Person.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "kind" -> in.constant(kind -> kind.equals("person") ? kind : null, "person");
        case "name" -> person.name(in.string(NAME));
        default -> in.skip();
      }
    }
    in.required("kind");
    return in.build(person::build);
  }

  static void write(JsonWriter out, Person person) {
    out.beginObject();
    out.field("kind").string("person");
    out.field("name").string(person.name());
    out.endObject();
  }

  static void check(Person person, Violations violations) {
    violations.check("name", person.name(), NAME);
  }
}
