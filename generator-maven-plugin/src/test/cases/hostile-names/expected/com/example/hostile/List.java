package com.example.hostile;

import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.math.BigInteger;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** {@code List} of the contract. */
@Generated("hostile.yaml#/components/schemas/List")
public record List(
    java.util.List<Map> list,
    String getClass_,
    BigInteger hashCode_,
    java.util.Optional<Optional> optional) {

  public static final JsonCodec<List> CODEC = new JsonCodec<>(ListCodec::read, ListCodec::write);

  public List {
    list = java.util.List.copyOf(list);
    Objects.requireNonNull(getClass_, "getClass_");
    Objects.requireNonNull(hashCode_, "hashCode_");
    Objects.requireNonNull(optional, "optional");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .list(list)
        .getClass_(getClass_)
        .hashCode_(hashCode_)
        .optional(optional.orElse(null));
  }

  /** Builds a {@link List}. Null clears an optional part. */
  public static final class Builder {
    private java.util.List<Map> list = java.util.List.of();
    private String getClass_;
    private BigInteger hashCode_;
    private Optional optional;

    private Builder() {}

    public Builder list(java.util.List<Map> list) {
      this.list = list == null ? java.util.List.of() : java.util.List.copyOf(list);
      return this;
    }

    public Builder getClass_(String getClass_) {
      this.getClass_ = getClass_;
      return this;
    }

    public Builder hashCode_(BigInteger hashCode_) {
      this.hashCode_ = hashCode_;
      return this;
    }

    public Builder optional(Optional optional) {
      this.optional = optional;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public List build() {
      if (getClass_ == null || hashCode_ == null) {
        throw MissingFieldsException.in(
            "List",
            "getClass", getClass_,
            "hashCode", hashCode_);
      }
      return new List(list, getClass_, hashCode_, java.util.Optional.ofNullable(optional));
    }
  }
}
