package com.example.more;

import static com.example.more.MoreEndpoints.*;

import javax.annotation.processing.Generated;

/** Holds calls within one process to the contract: checked input, errors that say whose they are. */
@Generated("more.yaml 1")
final class MoreGuard implements MoreApi {
  private final MoreApi api;

  MoreGuard(MoreApi api) {
    this.api = api;
  }

}
