package com.example.forms;

import java.util.Objects;
import javax.annotation.processing.Generated;

/** What {@link FormsApi#either} takes, one of these. */
@Generated("forms.yaml#/paths/~1either/post")
public sealed interface EitherBody {

  /** {@code application/json}. */
  record Json(Pet body) implements EitherBody {
    public Json {
      Objects.requireNonNull(body, "body");
    }
  }

  /** {@code application/x-www-form-urlencoded}. */
  record Form(Refresh body) implements EitherBody {
    public Form {
      Objects.requireNonNull(body, "body");
    }
  }
}
