package com.example.vault;

import static com.example.vault.VaultEndpoints.*;

import io.klue.runtime.ApiClient;
import io.klue.runtime.CallOptions;
import io.klue.runtime.spi.ParamStyle;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** Calls {@link VaultApi} over HTTP. Immutable; share one. */
@Generated("vault.yaml 1.0.0")
public final class VaultClient implements VaultApi {
  private final ApiClient http;

  private VaultClient(ApiClient http) {
    this.http = http;
  }

  /** A client that sends its calls with {@code http}. */
  public static VaultClient of(ApiClient http) {
    return new VaultClient(http);
  }

  /** The same calls on an implementation in this process: same checks, same errors, no HTTP. */
  public static VaultApi local(VaultApi api) {
    return new VaultGuard(api);
  }

  /** This client with other call options: timeout, retries, headers. */
  public VaultClient with(UnaryOperator<CallOptions> change) {
    return new VaultClient(http.with(change));
  }

  @Override
  public Visitor openDoor(int code, OpenDoorParams params, Visitor visitor) {
    return http.call(OPEN_DOOR)
        .path("code", code)
        .query("pins", params.pins(), ParamStyle.MULTI)
        .header("X-Knock", params.knock())
        .query("floor", params.floor())
        .json(visitor, VisitorCodec::write)
        .send(200)
        .json(VisitorCodec::read);
  }

  @Override
  public void putWords(List<PutWordsBodyItem> body) {
    http.call(PUT_WORDS)
        .json(body, (out, value) -> out.list(value, (to, element) -> to.string(element.wireValue())))
        .send(204);
  }
}
