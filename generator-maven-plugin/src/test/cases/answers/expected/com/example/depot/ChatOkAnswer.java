package com.example.depot;

import io.klue.runtime.ServerSentEvent;
import io.klue.runtime.Streamed;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * What {@link DepotApi#chat} answers with 200; what the caller wants, {@code
 * RequestContext.preferred} tells.
 */
@Generated("depot.yaml#/paths/~1chat/post")
public sealed interface ChatOkAnswer {

  /** {@code application/json}. */
  record Json(List<String> body) implements ChatOkAnswer {
    public Json {
      body = List.copyOf(body);
    }
  }

  /** {@code text/event-stream}. */
  record Events(Streamed<ServerSentEvent<String>> body) implements ChatOkAnswer {
    public Events {
      Objects.requireNonNull(body, "body");
    }
  }
}
