package com.example.strict;

import static com.example.strict.StrictEndpoints.*;

import javax.annotation.processing.Generated;

/** Holds calls within one process to the contract: checked input, errors that say whose they are. */
@Generated("strict.yaml 1.0.0")
final class StrictGuard implements StrictApi {
  private final StrictApi api;

  StrictGuard(StrictApi api) {
    this.api = api;
  }

}
