package com.example.hostile;

import io.klue.runtime.spi.JsonCodec;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@code Return} of the contract. */
@Generated("hostile.yaml#/components/schemas/Return")
public record Return(
    Optional<String> return_,
    Optional<String> aB,
    Optional<String> aUnderscoreB,
    Optional<String> ab,
    Optional<String> valueEmpty,
    Optional<BigInteger> _1,
    Optional<BigInteger> dash1,
    Optional<String> links,
    Optional<String> ref,
    Optional<String> 名前) {

  public static final JsonCodec<Return> CODEC = new JsonCodec<>(ReturnCodec::read, ReturnCodec::write);

  public Return {
    Objects.requireNonNull(return_, "return_");
    Objects.requireNonNull(aB, "aB");
    Objects.requireNonNull(aUnderscoreB, "aUnderscoreB");
    Objects.requireNonNull(ab, "ab");
    Objects.requireNonNull(valueEmpty, "valueEmpty");
    Objects.requireNonNull(_1, "_1");
    Objects.requireNonNull(dash1, "dash1");
    Objects.requireNonNull(links, "links");
    Objects.requireNonNull(ref, "ref");
    Objects.requireNonNull(名前, "名前");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .return_(return_.orElse(null))
        .aB(aB.orElse(null))
        .aUnderscoreB(aUnderscoreB.orElse(null))
        .ab(ab.orElse(null))
        .valueEmpty(valueEmpty.orElse(null))
        ._1(_1.orElse(null))
        .dash1(dash1.orElse(null))
        .links(links.orElse(null))
        .ref(ref.orElse(null))
        .名前(名前.orElse(null));
  }

  /** Builds a {@link Return}. Null clears an optional part. */
  public static final class Builder {
    private String return_;
    private String aB;
    private String aUnderscoreB;
    private String ab;
    private String valueEmpty;
    private BigInteger _1;
    private BigInteger dash1;
    private String links;
    private String ref;
    private String 名前;

    private Builder() {}

    public Builder return_(String return_) {
      this.return_ = return_;
      return this;
    }

    public Builder aB(String aB) {
      this.aB = aB;
      return this;
    }

    public Builder aUnderscoreB(String aUnderscoreB) {
      this.aUnderscoreB = aUnderscoreB;
      return this;
    }

    public Builder ab(String ab) {
      this.ab = ab;
      return this;
    }

    public Builder valueEmpty(String valueEmpty) {
      this.valueEmpty = valueEmpty;
      return this;
    }

    public Builder _1(BigInteger _1) {
      this._1 = _1;
      return this;
    }

    public Builder dash1(BigInteger dash1) {
      this.dash1 = dash1;
      return this;
    }

    public Builder links(String links) {
      this.links = links;
      return this;
    }

    public Builder ref(String ref) {
      this.ref = ref;
      return this;
    }

    public Builder 名前(String 名前) {
      this.名前 = 名前;
      return this;
    }

    public Return build() {
      return new Return(
          Optional.ofNullable(return_),
          Optional.ofNullable(aB),
          Optional.ofNullable(aUnderscoreB),
          Optional.ofNullable(ab),
          Optional.ofNullable(valueEmpty),
          Optional.ofNullable(_1),
          Optional.ofNullable(dash1),
          Optional.ofNullable(links),
          Optional.ofNullable(ref),
          Optional.ofNullable(名前));
    }
  }
}
