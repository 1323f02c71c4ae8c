package com.example.depot;

import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@code Problem} of the contract.
 *
 * @param title at most 40 characters
 */
@Generated("depot.yaml#/components/schemas/Problem")
public record Problem(String title, Optional<String> detail) {

  public static final JsonCodec<Problem> CODEC = new JsonCodec<>(ProblemCodec::read, ProblemCodec::write);

  public Problem {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(detail, "detail");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .title(title)
        .detail(detail.orElse(null));
  }

  /** Builds a {@link Problem}. Null clears an optional part. */
  public static final class Builder {
    private String title;
    private String detail;

    private Builder() {}

    public Builder title(String title) {
      this.title = title;
      return this;
    }

    public Builder detail(String detail) {
      this.detail = detail;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public Problem build() {
      if (title == null) {
        throw MissingFieldsException.in("Problem", "title", title);
      }
      return new Problem(title, Optional.ofNullable(detail));
    }
  }
}
