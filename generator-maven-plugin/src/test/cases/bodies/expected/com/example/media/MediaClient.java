package com.example.media;

import static com.example.media.MediaEndpoints.*;

import io.klue.runtime.ApiClient;
import io.klue.runtime.CallOptions;
import io.klue.runtime.Payload;
import io.klue.runtime.spi.Call;
import io.klue.runtime.spi.ParamStyle;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** Calls {@link MediaApi} over HTTP. Immutable; share one. */
@Generated("media.yaml 1")
public final class MediaClient implements MediaApi {
  private final ApiClient http;

  private MediaClient(ApiClient http) {
    this.http = http;
  }

  /** A client that sends its calls with {@code http}. */
  public static MediaClient of(ApiClient http) {
    return new MediaClient(http);
  }

  /** The same calls on an implementation in this process: same checks, same errors, no HTTP. */
  public static MediaApi local(MediaApi api) {
    return new MediaGuard(api);
  }

  /** This client with other call options: timeout, retries, headers. */
  public MediaClient with(UnaryOperator<CallOptions> change) {
    return new MediaClient(http.with(change));
  }

  @Override
  public String addNote(AddNoteBody body) {
    return http.call(ADD_NOTE).body(to -> send(to, body)).send(200).text();
  }

  @Override
  public String changeNote(Optional<NoteChange> noteChange) {
    return http.call(CHANGE_NOTE)
        .optionalJson(noteChange, NoteChangeCodec::write)
        .send(200)
        .text();
  }

  @Override
  public String setMood(Optional<SetMoodBody> body) {
    return http.call(SET_MOOD)
        .body(to -> body.ifPresent(present -> send(to, present)))
        .send(200)
        .text();
  }

  @Override
  public String setCount(int body) {
    return http.call(SET_COUNT).text(body).send(200).text();
  }

  @Override
  public String addLegacy(Payload body) {
    return http.call(ADD_LEGACY).payload(body).send(200).text();
  }

  @Override
  public String addAlbum(AddAlbumParams params) {
    return http.call(ADD_ALBUM)
        .multipart()
        .form("title", params.title())
        .form("tags", params.tags(), ParamStyle.MULTI)
        .file("cover", params.cover())
        .file("photos", params.photos())
        .send(200)
        .text();
  }

  private static void send(Call to, AddNoteBody body) {
    if (body instanceof AddNoteBody.Json kind) {
      to.json("application/json", kind.body(), NoteCodec::write);
    } else if (body instanceof AddNoteBody.VndNotesJson kind) {
      to.json("application/vnd.notes+json", kind.body(), (out, value) -> out.list(value, NoteCodec::write));
    } else if (body instanceof AddNoteBody.Text kind) {
      to.text("text/plain", kind.body());
    } else if (body instanceof AddNoteBody.Binary kind) {
      to.payload(kind.body());
    }
  }

  private static void send(Call to, SetMoodBody body) {
    if (body instanceof SetMoodBody.Text kind) {
      to.text("text/plain", kind.body().wireValue());
    } else if (body instanceof SetMoodBody.Json kind) {
      to.json("application/json", kind.body(), (out, value) -> out.string(value.wireValue()));
    }
  }
}
