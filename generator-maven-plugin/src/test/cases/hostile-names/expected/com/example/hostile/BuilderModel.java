package com.example.hostile;

import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@code BuilderModel} of the contract. */
@Generated("hostile.yaml#/components/schemas/Builder")
public record BuilderModel(
    Optional<BuilderModel> builder_,
    Optional<String> toBuilder_,
    Optional<String> codec,
    Optional<String> build) {

  public static final JsonCodec<BuilderModel> CODEC =
   new JsonCodec<>(BuilderModelCodec::read, BuilderModelCodec::write);

  public BuilderModel {
    Objects.requireNonNull(builder_, "builder_");
    Objects.requireNonNull(toBuilder_, "toBuilder_");
    Objects.requireNonNull(codec, "codec");
    Objects.requireNonNull(build, "build");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .builder_(builder_.orElse(null))
        .toBuilder_(toBuilder_.orElse(null))
        .codec(codec.orElse(null))
        .build(build.orElse(null));
  }

  /** Builds a {@link BuilderModel}. Null clears an optional part. */
  public static final class Builder {
    private BuilderModel builder_;
    private String toBuilder_;
    private String codec;
    private String build;

    private Builder() {}

    public Builder builder_(BuilderModel builder_) {
      this.builder_ = builder_;
      return this;
    }

    public Builder toBuilder_(String toBuilder_) {
      this.toBuilder_ = toBuilder_;
      return this;
    }

    public Builder codec(String codec) {
      this.codec = codec;
      return this;
    }

    public Builder build(String build) {
      this.build = build;
      return this;
    }

    public BuilderModel build() {
      return new BuilderModel(
          Optional.ofNullable(builder_),
          Optional.ofNullable(toBuilder_),
          Optional.ofNullable(codec),
          Optional.ofNullable(build));
    }
  }
}
