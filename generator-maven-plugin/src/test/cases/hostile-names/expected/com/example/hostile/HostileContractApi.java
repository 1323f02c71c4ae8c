package com.example.hostile;

import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Ends a comment *&#47; and starts a tag &#64;author &lt;b&gt; &#92;u0041 {&#64;link}
 *
 * <p>Implement this to serve the API with {@link HostileRoutes}; call it through {@link
 * HostileContractClient}, over HTTP or within one process, with the same checks and the same
 * errors.
 */
@Generated("hostile.yaml 1")
public interface HostileContractApi {

  /** {@code GET /class/{class}} */
  List getClass_(String class_, GetClassParams params);

  /** {@code POST /notify} */
  java.util.List<Value> notify_(java.util.List<Item> body);

  /** {@code PUT /item} */
  void of_(Optional<Item> item);

  /** {@code GET /item} */
  Return getSpaceSlashItem();

  /** {@code GET /get/item} */
  GetItemOperationResult getItem();

  /** {@code GET /two} */
  TwoResult two();

  /** {@code getClass_} with the default parameters. */
  default List getClass_(String class_) {
    return getClass_(class_, GetClassParams.builder().build());
  }
}
