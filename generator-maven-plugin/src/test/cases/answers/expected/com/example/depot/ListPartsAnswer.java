package com.example.depot;

import io.klue.runtime.Payload;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * What {@link DepotApi#listParts} answers with 200; what the caller wants, {@code
 * RequestContext.preferred} tells.
 */
@Generated("depot.yaml#/paths/~1parts/get")
public sealed interface ListPartsAnswer {

  /** {@code application/json}. */
  record Json(List<Part> body) implements ListPartsAnswer {
    public Json {
      body = List.copyOf(body);
    }
  }

  /** {@code text/csv}. */
  record Csv(String body) implements ListPartsAnswer {
    public Csv {
      Objects.requireNonNull(body, "body");
    }
  }

  /** {@code application/pdf}. */
  record Pdf(Payload body) implements ListPartsAnswer {
    public Pdf {
      Objects.requireNonNull(body, "body");
    }
  }
}
