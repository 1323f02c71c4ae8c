package com.example.media;

import io.klue.runtime.Payload;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Bodies
 *
 * <p>Implement this to serve the API with {@link MediaRoutes}; call it through {@link MediaClient},
 * over HTTP or within one process, with the same checks and the same errors.
 */
@Generated("media.yaml 1")
public interface MediaApi {

  /** Takes what a note can be written in. {@code POST /notes} */
  String addNote(AddNoteBody body);

  /** {@code PATCH /notes} */
  String changeNote(Optional<NoteChange> noteChange);

  /** {@code PUT /mood} */
  String setMood(Optional<SetMoodBody> body);

  /** {@code PUT /count} */
  String setCount(int body);

  /** {@code POST /legacy} */
  String addLegacy(Payload body);

  /** {@code POST /album} */
  String addAlbum(AddAlbumParams params);
}
