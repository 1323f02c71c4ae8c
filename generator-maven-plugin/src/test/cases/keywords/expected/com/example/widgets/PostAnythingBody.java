package com.example.widgets;

import io.klue.runtime.JsonValue;
import io.klue.runtime.spi.JsonCodec;
import java.util.List;
import javax.annotation.processing.Generated;

/** {@code PostAnythingBody} of the contract. */
@Generated("widgets.yaml#/paths/~1anything/post/requestBody/content/application~1json/schema")
public sealed interface PostAnythingBody permits
    PostAnythingBody.OfString,
    PostAnythingBody.OfValueList,
    PostAnythingBody.Unrecognized {

  JsonCodec<PostAnythingBody> CODEC = new JsonCodec<>(PostAnythingBodyCodec::read, PostAnythingBodyCodec::write);

  /** The variant that is a string. */
  record OfString(String value) implements PostAnythingBody {}

  /** The variant that is an array. */
  record OfValueList(List<JsonValue> value) implements PostAnythingBody {
    public OfValueList {
      value = List.copyOf(value);
    }
  }

  /** A value newer than this code. A client may read it; nobody can send it. */
  record Unrecognized(JsonValue value) implements PostAnythingBody {}
}
