package com.example.depot;

import java.net.URI;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * What {@link DepotApi#getLatest} answers.
 *
 * @param location Where it is
 */
@Generated("depot.yaml#/paths/~1latest/get")
public record GetLatestResult(URI location, Optional<Integer> age) {
}
