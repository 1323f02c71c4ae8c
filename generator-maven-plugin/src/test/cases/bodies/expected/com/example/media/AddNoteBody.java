package com.example.media;

import io.klue.runtime.Payload;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** What {@link MediaApi#addNote} takes, one of these. */
@Generated("media.yaml#/paths/~1notes/post")
public sealed interface AddNoteBody {

  /** {@code application/json}, {@code application/vnd.note+json}. */
  record Json(Note body) implements AddNoteBody {
    public Json {
      Objects.requireNonNull(body, "body");
    }
  }

  /** {@code application/vnd.notes+json}. */
  record VndNotesJson(List<Note> body) implements AddNoteBody {
    public VndNotesJson {
      body = List.copyOf(body);
    }
  }

  /** {@code text/plain}, {@code text/markdown}. */
  record Text(String body) implements AddNoteBody {
    public Text {
      Objects.requireNonNull(body, "body");
    }
  }

  /** {@code image/png}, {@code image/*}. */
  record Binary(Payload body) implements AddNoteBody {
    public Binary {
      Objects.requireNonNull(body, "body");
    }
  }
}
