package com.example.hello;

import com.acme.Asked;
import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** {@code Question} of the contract. */
@Generated("hello.yaml#/definitions/Question")
public record Question(String text) implements Asked {

  public static final JsonCodec<Question> CODEC =
   new JsonCodec<>(QuestionCodec::read, QuestionCodec::write);

  public Question {
    Objects.requireNonNull(text, "text");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .text(text);
  }

  /** Builds a {@link Question}. Null clears an optional part. */
  public static final class Builder {
    private String text;

    private Builder() {}

    public Builder text(String text) {
      this.text = text;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public Question build() {
      if (text == null) {
        throw MissingFieldsException.in("Question", "question", text);
      }
      return new Question(text);
    }
  }
}
