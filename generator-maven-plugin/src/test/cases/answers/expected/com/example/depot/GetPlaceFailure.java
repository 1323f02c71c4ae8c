package com.example.depot;

import static com.example.depot.DepotEndpoints.*;

import io.klue.runtime.ApiException;
import io.klue.runtime.spi.Argument;
import io.klue.runtime.spi.DeclaredFailure;
import io.klue.runtime.spi.FailureBodies;
import io.klue.runtime.spi.ParamStyle;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * How {@link DepotApi#getPlace} fails. An implementation throws what a method returns; a caller
 * finds the body in {@code RemoteApiException.body()}.
 */
@Generated("depot.yaml#/paths/~1parts~1{id}~1place/get")
public final class GetPlaceFailure {
  static final FailureBodies BODIES = FailureBodies.NONE;

  private GetPlaceFailure() {}

  /** 404: It was moved. */
  public static ApiException notFound(Optional<Place> place) {
    return DeclaredFailure.empty(404, "It was moved.")
        .header("X-Place", Argument.answered(
            place.orElse(null),
            ParamStyle.CSV,
            GET_PLACE_404_HEADER_PLACE_SHAPE,
            PlaceCodec::write))
        .check(violations -> {
          violations.optionalParameter("header", "X-Place", place, PlaceCodec::check);
        });
  }
}
