package com.example.depot;

import static com.example.depot.DepotEndpoints.*;

import io.klue.runtime.ApiException;
import io.klue.runtime.spi.DeclaredFailure;
import io.klue.runtime.spi.FailureBodies;
import javax.annotation.processing.Generated;

/**
 * How {@link DepotApi#watchPrices} fails. An implementation throws what a method returns; a caller
 * finds the body in {@code RemoteApiException.body()}.
 */
@Generated("depot.yaml#/paths/~1prices/get")
public final class WatchPricesFailure {
  static final FailureBodies BODIES = FailureBodies.NONE.on("400", reply -> reply.json(ProblemCodec::read));

  private WatchPricesFailure() {}

  /** 400: No such count. */
  public static ApiException badRequest(Problem body) {
    return DeclaredFailure.json(
        400,
        "No such count.",
        "application/json",
        body,
        ProblemCodec::write,
        ProblemCodec::read);
  }
}
