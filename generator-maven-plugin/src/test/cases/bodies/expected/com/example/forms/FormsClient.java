package com.example.forms;

import static com.example.forms.FormsEndpoints.*;

import io.klue.runtime.ApiClient;
import io.klue.runtime.CallOptions;
import io.klue.runtime.spi.Argument;
import io.klue.runtime.spi.Call;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.ParamStyle;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** Calls {@link FormsApi} over HTTP. Immutable; share one. */
@Generated("forms.yaml 1")
public final class FormsClient implements FormsApi {
  private final ApiClient http;

  private FormsClient(ApiClient http) {
    this.http = http;
  }

  /** A client that sends its calls with {@code http}. */
  public static FormsClient of(ApiClient http) {
    return new FormsClient(http);
  }

  /** The same calls on an implementation in this process: same checks, same errors, no HTTP. */
  public static FormsApi local(FormsApi api) {
    return new FormsGuard(api);
  }

  /** This client with other call options: timeout, retries, headers. */
  public FormsClient with(UnaryOperator<CallOptions> change) {
    return new FormsClient(http.with(change));
  }

  @Override
  public String updatePet(Pet pet) {
    return http.call(UPDATE_PET).json(pet, PetCodec::write).send(200).text();
  }

  @Override
  public String getToken(GetTokenBody getTokenBody) {
    return http.call(GET_TOKEN)
        .form(Argument.of(
            getTokenBody,
            ParamStyle.MULTI,
            GET_TOKEN_GET_TOKEN_BODY_SHAPE,
            GetTokenBodyCodec::write).required())
        .send(200)
        .text();
  }

  @Override
  public String count(Optional<Map<String, Integer>> body) {
    return http.call(COUNT)
        .multipart()
        .form(Argument.of(
            body.orElse(null),
            ParamStyle.MULTI,
            COUNT_BODY_SHAPE,
            (out, value) -> out.map(value, JsonWriter::int32)).required())
        .send(200)
        .text();
  }

  @Override
  public String either(EitherBody body) {
    return http.call(EITHER).body(to -> send(to, body)).send(200).text();
  }

  @Override
  public String addLetter(AddLetterParams params) {
    return http.call(ADD_LETTER)
        .multipart()
        .form("address", Argument.json(params.address(), AddressCodec::write))
        .form("stamps", Argument.of(
            params.stamps(),
            ParamStyle.MULTI,
            ADD_LETTER_STAMPS_SHAPE,
            (out, value) -> out.list(value, TagCodec::write)).unlessEmpty())
        .form("ids", Argument.json(params.ids(), (out, value) -> out.list(value, JsonWriter::int32)))
        .form("copies", params.copies())
        .file("scan", params.scan())
        .send(200)
        .text();
  }

  private static void send(Call to, EitherBody body) {
    if (body instanceof EitherBody.Json kind) {
      to.json("application/json", kind.body(), PetCodec::write);
    } else if (body instanceof EitherBody.Form kind) {
      to.form(Argument.of(kind.body(), ParamStyle.MULTI, EITHER_BODY_FORM_SHAPE, RefreshCodec::write).required());
    }
  }
}
