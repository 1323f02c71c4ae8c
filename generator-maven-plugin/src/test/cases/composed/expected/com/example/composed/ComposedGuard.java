package com.example.composed;

import static com.example.composed.ComposedEndpoints.*;

import javax.annotation.processing.Generated;

/** Holds calls within one process to the contract: checked input, errors that say whose they are. */
@Generated("composed.yaml 1")
final class ComposedGuard implements ComposedApi {
  private final ComposedApi api;

  ComposedGuard(ComposedApi api) {
    this.api = api;
  }

}
