package com.example.paints;

import static com.example.paints.PaintsEndpoints.*;

import io.klue.runtime.ApiClient;
import io.klue.runtime.CallOptions;
import io.klue.runtime.spi.Argument;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.ParamStyle;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** Calls {@link PaintsApi} over HTTP. Immutable; share one. */
@Generated("paints.yaml 1")
public final class PaintsClient implements PaintsApi {
  private final ApiClient http;

  private PaintsClient(ApiClient http) {
    this.http = http;
  }

  /** A client that sends its calls with {@code http}. */
  public static PaintsClient of(ApiClient http) {
    return new PaintsClient(http);
  }

  /** The same calls on an implementation in this process: same checks, same errors, no HTTP. */
  public static PaintsApi local(PaintsApi api) {
    return new PaintsGuard(api);
  }

  /** This client with other call options: timeout, retries, headers. */
  public PaintsClient with(UnaryOperator<CallOptions> change) {
    return new PaintsClient(http.with(change));
  }

  @Override
  public void findPaints(Color color, int code, List<String> tags, FindPaintsParams params) {
    http.call(FIND_PAINTS)
        .path("color", Argument.of(
            color,
            ParamStyle.MATRIX_EXPLODED,
            FIND_PAINTS_COLOR_SHAPE,
            ColorCodec::write).required())
        .path("code", Argument.scalar(code, ParamStyle.LABEL))
        .path("tags", Argument.list(tags, ParamStyle.LABEL_EXPLODED).required())
        .query("filter", Argument.of(
            params.filter().orElse(null),
            ParamStyle.DEEP_OBJECT,
            FIND_PAINTS_FILTER_SHAPE,
            FilterCodec::write))
        .query("page[size]", params.pageSize())
        .query("next", params.next())
        .query("source", Argument.scalar(params.source(), ParamStyle.MULTI).reserved())
        .query("shade", Argument.of(
            params.shade().orElse(null),
            ParamStyle.MULTI,
            FIND_PAINTS_SHADE_SHAPE,
            ShadeCodec::write))
        .query("any", Argument.of(
            params.any().orElse(null),
            ParamStyle.MULTI,
            FIND_PAINTS_ANY_SHAPE,
            JsonWriter::value))
        .query("rest", Argument.of(
            params.rest(),
            ParamStyle.MULTI,
            FIND_PAINTS_REST_SHAPE,
            (out, value) -> out.map(value, JsonWriter::string)).unlessEmpty())
        .query("like", Argument.json(params.like().orElse(null), ColorCodec::write))
        .query("ids", Argument.list(params.ids(), ParamStyle.CSV).required())
        .query("grid", Argument.of(
            params.grid(),
            ParamStyle.PIPES,
            FIND_PAINTS_GRID_SHAPE,
            (out, value) -> out.list(value, (to, element) -> to.list(element, JsonWriter::int32))).unlessEmpty())
        .header("X-Mix", Argument.of(
            params.mix(),
            ParamStyle.SIMPLE_EXPLODED,
            FIND_PAINTS_MIX_SHAPE,
            (out, value) -> out.map(value, JsonWriter::int32)).unlessEmpty())
        .header("X-Note", params.note())
        .cookie("session", Argument.json(params.session(), ColorCodec::write))
        .send(204);
  }
}
