package com.example.hostile;

import javax.annotation.processing.Generated;

/** What {@link HostileContractApi#two} answers. */
@Generated("hostile.yaml#/paths/~1two/get")
public sealed interface TwoResult {

  /** 200: Ok */
  record Ok(com.example.hostile.Ok body) implements TwoResult {}

  /** 201: Created */
  record Created(com.example.hostile.Created body) implements TwoResult {}
}
