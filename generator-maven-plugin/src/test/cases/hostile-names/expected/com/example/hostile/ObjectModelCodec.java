package com.example.hostile;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link ObjectModel} crosses the wire. */
@Generated("hostile.yaml#/components/schemas/Object")
final class ObjectModelCodec {
  private ObjectModelCodec() {}

  static ObjectModel read(JsonReader in) {
    ObjectModel.Builder objectModel = ObjectModel.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "override" -> objectModel.override(in.constant(OverrideModel::of, OverrideModel.UNRECOGNIZED_VALUE));
        default -> in.skip();
      }
    }
    return in.build(objectModel::build);
  }

  static void write(JsonWriter out, ObjectModel objectModel) {
    out.beginObject();
    out.optional("override", objectModel.override(), (to, element) -> to.string(element.wireValue()));
    out.endObject();
  }

  static void check(ObjectModel objectModel, Violations violations) {
    violations.constant("override", objectModel.override(), OverrideModel.UNRECOGNIZED_VALUE);
  }
}
