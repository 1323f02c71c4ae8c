package com.example.media;

import io.klue.runtime.Payload;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** What {@link MediaApi#addNote} takes, one of these. */
@Generated("media.yaml#/paths/~1notes/post")
public sealed interface AddNoteBody {

  /** {@code application/json}, {@code application/vnd.note+json}. */
  record Json(Note value) implements AddNoteBody {
    public Json {
      Objects.requireNonNull(value, "value");
    }
  }

  /** {@code application/vnd.notes+json}. */
  record VndNotesJson(List<Note> value) implements AddNoteBody {
    public VndNotesJson {
      value = List.copyOf(value);
    }
  }

  /** {@code text/plain}, {@code text/markdown}. */
  record Text(String value) implements AddNoteBody {
    public Text {
      Objects.requireNonNull(value, "value");
    }
  }

  /** {@code image/png}, {@code image/*}. */
  record Binary(Payload value) implements AddNoteBody {
    public Binary {
      Objects.requireNonNull(value, "value");
    }
  }
}
