package com.example.hello;

import static com.example.hello.HelloEndpoints.*;

import io.klue.runtime.spi.LocalCall;
import javax.annotation.processing.Generated;

/** Holds calls within one process to the contract: checked input, errors that say whose they are. */
@Generated("hello.yaml 0.0.1")
final class HelloGuard implements HelloApi {
  private final HelloApi api;

  HelloGuard(HelloApi api) {
    this.api = api;
  }

  @Override
  public Hello doHello() {
    return LocalCall.of(DO_HELLO).run(() -> api.doHello());
  }

  @Override
  public Hello getHelloWithAuth() {
    return LocalCall.of(GET_HELLO_WITH_AUTH).run(() -> api.getHelloWithAuth());
  }

  @Override
  public Hello doHelloWithBoth() {
    return LocalCall.of(DO_HELLO_WITH_BOTH).run(() -> api.doHelloWithBoth());
  }

  @Override
  public Hello internal(Question question) {
    return LocalCall.of(INTERNAL)
        .check(violations -> violations.body(question, QuestionCodec::check))
        .run(() -> api.internal(question));
  }
}
