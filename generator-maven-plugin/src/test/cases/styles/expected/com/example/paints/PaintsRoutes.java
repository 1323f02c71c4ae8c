package com.example.paints;

import static com.example.paints.PaintsEndpoints.*;

import io.klue.runtime.ApiRoutes;
import io.klue.runtime.RequestContext;
import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.Param;
import io.klue.runtime.spi.ParamStyle;
import io.klue.runtime.spi.Route;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** Serves {@link PaintsApi} over HTTP. */
@Generated("paints.yaml 1")
public final class PaintsRoutes implements ApiRoutes {
  private final Function<RequestContext, PaintsApi> api;

  private PaintsRoutes(Function<RequestContext, PaintsApi> api) {
    this.api = api;
  }

  /** Serves every request with {@code api}. */
  public static PaintsRoutes of(PaintsApi api) {
    return new PaintsRoutes(request -> api);
  }

  /** Serves each request with an api of its own, which may keep the caller in a field. */
  public static PaintsRoutes perRequest(Function<RequestContext, PaintsApi> factory) {
    return new PaintsRoutes(factory);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route(FIND_PAINTS, this::findPaints));
  }

  private void findPaints(Exchange exchange) {
    Color color = exchange.path("color").read(
        ParamStyle.MATRIX_EXPLODED,
        FIND_PAINTS_COLOR_SHAPE,
        ColorCodec::read);
    Integer code = exchange.path("code").styled(ParamStyle.LABEL).int32(FIND_PAINTS_CODE);
    List<String> tags = exchange.path("tags").list(ParamStyle.LABEL_EXPLODED, element -> element.string(FIND_PAINTS_TAGS_ITEM));
    FindPaintsParams.Builder params = FindPaintsParams.builder()
        .filter(exchange.query("filter").read(
            ParamStyle.DEEP_OBJECT,
            FIND_PAINTS_FILTER_SHAPE,
            FilterCodec::read))
        .pageSize(exchange.query("page[size]").int32())
        .next(exchange.query("next").emptyIsAbsent().int64())
        .source(exchange.query("source").uri())
        .shade(exchange.query("shade").read(ParamStyle.MULTI, FIND_PAINTS_SHADE_SHAPE, ShadeCodec::read))
        .any(exchange.query("any").read(ParamStyle.MULTI, FIND_PAINTS_ANY_SHAPE, JsonReader::value))
        .rest(exchange.query("rest").read(
            ParamStyle.MULTI,
            FIND_PAINTS_REST_SHAPE,
            element -> element.map(element2 -> element2.string(FIND_PAINTS_REST_VALUE))))
        .like(exchange.query("like").json(ColorCodec::read))
        .ids(exchange.query("ids").required().list(ParamStyle.CSV, Param::int64))
        .grid(exchange.query("grid").read(
            ParamStyle.PIPES,
            FIND_PAINTS_GRID_SHAPE,
            element -> element.list(element2 -> element2.list(JsonReader::int32))))
        .mix(exchange.header("X-Mix").read(
            ParamStyle.SIMPLE_EXPLODED,
            FIND_PAINTS_MIX_SHAPE,
            element -> element.map(FIND_PAINTS_MIX, JsonReader::int32)))
        .note(exchange.header("X-Note").string(FIND_PAINTS_NOTE))
        .session(exchange.cookie("session").required().json(ColorCodec::read));
    exchange.check();
    api(exchange).findPaints(color, code, tags, params.build());
    exchange.reply(204);
  }

  private PaintsApi api(Exchange exchange) {
    return api.apply(exchange.request());
  }
}
