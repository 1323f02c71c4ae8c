package com.example.widgets;

import io.klue.runtime.spi.Evaluation;
import javax.annotation.processing.Generated;

/** What the contract says of {@code PostAnythingBodyVariant} and no Java type does. */
@Generated("widgets.yaml#/paths/~1anything/post/requestBody/content/application~1json/schema/anyOf/1")
final class PostAnythingBodyVariantRules {
  private PostAnythingBodyVariantRules() {}

  /** Checks what the type of {@code PostAnythingBodyVariant} leaves open. */
  static void checkBeyondType(Evaluation at) {
    at.prefixItems(it -> it.type("integer"), ColorRules::check);
    at.noItems();
  }
}
