package com.example.forms;

import io.klue.runtime.spi.JsonCodec;
import javax.annotation.processing.Generated;

/** {@code GetTokenBody} of the contract. */
@Generated("forms.yaml#/paths/~1token/post/requestBody/content/application~1x-www-form-urlencoded/schema")
public sealed interface GetTokenBody permits Password, Refresh, GetTokenBody.Unrecognized {

  JsonCodec<GetTokenBody> CODEC = new JsonCodec<>(GetTokenBodyCodec::read, GetTokenBodyCodec::write);

  /** A variant newer than this code. A client may read it; nobody can send it. */
  record Unrecognized(String kind) implements GetTokenBody {}
}
