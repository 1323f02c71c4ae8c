package com.example.members;

import io.klue.runtime.spi.Endpoint;
import javax.annotation.processing.Generated;

/** Where each operation lives; {@link MembersClient} and {@link MembersRoutes} both read it. */
@Generated("members.yaml 1.0.0")
final class MembersEndpoints {
  static final Endpoint GET_MEMBER = endpoint("getMember", "GET", "/members/{id}")
      .producing("application/json");
  static final Endpoint CHANGE_MEMBER = endpoint("changeMember", "PATCH", "/members/{id}")
      .producing("application/json");

  private MembersEndpoints() {}

  private static Endpoint endpoint(String operation, String method, String path) {
    return Endpoint.of("members", operation, method, path);
  }
}
