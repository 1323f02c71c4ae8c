package com.example.depot;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** What {@link DepotApi#getPlace} answers. */
@Generated("depot.yaml#/paths/~1parts~1{id}~1place/get")
public record GetPlaceResult(
    Place place,
    Optional<Place> former,
    Map<String, Integer> stock,
    Optional<Place> next) {
  public GetPlaceResult {
    stock = Collections.unmodifiableMap(new LinkedHashMap<>(stock));
  }
}
