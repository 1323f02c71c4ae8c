package com.example.forms;

import static com.example.forms.FormsEndpoints.*;

import io.klue.runtime.ApiRoutes;
import io.klue.runtime.RequestContext;
import io.klue.runtime.spi.BodyChoice;
import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.ParamStyle;
import io.klue.runtime.spi.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** Serves {@link FormsApi} over HTTP. */
@Generated("forms.yaml 1")
public final class FormsRoutes implements ApiRoutes {
  private final Function<RequestContext, FormsApi> api;

  private FormsRoutes(Function<RequestContext, FormsApi> api) {
    this.api = api;
  }

  /** Serves every request with {@code api}. */
  public static FormsRoutes of(FormsApi api) {
    return new FormsRoutes(request -> api);
  }

  /** Serves each request with an api of its own, which may keep the caller in a field. */
  public static FormsRoutes perRequest(Function<RequestContext, FormsApi> factory) {
    return new FormsRoutes(factory);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route(UPDATE_PET, this::updatePet),
        new Route(GET_TOKEN, this::getToken),
        new Route(COUNT, this::count),
        new Route(EITHER, this::either),
        new Route(ADD_LETTER, this::addLetter));
  }

  private void updatePet(Exchange exchange) {
    Pet pet = new BodyChoice<Pet>(exchange)
        .json(Function.identity(), PetCodec::read, "application/json")
        .form(
            Function.identity(),
            form -> form.read(ParamStyle.MULTI, UPDATE_PET_PET_FORM_SHAPE, PetCodec::read),
            "application/x-www-form-urlencoded",
            "multipart/form-data")
        .required();
    exchange.check();
    exchange.replyText(200, "text/plain", api(exchange).updatePet(pet));
  }

  private void getToken(Exchange exchange) {
    GetTokenBody getTokenBody = exchange.form().required().read(
        ParamStyle.MULTI,
        GET_TOKEN_GET_TOKEN_BODY_SHAPE,
        GetTokenBodyCodec::read);
    exchange.check();
    exchange.replyText(200, "text/plain", api(exchange).getToken(getTokenBody));
  }

  private void count(Exchange exchange) {
    Optional<Map<String, Integer>> body = Optional.ofNullable(exchange.form().read(
        ParamStyle.MULTI,
        COUNT_BODY_SHAPE,
        element -> element.map(COUNT_BODY, element2 -> element2.int32(COUNT_BODY_VALUE))));
    exchange.check();
    exchange.replyText(200, "text/plain", api(exchange).count(body));
  }

  private void either(Exchange exchange) {
    EitherBody body = new BodyChoice<EitherBody>(exchange)
        .json(EitherBody.Json::new, PetCodec::read, "application/json")
        .form(
            EitherBody.Form::new,
            form -> form.read(ParamStyle.MULTI, EITHER_BODY_FORM_SHAPE, RefreshCodec::read),
            "application/x-www-form-urlencoded")
        .required();
    exchange.check();
    exchange.replyText(200, "text/plain", api(exchange).either(body));
  }

  private void addLetter(Exchange exchange) {
    AddLetterParams.Builder params = AddLetterParams.builder()
        .address(exchange.form("address").required().json(AddressCodec::read))
        .stamps(exchange.form("stamps").read(
            ParamStyle.MULTI,
            ADD_LETTER_STAMPS_SHAPE,
            element -> element.list(ADD_LETTER_STAMPS, TagCodec::read)))
        .ids(exchange.form("ids").json(element -> element.list(JsonReader::int32)))
        .copies(exchange.form("copies").int32(ADD_LETTER_COPIES))
        .scan(exchange.file("scan", "image/*", "application/pdf").required().payload());
    exchange.check();
    exchange.replyText(200, "text/plain", api(exchange).addLetter(params.build()));
  }

  private FormsApi api(Exchange exchange) {
    return api.apply(exchange.request());
  }
}
