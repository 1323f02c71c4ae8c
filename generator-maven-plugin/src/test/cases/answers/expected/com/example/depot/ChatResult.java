package com.example.depot;

import java.util.Optional;
import javax.annotation.processing.Generated;

/** What {@link DepotApi#chat} answers. */
@Generated("depot.yaml#/paths/~1chat/post")
public sealed interface ChatResult {

  /** 200: The answer. */
  record Ok(ChatOkAnswer body) implements ChatResult {}

  /** 202: Later. */
  record Accepted(Optional<String> location) implements ChatResult {}
}
