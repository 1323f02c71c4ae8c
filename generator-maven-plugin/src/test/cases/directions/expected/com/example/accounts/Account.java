package com.example.accounts;

import io.klue.runtime.Patch;
import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@code Account} of the contract.
 *
 * @param id at least 1; only in answers
 * @param password at least 3 characters; only in requests
 * @param roles only in answers
 * @param seen only in answers
 * @param pin only in requests
 * @param codes only in requests
 * @param hint only in requests
 * @param stamp only in answers
 * @param owner only in answers
 * @param backup only in answers
 * @param rank 1 if not set; only in answers
 */
@Generated("accounts.yaml#/components/schemas/Account")
public record Account(
    Optional<Integer> id,
    String name,
    Optional<String> password,
    List<String> roles,
    Optional<LocalDate> seen,
    Optional<Integer> pin,
    List<String> codes,
    Patch<String> hint,
    Optional<OffsetDateTime> stamp,
    Optional<Owner> owner,
    Optional<Owner> backup,
    int rank) {

  public static final JsonCodec<Account> CODEC = new JsonCodec<>(AccountCodec::read, AccountCodec::write);

  public Account {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(password, "password");
    roles = List.copyOf(roles);
    Objects.requireNonNull(seen, "seen");
    Objects.requireNonNull(pin, "pin");
    codes = List.copyOf(codes);
    Objects.requireNonNull(hint, "hint");
    Objects.requireNonNull(stamp, "stamp");
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(backup, "backup");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    Builder copy = new Builder()
        .id(id.orElse(null))
        .name(name)
        .password(password.orElse(null))
        .roles(roles)
        .seen(seen.orElse(null))
        .pin(pin.orElse(null))
        .codes(codes)
        .stamp(stamp.orElse(null))
        .owner(owner.orElse(null))
        .backup(backup.orElse(null))
        .rank(rank);
    hint.ifGiven(copy::hint);
    return copy;
  }

  /** Builds a {@link Account}. Null clears an optional part. */
  public static final class Builder {
    private Integer id;
    private String name;
    private String password;
    private List<String> roles = List.of();
    private LocalDate seen;
    private Integer pin;
    private List<String> codes = List.of();
    private Patch<String> hint = Patch.absent();
    private OffsetDateTime stamp;
    private Owner owner;
    private Owner backup;
    private Integer rank;

    private Builder() {}

    public Builder id(Integer id) {
      this.id = id;
      return this;
    }

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder password(String password) {
      this.password = password;
      return this;
    }

    public Builder roles(List<String> roles) {
      this.roles = roles == null ? List.of() : List.copyOf(roles);
      return this;
    }

    public Builder addRole(String item) {
      if (!(roles instanceof ArrayList)) {
        roles = new ArrayList<>(roles);
      }
      roles.add(item);
      return this;
    }

    public Builder seen(LocalDate seen) {
      this.seen = seen;
      return this;
    }

    public Builder pin(Integer pin) {
      this.pin = pin;
      return this;
    }

    public Builder codes(List<String> codes) {
      this.codes = codes == null ? List.of() : List.copyOf(codes);
      return this;
    }

    public Builder addCode(String item) {
      if (!(codes instanceof ArrayList)) {
        codes = new ArrayList<>(codes);
      }
      codes.add(item);
      return this;
    }

    public Builder hint(String hint) {
      this.hint = Patch.ofNullable(hint);
      return this;
    }

    public Builder stamp(OffsetDateTime stamp) {
      this.stamp = stamp;
      return this;
    }

    public Builder owner(Owner owner) {
      this.owner = owner;
      return this;
    }

    public Builder backup(Owner backup) {
      this.backup = backup;
      return this;
    }

    public Builder rank(Integer rank) {
      this.rank = rank;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public Account build() {
      if (name == null) {
        throw MissingFieldsException.in("Account", "name", name);
      }
      return new Account(
          Optional.ofNullable(id),
          name,
          Optional.ofNullable(password),
          roles,
          Optional.ofNullable(seen),
          Optional.ofNullable(pin),
          codes,
          hint,
          Optional.ofNullable(stamp),
          Optional.ofNullable(owner),
          Optional.ofNullable(backup),
          rank == null ? 1 : rank);
    }
  }
}
