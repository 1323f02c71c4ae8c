package com.example.new_;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Form} crosses the wire. */
@Generated("new.yaml#/components/schemas/Form")
final class FormCodec {
  private FormCodec() {}

  static Form read(JsonReader in) {
    Form.Builder form = Form.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "title" -> form.title(in.string());
        case "note" -> form.note(in.nullable(JsonReader::string));
        default -> in.skip();
      }
    }
    return in.build(form::build);
  }

  static void write(JsonWriter out, Form form) {
    out.beginObject();
    out.optional("title", form.title(), JsonWriter::string);
    out.optional("note", form.note(), JsonWriter::string);
    out.endObject();
  }

  static void check(Form form, Violations violations) {}
}
