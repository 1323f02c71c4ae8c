package com.example.paints;

import static com.example.paints.PaintsEndpoints.*;

import io.klue.runtime.spi.LocalCall;
import java.util.List;
import javax.annotation.processing.Generated;

/** Holds calls within one process to the contract: checked input, errors that say whose they are. */
@Generated("paints.yaml 1")
final class PaintsGuard implements PaintsApi {
  private final PaintsApi api;

  PaintsGuard(PaintsApi api) {
    this.api = api;
  }

  @Override
  public void findPaints(Color color, int code, List<String> tags, FindPaintsParams params) {
    LocalCall.of(FIND_PAINTS)
        .check(violations -> {
          violations.parameter("path", "color", color, ColorCodec::check);
          violations.parameter("path", "code", code, FIND_PAINTS_CODE);
          violations.parameter(
              "path",
              "tags",
              tags,
              (element, at) -> at.each(element, (element2, at2) -> at2.check(element2, FIND_PAINTS_TAGS_ITEM)));
          violations.optionalParameter("query", "filter", params.filter(), FilterCodec::check);
          violations.optionalParameter("query", "shade", params.shade(), ShadeCodec::check);
          if (!params.rest().isEmpty()) {
            violations.parameter(
                "query",
                "rest",
                params.rest(),
                (element, at) -> at.entries(element, (element2, at2) -> at2.check(element2, FIND_PAINTS_REST_VALUE)));
          }
          violations.optionalParameter("query", "like", params.like(), ColorCodec::check);
          if (!params.mix().isEmpty()) {
            violations.parameter(
                "header",
                "X-Mix",
                params.mix(),
                (element, at) -> at.check(element, FIND_PAINTS_MIX));
          }
          violations.parameter("header", "X-Note", params.note(), FIND_PAINTS_NOTE);
          violations.parameter("cookie", "session", params.session(), ColorCodec::check);
        })
        .run(() -> api.findPaints(color, code, tags, params));
  }
}
