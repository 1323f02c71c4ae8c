package com.example.depot;

import io.klue.runtime.spi.Statuses;
import java.net.URI;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** What {@link DepotApi#deletePart} answers. */
@Generated("depot.yaml#/paths/~1parts~1{id}/delete")
public sealed interface DeletePartResult {

  /** 204: Gone. */
  record NoContent() implements DeletePartResult {}

  /** 2XX: Going. */
  record Success(int status, String body) implements DeletePartResult {
    public Success {
      Statuses.within(200, 299, status);
    }
  }

  /** 3XX: Elsewhere. */
  record Redirection(int status, Optional<URI> location) implements DeletePartResult {
    public Redirection {
      Statuses.within(300, 399, status);
    }
  }
}
