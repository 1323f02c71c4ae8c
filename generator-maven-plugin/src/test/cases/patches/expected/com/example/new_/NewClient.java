package com.example.new_;

import static com.example.new_.NewEndpoints.*;

import io.klue.runtime.ApiClient;
import io.klue.runtime.CallOptions;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** Calls {@link NewApi} over HTTP. Immutable; share one. */
@Generated("new.yaml 1.0.0")
public final class NewClient implements NewApi {
  private final ApiClient http;

  private NewClient(ApiClient http) {
    this.http = http;
  }

  /** A client that sends its calls with {@code http}. */
  public static NewClient of(ApiClient http) {
    return new NewClient(http);
  }

  /** The same calls on an implementation in this process: same checks, same errors, no HTTP. */
  public static NewApi local(NewApi api) {
    return new NewGuard(api);
  }

  /** This client with other call options: timeout, retries, headers. */
  public NewClient with(UnaryOperator<CallOptions> change) {
    return new NewClient(http.with(change));
  }

  @Override
  public void addThing(Optional<Thing> thing) {
    http.call(ADD_THING).optionalJson(thing, ThingCodec::write).send(204);
  }

  @Override
  public Form addForm(AddFormParams params) {
    return http.call(ADD_FORM)
        .form("title", params.title())
        .form("note", params.note())
        .send(200)
        .json(FormCodec::read);
  }
}
