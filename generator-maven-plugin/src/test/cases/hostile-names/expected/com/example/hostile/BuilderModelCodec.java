package com.example.hostile;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link BuilderModel} crosses the wire. */
@Generated("hostile.yaml#/components/schemas/Builder")
final class BuilderModelCodec {
  private BuilderModelCodec() {}

  static BuilderModel read(JsonReader in) {
    BuilderModel.Builder builderModel = BuilderModel.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "builder" -> builderModel.builder_(BuilderModelCodec.read(in));
        case "toBuilder" -> builderModel.toBuilder_(in.string());
        case "CODEC" -> builderModel.codec(in.string());
        case "build" -> builderModel.build(in.string());
        default -> in.skip();
      }
    }
    return in.build(builderModel::build);
  }

  static void write(JsonWriter out, BuilderModel builderModel) {
    out.beginObject();
    out.optional("builder", builderModel.builder_(), BuilderModelCodec::write);
    out.optional("toBuilder", builderModel.toBuilder_(), JsonWriter::string);
    out.optional("CODEC", builderModel.codec(), JsonWriter::string);
    out.optional("build", builderModel.build(), JsonWriter::string);
    out.endObject();
  }

  static void check(BuilderModel builderModel, Violations violations) {
    violations.nested("builder", builderModel.builder_(), BuilderModelCodec::check);
  }
}
