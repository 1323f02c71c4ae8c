package com.example.depot;

import static com.example.depot.DepotEndpoints.*;

import io.klue.runtime.ApiException;
import io.klue.runtime.spi.DeclaredFailure;
import io.klue.runtime.spi.FailureBodies;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * How {@link DepotApi#putPart} fails. An implementation throws what a method returns; a caller
 * finds the body in {@code RemoteApiException.body()}.
 */
@Generated("depot.yaml#/paths/~1parts~1{id}/put")
public final class PutPartFailure {
  static final FailureBodies BODIES = FailureBodies.NONE;

  private PutPartFailure() {}

  /** 409: Somebody was faster. */
  public static ApiException conflict(Optional<String> eTag) {
    return DeclaredFailure.empty(409, "Somebody was faster.").header("ETag", eTag);
  }
}
