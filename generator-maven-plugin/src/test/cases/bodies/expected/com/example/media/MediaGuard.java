package com.example.media;

import static com.example.media.MediaEndpoints.*;

import io.klue.runtime.Payload;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.LocalCall;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Holds calls within one process to the contract: checked input, errors that say whose they are. */
@Generated("media.yaml 1")
final class MediaGuard implements MediaApi {
  private final MediaApi api;

  MediaGuard(MediaApi api) {
    this.api = api;
  }

  @Override
  public String addNote(AddNoteBody body) {
    return LocalCall.of(ADD_NOTE)
        .accept(
            body instanceof AddNoteBody.Binary kind ? kind.body() : null,
            "image/png",
            "image/*")
        .check(violations -> {
          if (body instanceof AddNoteBody.Json kind) {
            violations.body(kind.body(), NoteCodec::check);
          }
          if (body instanceof AddNoteBody.VndNotesJson kind) {
            violations.body(kind.body(), (element, at) -> { at.each(element, NoteCodec::check); at.check(element, ADD_NOTE_BODY_VND_NOTES_JSON); });
          }
          if (body instanceof AddNoteBody.Text kind) {
            violations.body(kind.body(), (element, at) -> at.check(element, ADD_NOTE_BODY_TEXT));
          }
        })
        .run(() -> api.addNote(body));
  }

  @Override
  public String changeNote(Optional<NoteChange> noteChange) {
    return LocalCall.of(CHANGE_NOTE)
        .check(violations -> violations.optionalBody(noteChange, NoteChangeCodec::check))
        .run(() -> api.changeNote(noteChange));
  }

  @Override
  public String setMood(Optional<SetMoodBody> body) {
    return LocalCall.of(SET_MOOD)
        .check(violations -> {
          if (body.orElse(null) instanceof SetMoodBody.Text kind) {
            violations.body(kind.body(), (element, at) -> at.constant(element, Mood.UNRECOGNIZED));
          }
          if (body.orElse(null) instanceof SetMoodBody.Json kind) {
            violations.body(kind.body(), (element, at) -> at.constant(element, Mood.UNRECOGNIZED));
          }
        })
        .run(() -> api.setMood(body));
  }

  @Override
  public String setCount(int body) {
    return LocalCall.of(SET_COUNT)
        .check(violations -> violations.body(body, (element, at) -> { at.rules(element, JsonWriter::int32, SetCountBodyRules::checkBeyondType); at.value(element, (element2, at2) -> at2.check(element2, SET_COUNT_BODY)); }))
        .run(() -> api.setCount(body));
  }

  @Override
  public String addLegacy(Payload body) {
    return LocalCall.of(ADD_LEGACY)
        .accept(body, "application/xml")
        .run(() -> api.addLegacy(body));
  }

  @Override
  public String addAlbum(AddAlbumParams params) {
    return LocalCall.of(ADD_ALBUM)
        .acceptPart("photos", params.photos(), "image/png", "image/*")
        .check(violations -> {
          violations.parameter("form", "title", params.title(), ADD_ALBUM_TITLE);
          violations.parameter("form", "photos", params.photos(), ADD_ALBUM_PHOTOS);
        })
        .run(() -> api.addAlbum(params));
  }
}
