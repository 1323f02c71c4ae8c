package com.example.hello;

import static com.example.hello.HelloEndpoints.*;

import io.klue.runtime.ApiClient;
import io.klue.runtime.CallOptions;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** Calls {@link HelloApi} over HTTP. Immutable; share one. */
@Generated("hello.yaml 0.0.1")
public final class HelloClient implements HelloApi {
  private final ApiClient http;

  private HelloClient(ApiClient http) {
    this.http = http;
  }

  /** A client that sends its calls with {@code http}. */
  public static HelloClient of(ApiClient http) {
    return new HelloClient(http);
  }

  /** The same calls on an implementation in this process: same checks, same errors, no HTTP. */
  public static HelloApi local(HelloApi api) {
    return new HelloGuard(api);
  }

  /** This client with other call options: timeout, retries, headers. */
  public HelloClient with(UnaryOperator<CallOptions> change) {
    return new HelloClient(http.with(change));
  }

  @Override
  public Hello doHello() {
    return http.call(DO_HELLO).send(200).json(HelloCodec::read);
  }

  @Override
  public Hello getHelloWithAuth() {
    return http.call(GET_HELLO_WITH_AUTH).send(200).json(HelloCodec::read);
  }

  @Override
  public Hello doHelloWithBoth() {
    return http.call(DO_HELLO_WITH_BOTH).send(200).json(HelloCodec::read);
  }

  @Override
  public Hello internal(Question question) {
    return http.call(INTERNAL)
        .json(question, QuestionCodec::write)
        .send(200)
        .json(HelloCodec::read);
  }
}
