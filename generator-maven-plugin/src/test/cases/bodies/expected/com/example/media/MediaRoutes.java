package com.example.media;

import static com.example.media.MediaEndpoints.*;

import io.klue.runtime.ApiRoutes;
import io.klue.runtime.Payload;
import io.klue.runtime.RequestContext;
import io.klue.runtime.spi.BodyChoice;
import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Param;
import io.klue.runtime.spi.ParamStyle;
import io.klue.runtime.spi.Route;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** Serves {@link MediaApi} over HTTP. */
@Generated("media.yaml 1")
public final class MediaRoutes implements ApiRoutes {
  private final Function<RequestContext, MediaApi> api;

  private MediaRoutes(Function<RequestContext, MediaApi> api) {
    this.api = api;
  }

  /** Serves every request with {@code api}. */
  public static MediaRoutes of(MediaApi api) {
    return new MediaRoutes(request -> api);
  }

  /** Serves each request with an api of its own, which may keep the caller in a field. */
  public static MediaRoutes perRequest(Function<RequestContext, MediaApi> factory) {
    return new MediaRoutes(factory);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route(ADD_NOTE, this::addNote),
        new Route(CHANGE_NOTE, this::changeNote),
        new Route(SET_MOOD, this::setMood),
        new Route(SET_COUNT, this::setCount),
        new Route(ADD_LEGACY, this::addLegacy),
        new Route(ADD_ALBUM, this::addAlbum));
  }

  private void addNote(Exchange exchange) {
    AddNoteBody body = new BodyChoice<AddNoteBody>(exchange)
        .json(
            AddNoteBody.Json::new,
            NoteCodec::read,
            "application/json",
            "application/vnd.note+json")
        .json(
            AddNoteBody.VndNotesJson::new,
            in -> in.list(ADD_NOTE_BODY_VND_NOTES_JSON, NoteCodec::read),
            "application/vnd.notes+json")
        .text(
            AddNoteBody.Text::new,
            text -> text.string(ADD_NOTE_BODY_TEXT),
            "text/plain",
            "text/markdown")
        .payload(AddNoteBody.Binary::new, "image/png", "image/*")
        .required();
    exchange.check();
    exchange.replyText(200, "text/plain", api(exchange).addNote(body));
  }

  private void changeNote(Exchange exchange) {
    Optional<NoteChange> noteChange = exchange.optionalJson(NoteChangeCodec::read);
    exchange.check();
    exchange.replyText(200, "text/plain", api(exchange).changeNote(noteChange));
  }

  private void setMood(Exchange exchange) {
    Optional<SetMoodBody> body = new BodyChoice<SetMoodBody>(exchange)
        .text(SetMoodBody.Text::new, text -> text.constant(Mood::of), "text/plain")
        .json(
            SetMoodBody.Json::new,
            in -> in.constant(Mood::of, Mood.UNRECOGNIZED),
            "application/json")
        .optional();
    exchange.check();
    exchange.replyText(200, "text/plain", api(exchange).setMood(body));
  }

  private void setCount(Exchange exchange) {
    Integer body = exchange.text().required().checked(SetCountBodyRules::checkBeyondType, JsonWriter::int32, value -> value.int32(SET_COUNT_BODY));
    exchange.check();
    exchange.replyText(200, "text/plain", api(exchange).setCount(body));
  }

  private void addLegacy(Exchange exchange) {
    Payload body = exchange.payload();
    exchange.check();
    exchange.replyText(200, "text/plain", api(exchange).addLegacy(body));
  }

  private void addAlbum(Exchange exchange) {
    AddAlbumParams.Builder params = AddAlbumParams.builder()
        .title(exchange.form("title").required().string(ADD_ALBUM_TITLE))
        .tags(exchange.form("tags").list(ParamStyle.MULTI, Param::string))
        .cover(exchange.file("cover").payload())
        .photos(exchange.file("photos", "image/png", "image/*").required().payloads(ADD_ALBUM_PHOTOS));
    exchange.check();
    exchange.replyText(200, "text/plain", api(exchange).addAlbum(params.build()));
  }

  private MediaApi api(Exchange exchange) {
    return api.apply(exchange.request());
  }
}
