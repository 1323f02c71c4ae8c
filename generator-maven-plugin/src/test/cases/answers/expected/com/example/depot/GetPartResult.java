package com.example.depot;

import java.net.URI;
import javax.annotation.processing.Generated;

/** What {@link DepotApi#getPart} answers. */
@Generated("depot.yaml#/paths/~1parts~1{id}/get")
public sealed interface GetPartResult {

  /** 200: The part. */
  record Ok(Part body) implements GetPartResult {}

  /** 303: It was replaced by another one. */
  record SeeOther(URI location) implements GetPartResult {}
}
