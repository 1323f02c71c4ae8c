package com.example.accounts;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.NumberConstraint;
import io.klue.runtime.spi.StringConstraint;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Account} crosses the wire. */
@Generated("accounts.yaml#/components/schemas/Account")
final class AccountCodec {
  private static final NumberConstraint ID = new NumberConstraint().minimum(1);
  private static final StringConstraint PASSWORD = new StringConstraint().minLength(3);

  private AccountCodec() {}

  static Account read(JsonReader in) {
    Account.Builder account = Account.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "id" -> account.id(in.refusesReadOnly() ? null : in.int32(ID));
        case "name" -> account.name(in.string());
        case "password" -> account.password(in.string(PASSWORD));
        case "roles" -> account.roles(in.refusesReadOnly() ? null : in.list(JsonReader::string));
        case "seen" -> account.seen(in.refusesReadOnly() ? null : in.nullable(JsonReader::date));
        case "pin" -> account.pin(in.nullable(JsonReader::int32));
        case "codes" -> account.codes(in.list(JsonReader::string));
        case "hint" -> account.hint(in.nullable(JsonReader::string));
        case "stamp" -> account.stamp(in.refusesReadOnly() ? null : in.dateTime());
        case "owner" -> account.owner(in.refusesReadOnly() ? null : OwnerCodec.read(in));
        case "backup" -> account.backup(in.refusesReadOnly() ? null : OwnerCodec.read(in));
        case "rank" -> account.rank(in.refusesReadOnly() ? null : in.int32());
        default -> in.skip();
      }
    }
    in.requiredInResponse("id");
    in.requiredInRequest("password");
    in.requiredInResponse("roles");
    in.requiredInResponse("seen");
    in.requiredInRequest("pin");
    in.requiredInRequest("codes");
    return in.build(account::build);
  }

  static void write(JsonWriter out, Account account) {
    out.beginObject();
    if (out.carriesReadOnly()) {
      out.optional("id", account.id(), JsonWriter::int32);
    }
    out.field("name").string(account.name());
    if (out.carriesWriteOnly()) {
      out.optional("password", account.password(), JsonWriter::string);
    }
    if (out.carriesReadOnly()) {
      out.field("roles").list(account.roles(), JsonWriter::string);
    }
    if (out.carriesReadOnly()) {
      out.nullable("seen", account.seen(), JsonWriter::date);
    }
    if (out.carriesWriteOnly()) {
      out.nullable("pin", account.pin(), JsonWriter::int32);
    }
    if (out.carriesWriteOnly()) {
      out.field("codes").list(account.codes(), JsonWriter::string);
    }
    if (out.carriesWriteOnly()) {
      out.patch("hint", account.hint(), JsonWriter::string);
    }
    if (out.carriesReadOnly()) {
      out.optional("stamp", account.stamp(), JsonWriter::dateTime);
    }
    if (out.carriesReadOnly()) {
      out.optional("owner", account.owner(), OwnerCodec::write);
    }
    if (out.carriesReadOnly()) {
      out.optional("backup", account.backup(), OwnerCodec::write);
    }
    if (out.carriesReadOnly()) {
      out.field("rank").int32(account.rank());
    }
    out.endObject();
  }

  static void check(Account account, Violations violations) {
    violations.required("password", account.password());
    violations.check("password", account.password(), PASSWORD);
  }
}
