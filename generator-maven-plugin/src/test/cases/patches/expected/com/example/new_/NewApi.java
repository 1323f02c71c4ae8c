package com.example.new_;

import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Patches in OpenAPI 3.1; what a form alone can hold has none.
 *
 * <p>Implement this to serve the API with {@link NewRoutes}; call it through {@link NewClient},
 * over HTTP or within one process, with the same checks and the same errors.
 */
@Generated("new.yaml 1.0.0")
public interface NewApi {

  /** {@code POST /things} */
  void addThing(Optional<Thing> thing);

  /** {@code POST /forms} */
  Form addForm(AddFormParams params);

  /** {@code addForm} with the default parameters. */
  default Form addForm() {
    return addForm(AddFormParams.builder().build());
  }
}
