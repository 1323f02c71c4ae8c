package com.example.paints;

import io.klue.runtime.spi.Endpoint;
import io.klue.runtime.spi.NumberConstraint;
import io.klue.runtime.spi.ObjectConstraint;
import io.klue.runtime.spi.ParamShape;
import io.klue.runtime.spi.SecurityScheme;
import io.klue.runtime.spi.StringConstraint;
import javax.annotation.processing.Generated;

/** Where each operation lives; {@link PaintsClient} and {@link PaintsRoutes} both read it. */
@Generated("paints.yaml 1")
final class PaintsEndpoints {
  static final SecurityScheme KEY = SecurityScheme.apiKeyQuery("key", "api_key");

  static final Endpoint FIND_PAINTS = endpoint("findPaints", "GET", "/paints/{color}/{code}/{tags}")
      .secured(KEY.required());

  static final NumberConstraint FIND_PAINTS_CODE = new NumberConstraint().minimum(1);
  static final StringConstraint FIND_PAINTS_TAGS_ITEM = new StringConstraint().minLength(1);
  static final StringConstraint FIND_PAINTS_REST_VALUE = new StringConstraint().maxLength(9);
  static final ObjectConstraint FIND_PAINTS_MIX = new ObjectConstraint().minProperties(1);
  static final StringConstraint FIND_PAINTS_NOTE = new StringConstraint().maxLength(80);

  static final ParamShape FIND_PAINTS_COLOR_SHAPE = ParamShape.object()
      .property("R", ParamShape.NUMBER)
      .property("name", ParamShape.STRING)
      .property("tags", ParamShape.list(ParamShape.STRING));
  static final ParamShape FIND_PAINTS_FILTER_SHAPE = ParamShape.object()
      .property("price", ParamShape.object()
          .property("gte", ParamShape.NUMBER)
          .property("lt", ParamShape.NUMBER))
      .property("color", ParamShape.object()
          .property("R", ParamShape.NUMBER)
          .property("name", ParamShape.STRING)
          .property("tags", ParamShape.list(ParamShape.STRING)))
      .property("within", ParamShape.ANY);
  static final ParamShape FIND_PAINTS_SHADE_SHAPE = ParamShape.STRING.or(ParamShape.NUMBER).or(ParamShape.object()
      .property("R", ParamShape.NUMBER)
      .property("name", ParamShape.STRING)
      .property("tags", ParamShape.list(ParamShape.STRING)));
  static final ParamShape FIND_PAINTS_ANY_SHAPE = ParamShape.ANY;
  static final ParamShape FIND_PAINTS_REST_SHAPE = ParamShape.object().others(ParamShape.STRING)
      .except(
          "filter",
          "page[size]",
          "next",
          "source",
          "shade",
          "any",
          "like",
          "ids",
          "grid",
          "api_key");
  static final ParamShape FIND_PAINTS_GRID_SHAPE = ParamShape.list(ParamShape.list(ParamShape.NUMBER));
  static final ParamShape FIND_PAINTS_MIX_SHAPE = ParamShape.object().others(ParamShape.NUMBER);

  private PaintsEndpoints() {}

  private static Endpoint endpoint(String operation, String method, String path) {
    return Endpoint.of("paints", operation, method, path);
  }
}
