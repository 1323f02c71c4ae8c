package com.example.more;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.StringConstraint;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link All} crosses the wire. */
@Generated("more.yaml#/components/schemas/All")
final class AllCodec {
  private static final StringConstraint I = new StringConstraint().minLength(3);
  private static final StringConstraint K = new StringConstraint().maxLength(3);

  private AllCodec() {}

  static All read(JsonReader in) {
    All.Builder all = All.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "a" -> all.a(in.value(AllARules::check));
        case "b" -> all.b(in.checked(AllBRules::checkBeyondType, element -> element.list(JsonReader::value)));
        case "c" -> all.c(in.checked(AllCRules::checkBeyondType, element -> element.list(JsonReader::value)));
        case "d" -> all.d(in.checked(AllDRules::checkBeyondType, element -> element.map(JsonReader::value)));
        case "e" -> all.e(in.checked(AllERules::checkBeyondType, element -> element.map(JsonReader::value)));
        case "f" -> all.f(in.value(AllFRules::check));
        case "h" -> all.h(in.value(AllHRules::check));
        case "i" -> all.i(in.string(I));
        case "j" -> all.j(in.value(AllJRules::check));
        case "k" -> all.k(in.checked(AllKRules::checkBeyondType, element -> element.string(K)));
        case "l" -> all.l(in.value(AllLRules::check));
        case "n" -> all.n(in.checked(
            AllNRules::checkBeyondType,
            element -> element.constant(AllN::of, AllN.UNRECOGNIZED)));
        case "o" -> all.o(in.checked(
            AllORules::checkBeyondType,
            element -> element.constant(AllO::of, AllO.UNRECOGNIZED)));
        case "q" -> all.q(in.string());
        default -> in.skip();
      }
    }
    return in.build(all::build);
  }

  static void write(JsonWriter out, All all) {
    out.beginObject();
    out.optional("a", all.a(), JsonWriter::value);
    out.optionalList("b", all.b(), JsonWriter::value);
    out.optionalList("c", all.c(), JsonWriter::value);
    out.optionalMap("d", all.d(), JsonWriter::value);
    out.optionalMap("e", all.e(), JsonWriter::value);
    out.optional("f", all.f(), JsonWriter::value);
    out.optional("h", all.h(), JsonWriter::value);
    out.optional("i", all.i(), JsonWriter::string);
    out.optional("j", all.j(), JsonWriter::value);
    out.optional("k", all.k(), JsonWriter::string);
    out.optional("l", all.l(), JsonWriter::value);
    out.optional("n", all.n(), (to, element) -> to.string(element.wireValue()));
    out.optional("o", all.o(), (to, element) -> to.string(element.wireValue()));
    out.optional("q", all.q(), JsonWriter::string);
    out.endObject();
  }

  static void check(All all, Violations violations) {
    violations.optionalRules("a", all.a(), JsonWriter::value, AllARules::check);
    if (!all.b().isEmpty()) {
      violations.rules(
          "b",
          all.b(),
          (to, element) -> to.list(element, JsonWriter::value),
          AllBRules::checkBeyondType);
    }
    if (!all.c().isEmpty()) {
      violations.rules(
          "c",
          all.c(),
          (to, element) -> to.list(element, JsonWriter::value),
          AllCRules::checkBeyondType);
    }
    if (!all.d().isEmpty()) {
      violations.rules(
          "d",
          all.d(),
          (to, element) -> to.map(element, JsonWriter::value),
          AllDRules::checkBeyondType);
    }
    if (!all.e().isEmpty()) {
      violations.rules(
          "e",
          all.e(),
          (to, element) -> to.map(element, JsonWriter::value),
          AllERules::checkBeyondType);
    }
    violations.optionalRules("f", all.f(), JsonWriter::value, AllFRules::check);
    violations.optionalRules("h", all.h(), JsonWriter::value, AllHRules::check);
    violations.check("i", all.i(), I);
    violations.optionalRules("j", all.j(), JsonWriter::value, AllJRules::check);
    violations.optionalRules("k", all.k(), JsonWriter::string, AllKRules::checkBeyondType);
    violations.check("k", all.k(), K);
    violations.optionalRules("l", all.l(), JsonWriter::value, AllLRules::check);
    violations.optionalRules(
        "n",
        all.n(),
        (to, element) -> to.string(element.wireValue()),
        AllNRules::checkBeyondType);
    violations.constant("n", all.n(), AllN.UNRECOGNIZED);
    violations.optionalRules(
        "o",
        all.o(),
        (to, element) -> to.string(element.wireValue()),
        AllORules::checkBeyondType);
    violations.constant("o", all.o(), AllO.UNRECOGNIZED);
  }
}
