package com.example.depot;

import io.klue.runtime.spi.Statuses;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * What {@link DepotApi#putPart} answers.
 *
 * @param body Stored, now or soon
 */
@Generated("depot.yaml#/paths/~1parts~1{id}/put")
public record PutPartResult(int status, Part body, Optional<String> eTag) {
  public PutPartResult {
    Statuses.within(200, 299, status);
  }
}
