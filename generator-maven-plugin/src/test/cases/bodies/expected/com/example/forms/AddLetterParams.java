package com.example.forms;

import io.klue.runtime.Payload;
import io.klue.runtime.spi.MissingFieldsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The parameters of {@link FormsApi#addLetter}.
 *
 * @param stamps at most 3 items
 * @param copies at least 1
 */
@Generated("forms.yaml#/paths/~1letters/post")
public record AddLetterParams(
    Address address,
    List<Tag> stamps,
    List<Integer> ids,
    Optional<Integer> copies,
    Payload scan) {

  public AddLetterParams {
    Objects.requireNonNull(address, "address");
    stamps = List.copyOf(stamps);
    ids = List.copyOf(ids);
    Objects.requireNonNull(copies, "copies");
    Objects.requireNonNull(scan, "scan");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .address(address)
        .stamps(stamps)
        .ids(ids)
        .copies(copies.orElse(null))
        .scan(scan);
  }

  /** Builds a {@link AddLetterParams}. Null clears an optional part. */
  public static final class Builder {
    private Address address;
    private List<Tag> stamps = List.of();
    private List<Integer> ids = List.of();
    private Integer copies;
    private Payload scan;

    private Builder() {}

    public Builder address(Address address) {
      this.address = address;
      return this;
    }

    public Builder stamps(List<Tag> stamps) {
      this.stamps = stamps == null ? List.of() : List.copyOf(stamps);
      return this;
    }

    public Builder addStamp(Tag item) {
      if (!(stamps instanceof ArrayList)) {
        stamps = new ArrayList<>(stamps);
      }
      stamps.add(item);
      return this;
    }

    public Builder ids(List<Integer> ids) {
      this.ids = ids == null ? List.of() : List.copyOf(ids);
      return this;
    }

    public Builder copies(Integer copies) {
      this.copies = copies;
      return this;
    }

    public Builder scan(Payload scan) {
      this.scan = scan;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public AddLetterParams build() {
      if (address == null || scan == null) {
        throw MissingFieldsException.in(
            "AddLetterParams",
            "address", address,
            "scan", scan);
      }
      return new AddLetterParams(address, stamps, ids, Optional.ofNullable(copies), scan);
    }
  }
}
