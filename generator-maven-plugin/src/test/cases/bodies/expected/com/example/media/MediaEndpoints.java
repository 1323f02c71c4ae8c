package com.example.media;

import io.klue.runtime.spi.ArrayConstraint;
import io.klue.runtime.spi.Endpoint;
import io.klue.runtime.spi.NumberConstraint;
import io.klue.runtime.spi.StringConstraint;
import javax.annotation.processing.Generated;

/** Where each operation lives; {@link MediaClient} and {@link MediaRoutes} both read it. */
@Generated("media.yaml 1")
final class MediaEndpoints {
  static final Endpoint ADD_NOTE = endpoint("addNote", "POST", "/notes")
      .producing("text/plain")
      .consuming(
          "application/json",
          "application/vnd.note+json",
          "application/vnd.notes+json",
          "text/plain",
          "text/markdown",
          "image/png",
          "image/*");
  static final Endpoint CHANGE_NOTE = endpoint("changeNote", "PATCH", "/notes")
      .producing("text/plain")
      .consuming("application/merge-patch+json");
  static final Endpoint SET_MOOD = endpoint("setMood", "PUT", "/mood")
      .producing("text/plain")
      .consuming("text/plain", "application/json");
  static final Endpoint SET_COUNT = endpoint("setCount", "PUT", "/count")
      .producing("text/plain")
      .consuming("text/plain; charset=iso-8859-1");
  static final Endpoint ADD_LEGACY = endpoint("addLegacy", "POST", "/legacy")
      .producing("text/plain")
      .consuming("application/xml");
  static final Endpoint ADD_ALBUM = endpoint("addAlbum", "POST", "/album")
      .producing("text/plain")
      .consuming("multipart/form-data");

  static final ArrayConstraint ADD_NOTE_BODY_VND_NOTES_JSON = new ArrayConstraint().maxItems(3);
  static final StringConstraint ADD_NOTE_BODY_TEXT = new StringConstraint().maxLength(20);
  static final NumberConstraint SET_COUNT_BODY = new NumberConstraint().minimum(1);
  static final StringConstraint ADD_ALBUM_TITLE = new StringConstraint().minLength(1);
  static final ArrayConstraint ADD_ALBUM_PHOTOS = new ArrayConstraint().minItems(1).maxItems(3);

  private MediaEndpoints() {}

  private static Endpoint endpoint(String operation, String method, String path) {
    return Endpoint.of("media", operation, method, path);
  }
}
