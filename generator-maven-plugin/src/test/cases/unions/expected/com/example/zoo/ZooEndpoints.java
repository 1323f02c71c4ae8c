package com.example.zoo;

import io.klue.runtime.spi.Endpoint;
import javax.annotation.processing.Generated;

/** Where each operation lives; {@link ZooClient} and {@link ZooRoutes} both read it. */
@Generated("zoo.yaml 1.0.0")
final class ZooEndpoints {
  static final Endpoint ADD_ANIMAL = endpoint("addAnimal", "POST", "/animals")
      .producing("application/json");
  static final Endpoint PUT_MIXED = endpoint("putMixed", "PUT", "/mixed")
      .producing("application/json");
  static final Endpoint ADD_SHAPE = endpoint("addShape", "POST", "/shapes")
      .producing("application/json");

  private ZooEndpoints() {}

  private static Endpoint endpoint(String operation, String method, String path) {
    return Endpoint.of("zoo", operation, method, path);
  }
}
