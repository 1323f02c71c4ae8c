package com.example.search;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** What {@link SearchApi#search} answers. */
@Generated("search.yaml#/paths/~1search~1{index}~1{page}/get")
public sealed interface SearchResult {

  /** 200: Hits. */
  record Ok(
      List<String> body,
      Optional<BigInteger> total,
      List<String> kinds) implements SearchResult {
    public Ok {
      body = List.copyOf(body);
      kinds = List.copyOf(kinds);
    }
  }

  /** 202: Come back later. */
  record Accepted(Optional<String> location) implements SearchResult {}
}
