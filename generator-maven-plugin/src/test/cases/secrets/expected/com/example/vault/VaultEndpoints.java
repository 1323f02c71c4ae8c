package com.example.vault;

import io.klue.runtime.spi.Endpoint;
import io.klue.runtime.spi.NumberConstraint;
import io.klue.runtime.spi.StringConstraint;
import javax.annotation.processing.Generated;

/** Where each operation lives; {@link VaultClient} and {@link VaultRoutes} both read it. */
@Generated("vault.yaml 1.0.0")
final class VaultEndpoints {
  static final Endpoint OPEN_DOOR = endpoint("openDoor", "POST", "/doors/{code}")
      .producing("application/json")
      .sensitive("path/code", "query/pins", "header/X-Knock");
  static final Endpoint PUT_WORDS = endpoint("putWords", "PUT", "/words");

  static final NumberConstraint OPEN_DOOR_CODE = new NumberConstraint().maximum(9999);
  static final StringConstraint OPEN_DOOR_PINS_ITEM = new StringConstraint().maxLength(4);
  static final StringConstraint OPEN_DOOR_KNOCK = new StringConstraint().maxLength(4);
  static final NumberConstraint OPEN_DOOR_FLOOR = new NumberConstraint().maximum(9);

  private VaultEndpoints() {}

  private static Endpoint endpoint(String operation, String method, String path) {
    return Endpoint.of("vault", operation, method, path);
  }
}
