package com.example.media;

import java.util.Objects;
import javax.annotation.processing.Generated;

/** What {@link MediaApi#setMood} takes, one of these. */
@Generated("media.yaml#/paths/~1mood/put")
public sealed interface SetMoodBody {

  /** {@code text/plain}. */
  record Text(Mood body) implements SetMoodBody {
    public Text {
      Objects.requireNonNull(body, "body");
    }
  }

  /** {@code application/json}. */
  record Json(Mood body) implements SetMoodBody {
    public Json {
      Objects.requireNonNull(body, "body");
    }
  }
}
